/** Space, tab and line end, but not the no-break space. */
const WHITE_SPACE = /[ \t\r\n]+/gu;

/** Every stretch of white space as one space, without those at either end. */
export function foldWhiteSpace(text: string): string {
  return collapseWhiteSpace(text).replace(/^ | $/gu, '');
}

/** Every stretch of white space as one space. */
export function collapseWhiteSpace(text: string): string {
  return text.replace(WHITE_SPACE, ' ');
}
