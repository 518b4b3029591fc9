import { parseXml } from '@rgrove/parse-xml';
import { describe, expect, it } from 'vitest';
import { writeDocx } from '../../../src/docx/write-docx.ts';
import type {
  PresentedBackdrop,
  PresentedFrame,
  PresentedGrid,
  PresentedSection,
} from '../../../src/presentation/presented.ts';
import { pt } from '../../../src/regulation/units.ts';
import { docxPart } from '../../helpers/docx-xml.ts';
import { paragraph, presentedDocument, section } from '../support/presented.ts';
import { STYLES } from '../support/regulation.ts';

const FRAME: PresentedFrame = {
  kind: 'frame',
  x: pt(85),
  y: pt(170),
  width: pt(100),
  height: pt(20),
  verticalAlignment: 'middle',
  border: { color: 'red', weight: pt(1) },
  paragraphs: [paragraph('urgencyMark', 'KHẨN')],
};
const BACKDROP: PresentedBackdrop = {
  kind: 'backdrop',
  x: pt(20),
  y: pt(30),
  textStyle: STYLES.drawingText,
  drawing: {
    width: pt(100),
    height: pt(50),
    altText: '',
    shapes: [{ kind: 'rect', x: pt(1), y: pt(2), width: pt(3), height: pt(4), fill: 'gold' }],
  },
};
const GRID: PresentedGrid = {
  kind: 'grid',
  place: undefined,
  columns: [pt(200)],
  rows: [{ spaceAbove: pt(0), cells: [[paragraph('recipient', 'Ô')]] }],
};

async function bodyOf(one: PresentedSection): Promise<string> {
  return docxPart(await writeDocx(presentedDocument(one)), 'word/document.xml');
}

describe('wordFrame', () => {
  it('hangs a box with a place on the paper on the first paragraph outside of tables', async () => {
    const blocks = [GRID, paragraph('typeName', 'KẾ HOẠCH'), paragraph('paragraph', 'Sau')];
    const body = await bodyOf(section(blocks, { frames: [FRAME] }));
    expect(body).toMatch(/<w:pStyle w:val="typeName"\/><\/w:pPr><w:r><mc:AlternateContent>/u);
    expect(body.match(/<wp:anchor/gu)).toHaveLength(1);
    expect(body).toContain(
      '<wp:positionH relativeFrom="page"><wp:posOffset>1079500</wp:posOffset></wp:positionH>' +
        '<wp:positionV relativeFrom="page"><wp:posOffset>2159000</wp:posOffset></wp:positionV>' +
        '<wp:extent cx="1270000" cy="254000"/>',
    );
    expect(body).toMatch(/<wp:anchor [^>]*behindDoc="0"[^>]*layoutInCell="0"/u);
  });

  it('borders the box and sets its text in the middle, in its style', async () => {
    const body = await bodyOf(section([paragraph('paragraph', 'a')], { frames: [FRAME] }));
    expect(body).toContain('<a:ln w="12700"><a:solidFill><a:srgbClr val="DA251D"/></a:solidFill>');
    expect(body).toContain('<w:txbxContent><w:p><w:pPr><w:pStyle w:val="urgencyMark"/></w:pPr>');
    expect(body).toContain('anchor="ctr"');
  });

  it('puts a backdrop behind the text, as a group', async () => {
    const body = await bodyOf(section([paragraph('paragraph', 'a')], { frames: [BACKDROP, FRAME] }));
    expect(body).toMatch(/<wp:anchor [^>]*behindDoc="1".*?<wpg:wgp>.*?<\/wp:anchor>.*?behindDoc="0"/su);
    expect(() => parseXml(body)).not.toThrow();
  });

  it('hangs frames on the last paragraph of a section that has nothing else', async () => {
    const body = await bodyOf(section([], { frames: [FRAME] }));
    expect(body).toMatch(
      /<w:body><w:p><w:pPr><w:spacing [^>]*w:line="20" w:lineRule="exact"\/>.*?<wp:anchor/su,
    );
  });

  it('gives every drawing an id of its own', async () => {
    const body = await bodyOf(section([paragraph('paragraph', 'a')], { frames: [BACKDROP, FRAME, FRAME] }));
    const ids = [...body.matchAll(/<(?:wp:docPr|wps:cNvPr) id="(\d+)"/gu)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('wordStyles', () => {
  it('colours the mark of urgency and the title of certificates alone', async () => {
    const styles = docxPart(await writeDocx(presentedDocument(section([GRID]))), 'word/styles.xml');
    const coloured = [...styles.matchAll(/<w:style [^>]*w:styleId="(\w+)"(?:(?!<\/w:style>).)*<w:color/gsu)];
    expect(coloured.map(([, id]) => id)).toEqual(['urgencyMark', 'certificateTitle']);
    expect(styles).toContain('<w:color w:val="DA251D"/>');
  });
});
