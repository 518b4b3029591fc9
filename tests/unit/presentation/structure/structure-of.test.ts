import { describe, expect, it } from 'vitest';
import { plainRun, presentParagraph } from '../../../../src/presentation/paragraph.ts';
import type {
  PresentedBackdrop,
  PresentedBlock,
  PresentedDrawing,
  PresentedFrame,
  PresentedGrid,
} from '../../../../src/presentation/presented.ts';
import { dumpStructure } from '../../../../src/presentation/structure/dump.ts';
import { structureOf } from '../../../../src/presentation/structure/structure-of.ts';
import { presentTable } from '../../../../src/presentation/table.ts';
import {
  CONTINUED_TEXT,
  CONTINUED_TITLE,
  itemTag,
  TITLE,
  type ListKind,
  type ParagraphTag,
} from '../../../../src/presentation/tag.ts';
import { pt } from '../../../../src/regulation/units.ts';
import { cell, row, table } from '../../../helpers/node-builders.ts';
import { METRICS } from '../../support/fonts.ts';
import { paragraph, presentedDocument, section } from '../../support/presented.ts';
import { AREA, PAGE, STYLES } from '../../support/regulation.ts';

/** The tree of sections of these blocks, without the lines of the document and its only section. */
function tree(...blocks: readonly PresentedBlock[]): readonly string[] {
  return dumpStructure(structureOf(presentedDocument(section(blocks))))
    .trimEnd()
    .split('\n')
    .slice(2)
    .map((line) => line.slice(4));
}

function tagged(text: string, tag: ParagraphTag) {
  return paragraph('paragraph', text, { tag });
}

function heading(text: string, level: number) {
  return tagged(text, { kind: 'heading', level, continues: false });
}

function textAt(depth: number, text: string) {
  return tagged(text, { kind: 'text', depth, continues: false });
}

function item(list: ListKind, label: string, text: string, depth = 0) {
  return tagged(`${label}${text}`, itemTag(list, label, depth));
}

function grid(...cells: PresentedGrid['rows'][number]['cells']): PresentedGrid {
  const rows = [{ spaceAbove: pt(0), cells }];
  return { kind: 'grid', place: undefined, columns: cells.map(() => pt(100)), rows };
}

