import { describe, expect, it } from 'vitest';
import { writeDocx } from '../../../src/docx/write-docx.ts';
import type { PresentedBlock, PresentedGrid, PresentedTable } from '../../../src/presentation/presented.ts';
import { presentTable } from '../../../src/presentation/table.ts';
import { pt } from '../../../src/regulation/units.ts';
import { docxPart } from '../../helpers/docx-xml.ts';
import { cell, row, table, totalRow } from '../../helpers/node-builders.ts';
import { METRICS } from '../support/fonts.ts';
import { paragraph, presentedDocument, section } from '../support/presented.ts';
import { PAGE, STYLES } from '../support/regulation.ts';

function presented(...parts: Parameters<typeof table>): PresentedTable {
  return presentTable(table(...parts), STYLES, { width: PAGE.textWidth, metrics: METRICS });
}

async function bodyOf(...blocks: readonly PresentedBlock[]): Promise<string> {
  const file = await writeDocx(presentedDocument(section(blocks)));
  return docxPart(file, 'word/document.xml');
}

function every(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map(([found]) => found);
}

function rowsOf(body: string): readonly string[] {
  return every(body, /<w:tr>.*?<\/w:tr>/gsu);
}

const PLAIN = presented([1, 1], [row('TT', 'Tên')], row('1', 'Một'), row('2', 'Hai'));
/** A grid as wide as the text, its boundary between those of PLAIN. */
const CLOSING: PresentedGrid = {
  kind: 'grid',
  place: undefined,
  columns: [pt(180), pt(PAGE.textWidth - 180)],
  rows: [
    {
      spaceAbove: pt(6),
      cells: [[paragraph('recipientsLabel', 'Nơi nhận:')], [paragraph('authority', 'TRƯỞNG BAN')]],
    },
  ],
};

describe('wordTable', () => {
  it('has a fixed layout, borders of half a point and padding, and stands at the text’s edge', async () => {
    const body = await bodyOf(PLAIN);
    expect(body).toContain('<w:tblLayout w:type="fixed"/>');
    expect(body).toContain('<w:tblInd w:type="dxa" w:w="108"/>');
    expect(body).toContain('<w:tblW w:type="dxa" w:w="9355"/>');
    const borders = every(body, /<w:(?:top|left|bottom|right|insideH|insideV) w:val="single"[^>]*>/gu);
    expect(borders).toHaveLength(6);
    for (const border of borders) expect(border).toContain('w:sz="4"');
    expect(body).toMatch(/<w:tblCellMar>.*<w:left w:type="dxa" w:w="108"\/>.*<\/w:tblCellMar>/u);
  });

  it('writes the children of its properties in the order of the schema', async () => {
    const body = await bodyOf(presented([1, 1], [], row(cell('a', { columns: 2 })), row('b', 'c')));
    expect(body).toMatch(
      /<w:tblPr><w:tblW[^>]*><w:tblInd[^>]*><w:tblBorders>.*?<\/w:tblBorders><w:tblLayout[^>]*><w:tblCellMar>/u,
    );
    expect(body).toMatch(/<w:tcPr><w:tcW[^>]*><w:gridSpan[^>]*><w:vAlign[^>]*><\/w:tcPr>/u);
  });

  it('repeats its header on every page and splits no row', async () => {
    const rows = rowsOf(await bodyOf(PLAIN));
    expect(rows.map((text) => text.includes('<w:tblHeader/>'))).toEqual([true, false, false]);
    expect(rows.map((text) => text.includes('<w:cantSplit/>'))).toEqual([true, true, true]);
  });

  it('keeps the header with the first row, and rows together that stay together', async () => {
    const rows = rowsOf(
      await bodyOf(presented([1], [row('TT')], row('1'), row('2'), totalRow('3'), row('4'))),
    );
    expect(rows.map((text) => text.includes('<w:keepNext/>'))).toEqual([true, false, false, true, false]);
  });

  it('writes cells over several columns and rows', async () => {
    const header = [row(cell('TT', { rows: 2 }), cell('Kết quả', { columns: 2 })), row('a', 'b')];
    const [first = '', second = ''] = rowsOf(await bodyOf(presented([1, 1, 1], header, row('1', '2', '3'))));
    expect(every(first, /<w:gridSpan w:val="2"\/>/gu)).toHaveLength(1);
    expect(first).toContain('<w:vMerge w:val="restart"/>');
    expect(second).toContain('<w:vMerge w:val="continue"/>');
    expect(every(second, /<w:tc>/gu)).toHaveLength(3);
  });

  it('makes rows of a header with such cells as high as they must be', async () => {
    const header = [row(cell('TT', { rows: 2 }), 'Kết quả'), row('a')];
    const rows = rowsOf(await bodyOf(presented([1, 1], header, row('1', '2'))));
    const heights = rows.map((text) => /<w:trHeight w:val="(\d+)" w:hRule="atLeast"\/>/u.exec(text)?.[1]);
    expect(heights).toEqual(['389', '389', undefined]);
  });

  it('gives cells the widths of their columns', async () => {
    const body = await bodyOf(presented([1, 3], [], row('1', '2'), row(cell('3', { columns: 2 }))));
    const grid = every(body, /<w:gridCol w:w="\d+"\/>/gu).map((text) => Number(/\d+/u.exec(text)?.[0]));
    const widths = every(body, /<w:tcW [^>]*>/gu).map((text) => Number(/w:w="(\d+)"/u.exec(text)?.[1]));
    expect(widths).toEqual([...grid, 9355]);
  });

  it('aligns texts where their cells differ from the style, and in the middle of their height', async () => {
    const body = await bodyOf(presented([1, 1], [], row('1', cell('2', { alignment: 'right' }))));
    expect(every(body, /<w:jc [^>]*>/gu)).toEqual(['<w:jc w:val="right"/>']);
    expect(every(body, /<w:vAlign w:val="center"\/>/gu)).toHaveLength(2);
  });
});

