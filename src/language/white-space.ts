/** Space, tab and line end, but not the no-break space; a single space is as it should be. */
const WHITE_SPACE = /[ \t\r\n]{2,}|[\t\r\n]/gu;
/** The beginning of such a stretch: to look for it alone takes half the time, and most texts have none. */
const BEGINS_WHITE_SPACE = /[\t\r\n]| [ \t\r\n]/u;

/** Every stretch of white space as one space, without those at either end. */
export function foldWhiteSpace(text: string): string {
  const single = collapseWhiteSpace(text);
  return single.slice(single.startsWith(' ') ? 1 : 0, single.endsWith(' ') ? -1 : single.length);
}

/** Every stretch of white space as one space. */
export function collapseWhiteSpace(text: string): string {
  return BEGINS_WHITE_SPACE.test(text) ? text.replace(WHITE_SPACE, ' ') : text;
}
