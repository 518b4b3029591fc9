import { TEMPLATE_LIMITS } from './limits.ts';

/** One `{{…}}` in the text of a template, before Handlebars reads it. */
export interface TemplateTag {
  readonly start: number;
  /** The offset behind it; where it is not closed, that of what follows. */
  readonly end: number;
  /** What stands inside, without the signs of white space control, and where that begins. */
  readonly inner: string;
  readonly innerStart: number;
  readonly isComment: boolean;
  readonly isClosed: boolean;
  /** Where brackets inside are nested too deeply. */
  readonly tooDeepAt?: number;
}

const OPENING = '{{';
const CLOSING = '}}';
const COMMENT = /\{\{~?!(?<dashes>--)?/uy;
const COMMENT_END = /--~?\}\}/gu;
const CLOSING_SIGNS = /\}\}/gu;
const RAW = '{{{{';
const RAW_END = /\}\}\}\}/gu;

/** The next `{{…}}` from an offset on; one behind a single backslash is text. */
export function nextTag(text: string, from: number): TemplateTag | undefined {
  let start = text.indexOf(OPENING, from);
  while (start > 0 && text[start - 1] === '\\' && text[start - 2] !== '\\') {
    start = text.indexOf(OPENING, start + OPENING.length);
  }
  if (start < 0) return undefined;
  COMMENT.lastIndex = start;
  const comment = COMMENT.exec(text);
  if (comment !== null) return commentTag(text, start, comment.groups?.['dashes'] !== undefined);
  if (text.startsWith(RAW, start)) return closedBy(text, start, RAW_END);
  return expressionTag(text, start);
}

function commentTag(text: string, start: number, hasDashes: boolean): TemplateTag {
  return { ...closedBy(text, start, hasDashes ? COMMENT_END : CLOSING_SIGNS), isComment: true };
}

function closedBy(text: string, start: number, closing: RegExp): TemplateTag {
  closing.lastIndex = start + OPENING.length;
  const isClosed = closing.test(text);
  return {
    start,
    end: isClosed ? closing.lastIndex : text.length,
    inner: '',
    innerStart: start,
    isComment: false,
    isClosed,
  };
}

/** An expression: it ends at the first `}}` outside of quotes, and before it no other may begin. */
function expressionTag(text: string, start: number): TemplateTag {
  const inside = start + OPENING.length + (text[start + OPENING.length] === '{' ? 1 : 0);
  let depth = 0;
  for (let index = inside; index < text.length; index += 1) {
    const letter = text[index];
    if (letter === '"' || letter === "'") {
      const quote = text.indexOf(letter, index + 1);
      if (quote > 0 && !text.slice(index, quote).includes('\n')) index = quote;
    } else if (letter === '(') {
      depth += 1;
      if (depth > TEMPLATE_LIMITS.brackets) return tag(text, start, index, { tooDeepAt: index });
    } else if (letter === ')') {
      depth -= 1;
    } else if (text.startsWith(CLOSING, index)) {
      const end =
        index + CLOSING.length + (text[index + CLOSING.length] === '}' && inside - start > 2 ? 1 : 0);
      return tag(text, start, end, { isClosed: true });
    } else if (text.startsWith(OPENING, index)) {
      return tag(text, start, index, { isClosed: false });
    }
  }
  return tag(text, start, text.length, { isClosed: false });
}

function tag(
  text: string,
  start: number,
  end: number,
  { isClosed = true, tooDeepAt }: { readonly isClosed?: boolean; readonly tooDeepAt?: number },
): TemplateTag {
  const written = text.slice(start, end);
  const inner = withoutSigns(written);
  return {
    start,
    end,
    inner,
    innerStart: start + written.indexOf(inner),
    isComment: false,
    isClosed,
    ...(tooDeepAt !== undefined && { tooDeepAt }),
  };
}

const FIRST_SIGNS = /^\{+~?/u;
const LAST_SIGNS = /~?\}{2,3}$/u;

function withoutSigns(tagText: string): string {
  return tagText.replace(FIRST_SIGNS, '').replace(LAST_SIGNS, '').trim();
}