describe('wordTable above a signature block', () => {
  const kept = { ...PLAIN, isKeptWithNext: true };

  it('takes it in as its last row, without borders and margins', async () => {
    const body = await bodyOf(kept, CLOSING);
    expect(every(body, /<w:tbl>/gu)).toHaveLength(1);
    const last = rowsOf(body).at(-1) ?? '';
    expect(last).toContain('TRƯỞNG BAN');
    expect(every(last, /<w:(?:left|right|bottom) w:val="nil"\/>/gu)).toHaveLength(6);
    expect(every(last, /<w:tcMar>/gu)).toHaveLength(2);
  });

  it('keeps its last row with it', async () => {
    const rows = rowsOf(await bodyOf(kept, CLOSING));
    expect(rows.map((text) => text.includes('<w:keepNext/>'))).toEqual([true, false, true, false]);
  });

  it('has the columns of both, so that each begins where it did', async () => {
    const body = await bodyOf(kept, CLOSING);
    const grid = every(body, /<w:gridCol w:w="\d+"\/>/gu).map((text) => Number(/\d+/u.exec(text)?.[0]));
    expect(grid).toEqual([3600, 1070, 4685]);
    const spans = rowsOf(body).map((text) =>
      every(text, /<w:tc>.*?<\/w:tc>/gsu).map((one) =>
        Number(/<w:gridSpan w:val="(\d)"/u.exec(one)?.[1] ?? 1),
      ),
    );
    expect(spans).toEqual([
      [2, 1],
      [2, 1],
      [2, 1],
      [1, 2],
    ]);
  });

  it('stays apart from it where it is not as wide', async () => {
    const narrow = { ...CLOSING, columns: [pt(100), pt(100)] };
    expect(every(await bodyOf(kept, narrow), /<w:tbl>/gu)).toHaveLength(2);
  });
});
