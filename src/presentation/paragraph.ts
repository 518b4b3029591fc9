import type { Inline } from '../document/nodes.ts';
import { toCapitals } from '../language/capitalization.ts';
import { pt } from '../regulation/units.ts';
import { faceOf } from './font-metrics.ts';
import type { PresentedParagraph, PresentedStyle, Run } from './presented.ts';
import { PLAIN_TEXT } from './tag.ts';

/** What of a paragraph its place in the document decides. */
type Placed = Partial<
  Pick<
    PresentedParagraph,
    'leftIndent' | 'rightIndent' | 'alignment' | 'spaceBefore' | 'isKeptWithNext' | 'rule' | 'tag'
  >
>;

/** A paragraph of a style, with what its place asks for beside it. */
export function presentParagraph(
  style: PresentedStyle,
  runs: readonly Run[],
  placed: Placed = {},
): PresentedParagraph {
  return {
    kind: 'paragraph',
    style,
    runs: mergeRuns(runs),
    leftIndent: placed.leftIndent ?? pt(0),
    rightIndent: placed.rightIndent ?? pt(0),
    alignment: placed.alignment ?? style.alignment,
    spaceBefore: placed.spaceBefore ?? style.spaceBefore,
    isKeptWithNext: placed.isKeptWithNext ?? style.isKeptWithNext,
    rule: placed.rule,
    tag: placed.tag ?? PLAIN_TEXT,
  };
}

/** A text wholly in its paragraph's face. */
export function plainRun(style: PresentedStyle, text: string): Run {
  return { text, face: faceOf(style) };
}

/** The same, in capitals. */
export function capitalRun(style: PresentedStyle, text: string): Run {
  return plainRun(style, toCapitals(text));
}

/**
 * Inline content in a style: strong text is bold, emphasis italic; inside a bold or italic paragraph, where that
 * would not show, it is the other way round.
 */
export function inlineRuns(
  style: PresentedStyle,
  content: readonly Inline[],
  change = unchanged,
): readonly Run[] {
  const only = content.length === 1 ? content[0] : undefined;
  if (only?.kind === 'text') return [{ text: change(only.value), face: faceOf(style) }];
  const walk = (inlines: readonly Inline[], face: { isBold: boolean; isItalic: boolean }): readonly Run[] =>
    inlines.flatMap((inline) => {
      if (inline.kind === 'text') return [{ text: change(inline.value), face: faceOf(face) }];
      const isStrong = inline.kind === 'strong';
      return walk(inline.content, {
        isBold: isStrong ? !style.isBold : face.isBold,
        isItalic: isStrong ? face.isItalic : !style.isItalic,
      });
    });
  return walk(content, style);
}

function unchanged(text: string): string {
  return text;
}

/** Neighbours in one face as one run, empty ones left out. */
function mergeRuns(runs: readonly Run[]): readonly Run[] {
  if (runs.length === 1 && runs[0]?.text !== '') return runs;
  const merged: Run[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    if (run.text === '') continue;
    if (last?.face === run.face) merged[merged.length - 1] = { text: last.text + run.text, face: run.face };
    else merged.push(run);
  }
  return merged;
}
