import type { FontMetrics } from '../presentation/font-metrics.ts';
import type { PresentedBackdrop, PresentedFrame } from '../presentation/presented.ts';
import { pt } from '../regulation/units.ts';
import { measureStack, stackHeight } from './measure-stack.ts';
import { placeDrawing } from './place-drawing.ts';
import { placeStack } from './place-stack.ts';
import type { PlacedBox } from './placed.ts';

/** What stands apart from the text on a page: drawings behind, boxes over them. */
export function placeFrames(
  frames: readonly (PresentedFrame | PresentedBackdrop)[],
  metrics: FontMetrics,
): readonly PlacedBox[] {
  return frames.flatMap((frame): readonly PlacedBox[] =>
    frame.kind === 'frame'
      ? placeFrame(frame, metrics)
      : [placeDrawing(frame.drawing, frame.textStyle, frame, metrics)],
  );
}

/** What share of the free height stands above the text. */
const SHARES = { top: 0, middle: 0.5, bottom: 1 } as const;

function placeFrame(frame: PresentedFrame, metrics: FontMetrics): readonly PlacedBox[] {
  const { x, y, width, height, border, verticalAlignment, paragraphs } = frame;
  const measured = measureStack(paragraphs, width, metrics);
  const free = height - stackHeight(measured);
  const top = pt(y + free * SHARES[verticalAlignment]);
  const outline: readonly PlacedBox[] =
    border === undefined ? [] : [{ kind: 'rectangle', x, y, width, height, fill: undefined, stroke: border }];
  return [...outline, ...placeStack(measured, { x, y: top }, metrics)];
}
