import { parseDocument } from 'yaml';
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
 * @returns The text itself when it has the value already.
 * @throws {Error} when the new text would not have the value: a bug of this function.
 */
export function rewriteYaml(text: string, value: unknown): string {
  // The yaml package takes a "-" behind a byte order mark for an error.
  if (text.startsWith(BYTE_ORDER_MARK)) return BYTE_ORDER_MARK + rewriteYaml(text.slice(1), value);
  const document = parseDocument(text, { keepSourceTokens: true, prettyErrors: false });
  if (isSame(valueOf(document.contents, document), value)) return text;
  for (const expandsAliases of [false, true]) {
    const written = rewritten(value, habitsOf(text, document, expandsAliases));
    const read = parseSource({ path: '', text: written });
    if (isSame(read.value, value)) return written;
  }
  throw new Error('the rewritten YAML has another value');
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