describe('structureOf, headings and texts', () => {
  it('begins with H1 and leaves no level out on the way down', () => {
    const levels = [2, 4, 5, 4, 3, 2, 3];
    expect(tree(...levels.map((level) => heading('Mục', level)))).toEqual(
      ['H1', 'H2', 'H3', 'H2', 'H2', 'H1', 'H2'].map((role) => `${role} "Mục"`),
    );
  });

  it('goes no deeper than H6', () => {
    const roles = tree(...[1, 2, 3, 4, 5, 6, 7, 8, 7, 2].map((level) => heading('Mục', level)));
    expect(roles.map((line) => line.slice(0, 2))).toEqual([
      ...['H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'H6', 'H6', 'H6', 'H2'],
    ]);
  });

  it('counts levels on through all sections', () => {
    const document = presentedDocument(section([heading('A', 1)]), section([heading('B', 2)]));
    expect(dumpStructure(structureOf(document)).split('\n')).toEqual([
      ...['Document', '  Sect', '    H1 "A"', '  Sect', '    H2 "B"', ''],
    ]);
  });

  it('makes one element of paragraphs that go on with the one before', () => {
    expect(
      tree(
        tagged('QUYẾT ĐỊNH', TITLE),
        tagged('Về việc khen thưởng', CONTINUED_TITLE),
        textAt(0, 'BAN QUẢN LÝ'),
        tagged('CÁC KHU CÔNG NGHIỆP', CONTINUED_TEXT),
      ),
    ).toEqual(['H1 "QUYẾT ĐỊNH Về việc khen thưởng"', 'P "BAN QUẢN LÝ CÁC KHU CÔNG NGHIỆP"']);
  });

  it('lets a paragraph stand alone when nothing is before it that it could go on with', () => {
    expect(tree(tagged('', TITLE), tagged('Tên', CONTINUED_TITLE))).toEqual(['H1 "Tên"']);
    expect(tree(grid([textAt(0, 'a')], [tagged('b', CONTINUED_TEXT)]))).toEqual(['P "a"', 'P "b"']);
  });

  it('has nothing for paragraphs without a text', () => {
    expect(tree(textAt(0, ''), textAt(0, ' \u00A0'), textAt(0, 'a'))).toEqual(['P "a"']);
  });

  it('reads frames first, then the text, then the foot of the first page', () => {
    const area = { x: pt(0), y: pt(0), width: pt(80), height: pt(20) };
    const frame: PresentedFrame = {
      ...area,
      kind: 'frame',
      verticalAlignment: 'middle',
      border: undefined,
      paragraphs: [textAt(0, 'HỎA TỐC')],
    };
    const backdrop: PresentedBackdrop = {
      ...area,
      kind: 'backdrop',
      textStyle: STYLES.drawingText,
      drawing: { ...area, altText: '', shapes: [] },
    };
    const document = presentedDocument(
      section([textAt(0, 'Câu.')], { frames: [backdrop, frame], firstPageFooter: [textAt(0, 'Địa chỉ')] }),
    );
    expect(dumpStructure(structureOf(document)).split('\n').slice(2, -1)).toEqual([
      ...['    P "HỎA TỐC"', '    P "Câu."', '    P "Địa chỉ"'],
    ]);
  });

  it('reads a grid row by row and cell by cell', () => {
    expect(tree(grid([textAt(0, 'a'), textAt(0, 'b')], [textAt(0, 'c')]), grid([textAt(0, 'd')]))).toEqual(
      ['a', 'b', 'c', 'd'].map((text) => `P "${text}"`),
    );
  });
});

describe('structureOf, lists', () => {
  it('gives an item its label and its body', () => {
    expect(tree(item('clauses', '1. ', 'Câu.'), item('clauses', '2. ', 'Câu.'))).toEqual([
      'L Decimal',
      ...['  LI', '    Lbl "1. "', '    LBody "Câu."'],
      ...['  LI', '    Lbl "2. "', '    LBody "Câu."'],
    ]);
  });

  it('gives an item without a label only its body', () => {
    expect(tree(item('legal-bases', '', 'Căn cứ Luật;'))).toEqual(['L', '  LI', '    LBody "Căn cứ Luật;"']);
  });

  it('puts what belongs to an item into its body, behind its own line as a paragraph', () => {
    expect(
      tree(
        item('articles', 'Điều 1. ', 'Câu.'),
        item('clauses', '1. ', 'Khoản.', 1),
        textAt(2, 'Thêm vào khoản.'),
        textAt(1, 'Thêm vào điều.'),
        item('articles', 'Điều 2. ', 'Câu.'),
        textAt(0, 'Hết.'),
      ),
    ).toEqual([
      'L Decimal',
      '  LI',
      '    Lbl "Điều 1. "',
      '    LBody',
      '      P "Câu."',
      '      L Decimal',
      '        LI',
      '          Lbl "1. "',
      '          LBody',
      '            P "Khoản."',
      '            P "Thêm vào khoản."',
      '      P "Thêm vào điều."',
      '  LI',
      '    Lbl "Điều 2. "',
      '    LBody "Câu."',
      'P "Hết."',
    ]);
  });

  it('begins a new list with items of another kind, and after anything else', () => {
    const roles = tree(
      item('legal-bases', '', 'a'),
      item('dashes', '- ', 'b'),
      heading('Mục', 1),
      item('dashes', '- ', 'c'),
      textAt(0, 'Câu.'),
      item('points', 'a) ', 'd'),
      grid([item('points', 'b) ', 'e')]),
    );
    expect(roles.filter((line) => !line.startsWith(' '))).toEqual([
      ...['L', 'L', 'H1 "Mục"', 'L', 'P "Câu."', 'L LowerAlpha', 'L LowerAlpha'],
    ]);
  });

  it('keeps items together whose outer item a heading has ended', () => {
    expect(
      tree(
        item('articles', 'Điều 1. ', 'Câu.'),
        heading('1. Tên', 2),
        item('clauses', '2. ', 'Hai.', 1),
        item('clauses', '3. ', 'Ba.', 1),
        item('articles', 'Điều 2. ', 'Câu.'),
      ).filter((line) => !line.includes('L', 4)),
    ).toEqual(['L Decimal', '  LI', 'H1 "1. Tên"', 'L Decimal', '  LI', '  LI', 'L Decimal', '  LI']);
  });
});

describe('structureOf, tables and drawings', () => {
  it('names columns by the cells of the header, and says what cells cover', () => {
    const header = [row(cell('Tên', { rows: 2 }), cell('Điểm', { columns: 2 })), row('I', 'II')];
    const presented = presentTable(table([1, 1, 1], header, row('A', '1', '')), STYLES, {
      width: PAGE.textWidth,
      metrics: METRICS,
    });
    expect(tree(presented)).toEqual([
      'Table',
      '  THead',
      ...['    TR', '      TH rows=2 "Tên"', '      TH columns=2 "Điểm"'],
      ...['    TR', '      TH "I"', '      TH "II"'],
      '  TBody',
      ...['    TR', '      TD "A"', '      TD "1"', '      TD'],
    ]);
  });

  it('has no THead for a table without a header, and a paragraph for each of several in a cell', () => {
    const [first] = presentTable(table([1], [], row('A')), STYLES, AREA).rows;
    const paragraphs = ['A', '', 'B'].map((text) =>
      presentParagraph(STYLES.tableCell, [plainRun(STYLES.tableCell, text)]),
    );
    const rows =
      first === undefined ? [] : [{ ...first, cells: first.cells.map((one) => ({ ...one, paragraphs })) }];
    expect(tree({ ...presentTable(table([1], [], row('A')), STYLES, AREA), rows })).toEqual([
      ...['Table', '  TBody', '    TR', '      TD', '        P "A"', '        P "B"'],
    ]);
  });

  it('puts a table inside the item that it belongs to', () => {
    const inside = presentTable(table([1], [], row('A')), STYLES, AREA, 1);
    expect(tree(item('clauses', '1. ', 'Câu:'), inside, item('clauses', '2. ', 'Câu.'))).toEqual([
      'L Decimal',
      ...['  LI', '    Lbl "1. "', '    LBody', '      P "Câu:"'],
      ...['      Table', '        TBody', '          TR', '            TD "A"'],
      ...['  LI', '    Lbl "2. "', '    LBody "Câu."'],
    ]);
  });

  it('says what a drawing shows, and has its caption beside it; one that shows nothing is left out', () => {
    const drawing = (altText: string): PresentedDrawing => ({
      kind: 'drawing',
      place: undefined,
      style: STYLES.drawing,
      textStyle: STYLES.drawingText,
      isKeptWithNext: true,
      depth: 0,
      width: pt(9),
      height: pt(9),
      altText,
      shapes: [],
    });
    const caption = tagged('Biểu đồ 1', { kind: 'caption', depth: 0 });
    expect(tree(drawing('Cột A cao nhất'), caption, drawing(''))).toEqual([
      'Figure alt="Cột A cao nhất"',
      'Caption "Biểu đồ 1"',
    ]);
  });
});
