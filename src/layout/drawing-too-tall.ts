import type { Issue } from '../document/issue.ts';
import type { Pt } from '../regulation/units.ts';
import { gapBetween } from './measure-stack.ts';
import type { MeasuredBlock, MeasuredDrawing } from './measured.ts';

/** An issue for each drawing that no page has room for, its caption included: a drawing is never split. */
export function tooTallDrawings(blocks: readonly MeasuredBlock[], textHeight: Pt): readonly Issue[] {
  return blocks.flatMap((block, index): readonly Issue[] => {
    if (block.kind !== 'drawing') return [];
    return block.height + captionHeight(block, blocks[index + 1]) > textHeight ? [tooTall(block)] : [];
  });
}

function captionHeight(drawing: MeasuredDrawing, next: MeasuredBlock | undefined): number {
  if (!drawing.isKeptWithNext || next?.kind !== 'paragraph') return 0;
  return gapBetween(drawing.spaceAfter, next.spaceBefore) + next.lines.length * next.lineHeight;
}

function tooTall({ place }: MeasuredDrawing): Issue {
  return {
    code: 'drawing-taller-than-page',
    severity: 'error',
    message: {
      vi: 'Biểu đồ cao quá, không đặt vừa một trang.',
      en: 'The chart is too high for a page.',
    },
    expected: {
      vi: 'Chia thành hai biểu đồ, hoặc rút ngắn tên các nhóm.',
      en: 'Split it into two charts, or shorten the names of the categories.',
    },
    ...(place && { place }),
  };
}
