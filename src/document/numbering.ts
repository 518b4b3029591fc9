import { romanNumeral } from '../language/numbers.ts';

import type { DivisionLevel } from './nodes.ts';

/** The kinds of node that carry a number. */
export type NumberedKind = DivisionLevel | 'section' | 'article' | 'clause' | 'point';

/**
 * The letters that number points: the Vietnamese alphabet as legal drafting uses it, without ă, â, ê, ô, ơ, ư.
 * Source: Decree 30/2020/NĐ-CP, Appendix I, Part I, II.6.d, and the decree's own text.
 */
const POINT_LETTERS = [...'abcdđeghiklmnopqrstuvxy'];

/** How many points one clause can have before the letters are used up. */
export const MAX_POINTS = POINT_LETTERS.length;

/**
 * The label of the n-th node of a kind, n from 1: "Chương I", "II.", "Điều 3.", "1.", "đ)".
 * @throws {RangeError} when there is no such label; the caller reports more than MAX_POINTS points as an issue.
 */
export function numberLabel(kind: NumberedKind, n: number): string {
  switch (kind) {
    case 'part':
      return `Phần ${romanNumeral(n)}`;
    case 'chapter':
      return `Chương ${romanNumeral(n)}`;
    case 'division':
      return `Mục ${String(n)}`;
    case 'subdivision':
      return `Tiểu mục ${String(n)}`;
    case 'section':
      return `${romanNumeral(n)}.`;
    case 'article':
      return `Điều ${String(n)}.`;
    case 'clause':
      return `${String(n)}.`;
    case 'point': {
      const letter = POINT_LETTERS[n - 1];
      if (letter === undefined) throw new RangeError(`no letter for point ${String(n)}`);
      return `${letter})`;
    }
  }
}

/** The label of the n-th of several annexes: "Phụ lục II"; an only one has no number. Source: Appendix I, Part I, III.1.b. */
export function annexLabel(n: number, total: number): string {
  return total === 1 ? 'Phụ lục' : `Phụ lục ${romanNumeral(n)}`;
}
