import type { Issue } from '../document/issue.ts';
import { BODY_TAGS } from './grammar.ts';
import { elements } from './markup-elements.ts';
import type { MarkupElement } from './markup-parser.ts';

/** What stands above the body, in this order. Source: Decree 30/2020/NĐ-CP, Appendix III, forms 1.2 to 1.4. */
const BEFORE_BODY = ['competence', 'legal-bases', 'enactment'];

/** Check that what a document rests on, and who decides, stands above what it says. */
export function checkOrder(parent: MarkupElement): readonly Issue[] {
  const parts = elements(parent);
  return parts.flatMap((part, index) => {
    const rank = rankOf(part.tag);
    const later = parts.slice(0, index).find(({ tag }) => rankOf(tag) > rank);
    return rank < 0 || later === undefined ? [] : [tooLate(part, later.tag)];
  });
}

/** The place in the order; -1 for what can stand anywhere. */
function rankOf(tag: string): number {
  return BODY_TAGS.some((name) => name === tag) ? BEFORE_BODY.length : BEFORE_BODY.indexOf(tag);
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
