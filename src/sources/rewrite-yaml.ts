import { parseDocument } from 'yaml';
import { condense, isClosed, recordBodies } from './rewrite-yaml/condense.ts';
import { blockText, inlineText } from './rewrite-yaml/emit.ts';
import { hasText } from './rewrite-yaml/entries.ts';
import { editsOf } from './rewrite-yaml/rewrite-node.ts';
import { habitsOf, type Rewriting } from './rewrite-yaml/rewriting.ts';
import { edited, lineStart } from './rewrite-yaml/text-edits.ts';
import { isSame, valueOf } from './rewrite-yaml/values.ts';
import { parseSource } from './yaml-source.ts';

/**
 * The text of a YAML file with another value. What did not change stays byte for byte, comments, order of keys, quotes and
 * line breaks included; what is new looks like what stands beside it. Items of lists are known by their id.
 *
 * @param text A file that can be read, or nothing but comments.
 * @param value Plain data in NFC.
 * @param old What the file holds, where that is known: saves reading long lists.
 * @returns The text itself when it has the value already.
 * @throws {Error} when the new text would not have the value: a bug of this function.
 */
export function rewriteYaml(text: string, value: unknown, old?: unknown): string {
  // The yaml package takes a "-" behind a byte order mark for an error.
  if (text.startsWith(BYTE_ORDER_MARK)) return BYTE_ORDER_MARK + rewriteYaml(text.slice(1), value, old);
  if (old !== undefined && isSame(old, value)) return text;
  const file = withoutEmptyDocument(text);
  const condensed = condense(file, old, value);
  if (condensed === undefined) return rewriteWhole(file, value);
  const written = condensed.restore(rewriteWhole(condensed.text, condensed.value, condensed.hidden));
  const unread = condensed.unread(written);
  if (unread !== undefined && holds(unread.text, unread.value)) return written;
  throw new Error('the rewritten YAML has another value');
}

/** Data, then a "---" with nothing but comments behind it, which no reader of one document takes. */
const EMPTY_DOCUMENT = /(?<=\n)---[ \t]*(?:#[^\n]*)?(?:\r?\n|$)(?=(?:[ \t]*(?:#[^\n]*)?(?:\r?\n|$))*$)/u;
const NO_DATA = /^(?:[ \t\r]*(?:[#%][^\n]*)?(?:\n|$))*$/u;

function withoutEmptyDocument(text: string): string {
  const found = EMPTY_DOCUMENT.exec(text);
  if (found === null || NO_DATA.test(text.slice(0, found.index))) return text;
  return text.slice(0, found.index) + text.slice(found.index + found[0].length);
}

function rewriteWhole(text: string, value: unknown, hidden = 0): string {
  const document = parseDocument(text, { keepSourceTokens: true, prettyErrors: false });
  if (isSame(valueOf(document.contents), value)) return text;
  const written = rewritten(value, habitsOf(text, document, hidden));
  if (holds(written, value)) return written;
  throw new Error('the rewritten YAML has another value');
}

/** So many records of a long list are read at once, so that they do not all take memory. */
const RECORDS_AT_ONCE = 500;

/** Whether a file holds a value. */
function holds(text: string, value: unknown): boolean {
  const read = (part: string) => parseSource({ path: '', text: part }).value;
  const bodies = Array.isArray(value) && value.length > RECORDS_AT_ONCE ? recordBodies(text) : [];
  // Alone, a record behind the end of a document would be read.
  const isOne = bodies.slice(0, -1).every((body) => isClosed(text.slice(...body)));
  const starts = (isOne ? bodies : []).flatMap(([start], index) =>
    index > 0 && index % RECORDS_AT_ONCE === 0 ? [start] : [],
  );
  const pieces = [0, ...starts].map((start, index) => text.slice(start, starts[index]));
  return isSame(pieces.length === 1 ? read(text) : pieces.flatMap(read), value);
}

const BYTE_ORDER_MARK = '\uFEFF';

function rewritten(value: unknown, rewriting: Rewriting): string {
  const { text, document, eol } = rewriting;
  const { contents } = document;
  if (!hasText(contents)) {
    const gap = text === '' || text.endsWith('\n') ? '' : eol;
    return `${text}${gap}${blockText(value, [], 0, rewriting)}${eol}`;
  }
  const models = [contents];
  const edits = editsOf(contents, value, { isInFlow: false, models }, rewriting);
  if (edits !== undefined) return edited(text, edits);
  const [start, end] = contents?.range ?? [0, 0];
  const isOnOwnLine = lineStart(text, start) === start;
  const whole = (isOnOwnLine ? blockText : inlineRoot)(value, models, 0, rewriting);
  return edited(text, [{ start, end, text: `${whole}${text[end - 1] === '\n' ? eol : ''}` }]);
}

function inlineRoot(value: unknown, models: readonly unknown[], _: number, rewriting: Rewriting): string {
  return inlineText(value, models, false, rewriting);
}
