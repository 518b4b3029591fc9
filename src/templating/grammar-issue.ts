import type { Bilingual, Issue, Place } from '../document/issue.ts';
import { closest } from '../language/closest.ts';
import { ROOT_TAG } from './grammar.ts';

type IssueDetails = Pick<Issue, 'expected' | 'suggestion' | 'source'>;

/** An error in the markup. */
export function grammarIssue(
  code: string,
  place: Place,
  message: Bilingual,
  details: IssueDetails = {},
): Issue {
  return { code, severity: 'error', message, place, ...details };
}

/** What may stand there instead, and which of it was most likely meant. */
export function allowed(found: string | undefined, known: readonly string[]): IssueDetails {
  const suggestion = found === undefined ? undefined : closest(found, known);
  const list = known.join(', ');
  return {
    ...(list !== '' && { expected: { vi: `Ở đây được dùng: ${list}.`, en: `Allowed here: ${list}.` } }),
    ...(suggestion !== undefined && { suggestion }),
  };
}

/** The template, or a tag in it, as the subject of a sentence. */
export function ownerOf(tag: string): Bilingual {
  return tag === ROOT_TAG ? { vi: 'Mẫu', en: 'The template' } : { vi: `Thẻ <${tag}>`, en: `<${tag}>` };
}
