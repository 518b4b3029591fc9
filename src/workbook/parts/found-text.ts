import { closest } from '../../language/closest.ts';

/** How much of a cell a message repeats, and how long a text is at most that is searched for among names. */
const MAX_SHOWN = 60;

/** A text of a cell as a message repeats it. */
export function shownText(text: string): string {
  return text.length <= MAX_SHOWN ? text : `${text.slice(0, MAX_SHOWN)}…`;
}

/** What a text of a cell most likely meant; undefined when nothing is near. */
export function meantBy(text: string | undefined, candidates: readonly string[]): string | undefined {
  return text === undefined || text.length > MAX_SHOWN ? undefined : closest(text, candidates);
}
