import { parseXml } from '@rgrove/parse-xml';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeDocx } from '../../../src/docx/write-docx.ts';
import type { PresentedDrawing } from '../../../src/presentation/presented.ts';
import { pt } from '../../../src/regulation/units.ts';
import { docxPart } from '../../helpers/docx-xml.ts';
import { paragraph, presentedDocument, section } from '../support/presented.ts';
import { STYLES } from '../support/regulation.ts';

const STROKE = { color: 'black', weight: pt(0.5) } as const;
const DRAWING: PresentedDrawing = {
  kind: 'drawing',
  place: undefined,
  style: STYLES.drawing,
  textStyle: STYLES.drawingText,
  isKeptWithNext: true,
  depth: 0,
  width: pt(400),
  height: pt(100),
  altText: 'Cột “A & B” cao nhất',
  shapes: [
    {
      kind: 'rect',
      x: pt(10),
      y: pt(20),
      width: pt(30),
      height: pt(40),
      fill: 'middleGrey',
      stroke: STROKE,
    },
    { kind: 'line', x1: pt(0), y1: pt(60), x2: pt(50), y2: pt(20), stroke: STROKE },
    {
      kind: 'text',
      x: pt(5),
      y: pt(70),
      width: pt(80),
      text: '1.234 <A & B>',
      size: pt(11),
      face: 'bold',
      alignment: 'right',
    },
    {
      kind: 'text',
      x: pt(5),
      y: pt(93),
      width: pt(80),
      text: 'Cuối',
      size: pt(12),
      face: 'regular',
      alignment: 'center',
    },
  ],
};

describe('wordDrawing', () => {
  let body: string;
  beforeAll(async () => {
    const caption = paragraph('caption', 'Biểu đồ 1');
    body = docxPart(await writeDocx(presentedDocument(section([DRAWING, caption]))), 'word/document.xml');
  });
  const all = (pattern: RegExp) => [...body.matchAll(pattern)].map(([, found]) => found);

  it('writes well-formed XML', () => {
    expect(() => parseXml(body)).not.toThrow();
  });

  it('declares every namespace that it uses', () => {
    for (const prefix of new Set(all(/<(\w+):/gu))) expect(body).toContain(`xmlns:${prefix ?? ''}="`);
  });

  it('hangs one group on a kept paragraph with a line exactly as high', () => {
    expect(body).toContain(
      '<w:pStyle w:val="drawing"/><w:keepNext/><w:keepLines/>' +
        '<w:spacing w:after="120" w:before="0" w:line="2000" w:lineRule="exact"/>',
    );
    expect(body.match(/<wp:anchor/gu)).toHaveLength(1);
    expect(body.match(/<wpg:wgp>/gu)).toHaveLength(1);
  });

  it('centres it in its column, its top at the top of the line', () => {
    expect(body).toContain(
      '<wp:positionH relativeFrom="column"><wp:align>center</wp:align></wp:positionH>' +
        '<wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV>',
    );
  });

  it('lets no text box leave the drawing', () => {
    const boxes = [
      ...body.matchAll(/txBox="1"\/>.*?<a:off x="\d+" y="(\d+)"\/><a:ext cx="\d+" cy="(\d+)"\/>/gsu),
    ];
    expect(boxes.map(([, y, height]) => [y, height])).toEqual([
      ['889000', '209550'],
      ['1181100', '88900'],
    ]);
  });

  it('says what the drawing says', () => {
    expect(body).toMatch(/<wp:docPr [^>]*descr="Cột “A &amp; B” cao nhất"/u);
  });

  it('fills its whole area by an empty rectangle, which comes first', () => {
    expect(all(/<a:ext (cx="\d+" cy="\d+")\/>/gu).slice(0, 3)).toEqual([
      'cx="5080000" cy="1270000"',
      'cx="5080000" cy="1270000"',
      'cx="381000" cy="508000"',
    ]);
    expect(body).toMatch(
      /<wpg:grpSpPr>.*?<\/wpg:grpSpPr><wps:wsp>.*?<a:noFill\/><a:ln><a:noFill\/><\/a:ln>/su,
    );
  });

  it('fills and outlines a rectangle in its colours', () => {
    expect(body).toContain(
      '<a:off x="127000" y="254000"/><a:ext cx="381000" cy="508000"/></a:xfrm>' +
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>' +
        '<a:solidFill><a:srgbClr val="A6A6A6"/></a:solidFill>' +
        '<a:ln w="6350"><a:solidFill><a:srgbClr val="000000"/></a:solidFill><a:miter lim="800000"/></a:ln>',
    );
  });

  it('turns a rising line over', () => {
    expect(body).toContain(
      '<a:xfrm flipV="1"><a:off x="0" y="254000"/><a:ext cx="635000" cy="508000"/></a:xfrm><a:prstGeom prst="line">',
    );
  });

  it('writes text in a box without margins, in its size, face and place', () => {
    expect(body).toContain(
      '<w:p><w:pPr><w:pStyle w:val="drawingText"/><w:jc w:val="right"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/>' +
        '<w:i w:val="false"/><w:iCs w:val="false"/><w:sz w:val="22"/><w:szCs w:val="22"/></w:rPr><w:t xml:space="preserve">1.234 &lt;A &amp; B&gt;</w:t></w:r></w:p>',
    );
    expect(body).toContain(
      '<wps:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="t"><a:noAutofit/></wps:bodyPr>',
    );
  });

  it('gives every shape an id of its own', () => {
    const ids = all(/<(?:wp:docPr|wps:cNvPr) id="(\d+)"/gu);
    expect(ids).toEqual(['1', '2', '3', '4', '5', '6']);
  });
});
