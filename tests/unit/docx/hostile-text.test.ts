import { parseXml, XmlElement, type XmlNode } from '@rgrove/parse-xml';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeDocx } from '../../../src/docx/write-docx.ts';
import type {
  PresentedDocument,
  PresentedDrawing,
  PresentedFrame,
} from '../../../src/presentation/presented.ts';
import { presentTable } from '../../../src/presentation/table.ts';
import { pt } from '../../../src/regulation/units.ts';
import { row, table } from '../../helpers/node-builders.ts';
import { METRICS } from '../support/fonts.ts';
import { paragraph, presentedDocument, section } from '../support/presented.ts';
import { PAGE, STYLES } from '../support/regulation.ts';

/** What XML has a meaning for, letters of two code units, and spaces at the edges. */
const HOSTILE = `  </w:t> & < > " ' ]]> <!-- &amp; &#0; 𠀀😀 ộ `;

const FRAME: PresentedFrame = {
  kind: 'frame',
  x: pt(10),
  y: pt(10),
  width: pt(200),
  height: pt(50),
  verticalAlignment: 'top',
  border: undefined,
  paragraphs: [paragraph('paragraph', HOSTILE)],
};

const DRAWING: PresentedDrawing = {
  kind: 'drawing',
  place: undefined,
  style: STYLES.drawing,
  textStyle: STYLES.drawingText,
  isKeptWithNext: false,
  depth: 0,
  width: pt(200),
  height: pt(50),
  altText: HOSTILE,
  shapes: [
    {
      kind: 'text',
      x: pt(0),
      y: pt(0),
      width: pt(90),
      text: HOSTILE,
      size: pt(11),
      face: 'bold',
      alignment: 'left',
    },
  ],
};

const TABLE = presentTable(table([1, 1], [row('TT', HOSTILE)], row('1', HOSTILE)), STYLES, {
  width: PAGE.textWidth,
  metrics: METRICS,
});

const DOCUMENT: PresentedDocument = {
  ...presentedDocument(
    section([paragraph('paragraph', HOSTILE), DRAWING, TABLE], {
      frames: [FRAME],
      firstPageFooter: [paragraph('contact', HOSTILE)],
    }),
    section([paragraph('paragraph', HOSTILE)]),
  ),
  properties: { title: HOSTILE, subject: HOSTILE, author: HOSTILE },
};

describe('writeDocx of text that is like XML', () => {
  let parts: Readonly<Record<string, string>>;
  beforeAll(async () => {
    const entries = Object.entries(unzipSync(await writeDocx(DOCUMENT)));
    parts = Object.fromEntries(entries.map(([name, bytes]) => [name, strFromU8(bytes)]));
  });
  const part = (name: string) => parts[name] ?? '';

  it('writes parts that are all well-formed', () => {
    for (const [name, xml] of Object.entries(parts)) expect(() => parseXml(xml), name).not.toThrow();
  });

  it('keeps the text, in paragraphs, cells, boxes and drawings', () => {
    expect(textsIn(part('word/document.xml'))).toEqual([
      HOSTILE,
      HOSTILE,
      HOSTILE,
      'TT',
      HOSTILE,
      '1',
      HOSTILE,
      HOSTILE,
    ]);
    expect(textsIn(part('word/footer1.xml'))).toEqual([HOSTILE]);
  });

  it('keeps it in words for those who do not see', () => {
    const [described] = /<wp:docPr [^>]*descr="[^"]*"\/>/u.exec(part('word/document.xml')) ?? [];
    const { root } = parseXml(described ?? '<none/>');
    if (!(root instanceof XmlElement)) throw new Error('no element');
    expect(root.attributes['descr']).toBe(HOSTILE);
  });

  it('keeps it in the properties', () => {
    const { root } = parseXml(part('docProps/core.xml'));
    const texts = (root?.children ?? [])
      .filter((child) => child instanceof XmlElement)
      .map(({ name, text }) => [name, text]);
    expect(texts).toEqual([
      ['dc:title', HOSTILE],
      ['dc:subject', HOSTILE],
      ['dc:creator', HOSTILE],
      ['cp:lastModifiedBy', HOSTILE],
      ['cp:revision', '1'],
    ]);
  });

  it('lets no reader drop the spaces of a text', () => {
    const texts = [...part('word/document.xml').matchAll(/<w:t(?: [^>]*)?>/gu)].map(([tag]) => tag);
    expect(new Set(texts)).toEqual(new Set(['<w:t xml:space="preserve">']));
  });

  it('gives every drawing and shape of the file an id of its own', () => {
    const all = part('word/document.xml') + part('word/footer1.xml') + part('word/footer2.xml');
    const ids = [...all.matchAll(/<(?:wp:docPr|wps:cNvPr) id="(\d+)"/gu)].map(([, id]) => id);
    expect(ids).toHaveLength(4);
    expect(new Set(ids).size).toBe(4);
  });

  it('gives the same bytes when two documents are written at the same time', async () => {
    const plain = presentedDocument(section([paragraph('paragraph', 'Nội dung')]));
    const alone = [await writeDocx(DOCUMENT), await writeDocx(plain)];
    expect(await Promise.all([writeDocx(DOCUMENT), writeDocx(plain)])).toEqual(alone);
  });
});

/** The text of every run of a part, in order. */
function textsIn(xml: string): readonly string[] {
  const walk = (nodes: readonly XmlNode[]): readonly string[] =>
    nodes
      .filter((node) => node instanceof XmlElement)
      .flatMap((element) => (element.name === 'w:t' ? [element.text] : walk(element.children)));
  return walk(parseXml(xml).children);
}
