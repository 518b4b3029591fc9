import { TEMPLATE_LIMITS } from './limits.ts';

/** The offset of the first tag that is nested too deeply for the parser, which goes into tags by calling itself. */
export function tagBeyondDepth(markup: string): number | undefined {
  let depth = 0;
  let start = markup.indexOf('<');
  while (start >= 0) {
    const end = endOfTag(markup, start + 1);
    if (markup[end] === '>') depth += levelOf(markup[start + 1], markup[end - 1]);
    if (depth > TEMPLATE_LIMITS.tags) return start;
    start = markup.indexOf('<', Math.max(end, start + 1));
  }
  return undefined;
}

/** The offset of the “>” that ends a tag, or of a “<” or the end of the text before there is one. */
function endOfTag(markup: string, from: number): number {
  let quote: string | undefined;
  for (let index = from; index < markup.length; index += 1) {
    const letter = markup[index];
    if (letter === '<' || (letter === '>' && quote === undefined)) return index;
    if (letter === '"' || letter === "'") {
      if (quote === undefined) quote = letter;
      else if (quote === letter) quote = undefined;
    }
  }
  return markup.length;
}

/** By how much a tag changes the depth, seen from its first and its last letter. */
function levelOf(first: string | undefined, last: string | undefined): number {
  if (first === '/') return -1;
  return last === '/' || first === '!' || first === '?' ? 0 : 1;
}
