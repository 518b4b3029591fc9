import { describe, expect, it } from 'vitest';
import { writeDocx } from '../../../src/docx/write-docx.ts';
import type {
  PresentedBlock,
  PresentedFrame,
  PresentedGrid,
  PresentedSection,
} from '../../../src/presentation/presented.ts';
import { presentTable } from '../../../src/presentation/table.ts';
import { pt } from '../../../src/regulation/units.ts';
import { docxPart } from '../../helpers/docx-xml.ts';
import { row, table } from '../../helpers/node-builders.ts';
import { METRICS } from '../support/fonts.ts';
import { paragraph, presentedDocument, section } from '../support/presented.ts';
import { PAGE, STYLES } from '../support/regulation.ts';

const TEXT = paragraph('paragraph', 'Nội dung');
const TABLE = presentTable(table([1], [], row('a')), STYLES, { width: PAGE.textWidth, metrics: METRICS });
const GRID: PresentedGrid = {
  kind: 'grid',
  place: undefined,
  columns: [pt(200)],
  rows: [{ spaceAbove: pt(0), cells: [[TEXT]] }],
};
const FRAME: PresentedFrame = {
  kind: 'frame',
  x: pt(0),
  y: pt(0),
  width: pt(100),
  height: pt(50),
  verticalAlignment: 'top',
  border: undefined,
  paragraphs: [TEXT],
};

/** The children of the body as words: text, table, hidden, low, section. */
async function outline(...sections: readonly PresentedSection[]): Promise<readonly string[]> {
  const body = docxPart(await writeDocx(presentedDocument(...sections)), 'word/document.xml');
  const inside = /<w:body>(.*)<w:sectPr/su.exec(body)?.[1] ?? '';
  const outer = inside
    .replace(/<w:tbl>.*?<\/w:tbl>/gsu, '<w:p>TABLE</w:p>')
    .replace(/<w:drawing>.*<\/w:drawing>/gsu, 'D');
  return [...outer.matchAll(/<w:p>.*?<\/w:p>/gsu)].map(([text]) => {
    if (text.includes('TABLE')) return 'table';
    const isLow = text.includes('w:line="20" w:lineRule="exact"');
    const name = !isLow ? 'text' : text.includes('<w:vanish/>') ? 'hidden' : 'low';
    return text.includes('<w:sectPr>') ? `${name} ending a section` : name;
  });
}

const of = (...blocks: readonly PresentedBlock[]) => outline(section(blocks));

describe('wordBlocks', () => {
  it('ends the last section after a table with a hidden paragraph', async () => {
    expect(await of(TEXT, TABLE)).toEqual(['text', 'table', 'hidden']);
    expect(await of(TEXT, GRID)).toEqual(['text', 'table', 'hidden']);
  });

  it('ends another section after a table with a low paragraph, which carries its break', async () => {
    expect(await outline(section([TEXT, TABLE]), section([TEXT]))).toEqual([
      'text',
      'table',
      'low ending a section',
      'text',
    ]);
  });

  it('adds nothing after text', async () => {
    expect(await outline(section([TABLE, TEXT]), section([TEXT]))).toEqual([
      'table',
      'text ending a section',
      'text',
    ]);
  });

  it('sets tables apart that stand below each other, for Word would join them', async () => {
    expect(await of(TABLE, TABLE, GRID, GRID, TEXT)).toEqual([
      'table',
      'hidden',
      'table',
      'hidden',
      'table',
      'hidden',
      'table',
      'text',
    ]);
  });

  it('keeps the last row of a table with the paragraph that ends its section', async () => {
    const file = await writeDocx(presentedDocument(section([TABLE]), section([TABLE])));
    const tables = docxPart(file, 'word/document.xml').match(/<w:tbl>.*?<\/w:tbl>/gsu) ?? [];
    expect(tables.map((text) => text.includes('<w:keepNext/>'))).toEqual([true, false]);
  });

  it('hangs frames on a paragraph that shows', async () => {
    expect(await outline(section([TABLE], { frames: [FRAME] }))).toEqual(['table', 'low']);
    expect(await outline(section([], { frames: [FRAME] }))).toEqual(['low']);
    expect(await outline(section([TEXT, TABLE], { frames: [FRAME] }))).toEqual(['text', 'table', 'hidden']);
  });
});
