import type { Issue } from '../document/issue.ts';
import type { MeasuredBlock, MeasuredTable } from './measured.ts';

/** Tables with a column in which not every letter has room. */
export function narrowColumns(blocks: readonly MeasuredBlock[]): readonly Issue[] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'table') return [];
    const column = narrowColumn(block);
    if (column === undefined) return [];
    const number = String(column + 1);
    return [
      {
        code: 'column-too-narrow',
        severity: 'error',
        message: {
          vi: `Cột ${number} của bảng hẹp quá, không đủ chỗ cho một chữ cái.`,
          en: `Column ${number} of the table is too narrow for a letter.`,
        },
        expected: {
          vi: 'Tăng width của cột, bớt cột, hoặc đặt bảng trên trang ngang.',
          en: 'Widen the column, have fewer columns, or turn the page.',
        },
        place: block.place,
      },
    ];
  });
}

/** The column of the first cell that is narrower than its letters are high; none is wider than that. */
function narrowColumn({ header, rows }: MeasuredTable): number | undefined {
  for (const { cells } of [...header, ...rows]) {
    for (const { paragraphs, room, column } of cells) {
      if (paragraphs.some(({ source }) => room < source.style.size)) return column;
    }
  }
  return undefined;
}
