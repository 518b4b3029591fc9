import type { Issue } from '../document/issue.ts';
import { BODY_TAGS } from './grammar.ts';
import type { MarkupElement } from './markup-parser.ts';

/** What stands above the body, in this order. Source: Decree 30/2020/NĐ-CP, Appendix III, forms 1.2 to 1.4. */
const BEFORE_BODY = ['competence', 'legal-bases', 'enactment'];

/** The place of each tag in the order; what has none can stand anywhere. */
const RANKS: ReadonlyMap<string, number> = new Map([
  ...BEFORE_BODY.map((tag, rank) => [tag, rank] as const),
  ...BODY_TAGS.map((tag) => [tag, BEFORE_BODY.length] as const),
]);

/** Check that what a document rests on, and who decides, stands above what it says. */
export function checkOrder(parent: MarkupElement): readonly Issue[] {
  const issues: Issue[] = [];
  /** The first part of each rank so far. */
  const firsts: MarkupElement[] = [];
  for (const part of parent.children) {
    if (part.kind === 'text') continue;
    const rank = RANKS.get(part.tag);
    if (rank === undefined) continue;
    const later = firsts.find(({ tag }) => rankOf(tag) > rank);
    if (later !== undefined) issues.push(tooLate(part, later.tag));
    if (!firsts.some(({ tag }) => rankOf(tag) === rank)) firsts.push(part);
  }
  return issues;
}

function rankOf(tag: string): number {
  return RANKS.get(tag) ?? -1;
}

function tooLate({ tag, place }: MarkupElement, later: string): Issue {
  const isBody = rankOf(later) === BEFORE_BODY.length;
  return {
    code: 'misplaced-tag',
    severity: 'error',
    message: {
      vi: `Thẻ <${tag}> phải đứng trước ${isBody ? 'nội dung' : `<${later}>`}.`,
      en: `<${tag}> must stand before ${isBody ? 'the body' : `<${later}>`}.`,
    },
    place,
  };
}
