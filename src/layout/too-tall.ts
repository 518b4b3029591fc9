import type { Issue } from '../document/issue.ts';
import type { Pt } from '../regulation/units.ts';
import type { MeasuredBlock, MeasuredGrid, MeasuredTable } from './measured.ts';
import { headerHeight, rowGroups } from './table-groups.ts';
import { smallestPart } from './together.ts';

/** What may not be split and has no room on a page with a text area so high. */
export function tooTallBlocks(
  blocks: readonly MeasuredBlock[],
  height: Pt,
  minLines: number,
): readonly Issue[] {
  return blocks.flatMap((block, index) => {
    switch (block.kind) {
      case 'paragraph':
      case 'drawing':
        return [];
      case 'grid':
        return tooTallGrid(block, height - heightAlong(blocks.slice(0, index), minLines));
      case 'table':
        return tooTallRows(block, height);
    }
  });
}

/** The room that the lines or rows need which go along with a grid: no signature stands alone. */
function heightAlong(before: readonly MeasuredBlock[], minLines: number): number {
  const last = before.findLast((block) => block.kind !== 'grid');
  switch (last?.kind) {
    case undefined:
    case 'drawing':
      return 0;
    case 'paragraph':
      return smallestPart(last.lines.length, minLines) * last.lineHeight + last.spaceAfter;
    case 'table':
      return headerHeight(last) + (rowGroups(last).at(-1)?.height ?? 0) + last.border;
  }
}

function tooTallGrid({ place, height }: MeasuredGrid, room: number): readonly Issue[] {
  if (height <= room) return [];
  return [
    {
      code: 'block-taller-than-page',
      severity: 'error',
      message: {
        vi: 'Nơi nhận và chữ ký dài quá, không đặt vừa một trang cùng nội dung.',
        en: 'Nơi nhận and the signature block are too long for a page with some text.',
      },
      expected: {
        vi: 'Gộp bớt các nơi nhận, ví dụ “Các đơn vị thuộc Khối thi đua”.',
        en: 'Name groups of receivers instead of each one.',
      },
      ...(place && { place }),
    },
  ];
}

function tooTallRows(table: MeasuredTable, height: number): readonly Issue[] {
  const room = height - headerHeight(table) - table.border;
  return rowGroups(table)
    .filter((group) => group.height > room)
    .map(({ firstRow }) => ({
      code: 'block-taller-than-page',
      severity: 'error',
      message: {
        vi: 'Dòng này của bảng cao quá, không đặt vừa một trang cùng tiêu đề bảng.',
        en: 'This row of the table is too high for a page with the header of the table.',
      },
      expected: {
        vi: 'Chia dòng thành nhiều dòng, viết gọn lại, hoặc cho cột nhiều chữ rộng hơn.',
        en: 'Split the row, shorten it, or widen the column with most text.',
      },
      place: table.rows[firstRow]?.place ?? table.place,
    }));
}
