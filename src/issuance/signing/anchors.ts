import type { PlacedLine } from '../../layout/placed.ts';
import type { PaperArea } from '../../presentation/presented.ts';
import type { PreparedDocument } from '../../rendering/prepare.ts';
import { SIGNATURE_BOX } from '../../regulation/signature-format.ts';
import { mmToPt, pt } from '../../regulation/units.ts';

/** Where somebody signs: the room between position and name, centred, in points from the top left corner of the paper. */
export interface SignatureAnchor extends PaperArea {
  /** From 1. */
  readonly page: number;
  readonly name: string;
  /** What stands above it: "KT. TRƯỞNG BAN PHÓ TRƯỞNG BAN", "Cụm trưởng Công ty A Giám đốc". */
  readonly capacity: string;
}

/** Lines whose middles are nearer than this stand in one column, in points. */
const SAME_COLUMN = 30;
/** What letters need below their baseline and above it, in their sizes. */
const BELOW = 0.25;
const ABOVE = 0.8;

/** The places for signatures of a document, in the order of its pages. Source: Decree 30/2020/NĐ-CP, Appendix I, Part I, II.7. */
export function signatureAnchors({ layout }: Pick<PreparedDocument, 'layout'>): readonly SignatureAnchor[] {
  return layout.pages().flatMap(({ boxes }, index) => {
    const lines = boxes.filter((box) => box.kind === 'line');
    const names = lines.filter(({ style }) => style === 'signatoryName');
    return names.flatMap((name) => {
      const above = linesAbove(name, lines);
      const room = roomIn(above, name);
      const capacity = above.map(textOf).join(' ');
      return room === undefined ? [] : [{ page: index + 1, name: textOf(name), capacity, ...room }];
    });
  });
}

/** Whose signature it is: the lines of an office's or a party's, below the signature above where many parties sign. */
const ABOVE_NAMES: readonly PlacedLine['style'][] = ['authority', 'partyName'];

function linesAbove(name: PlacedLine, lines: readonly PlacedLine[]): readonly PlacedLine[] {
  const above = lines.filter(
    (line) => line.baseline < name.baseline && Math.abs(middleOf(line) - middleOf(name)) < SAME_COLUMN,
  );
  const top = Math.max(
    0,
    ...above.filter(({ style }) => style === name.style).map(({ baseline }) => baseline),
  );
  return above
    .filter(({ style, baseline }) => ABOVE_NAMES.includes(style) && baseline > top)
    .toSorted((a, b) => a.baseline - b.baseline);
}

/** The widest gap between the lines of a signature: an advisory body has its second position right above the name. */
function roomIn(above: readonly PlacedLine[], name: PlacedLine): PaperArea | undefined {
  const stack = [...above, name];
  const gaps = stack.slice(1).map((lower, index) => {
    const upper = stack[index] ?? lower;
    const top = upper.baseline + upper.size * BELOW;
    return { top, height: lower.baseline - lower.size * ABOVE - top };
  });
  const [widest] = gaps.toSorted((a, b) => b.height - a.height);
  if (widest === undefined || widest.height <= 0) return undefined;
  const width = mmToPt(SIGNATURE_BOX.width);
  const height = Math.min(mmToPt(SIGNATURE_BOX.height), widest.height);
  return {
    x: pt(middleOf(name) - width / 2),
    y: pt(widest.top + (widest.height - height) / 2),
    width,
    height: pt(height),
  };
}

function middleOf({ x, width }: PlacedLine): number {
  return x + width / 2;
}

function textOf({ fragments }: PlacedLine): string {
  return fragments.map(({ text }) => text).join('');
}
