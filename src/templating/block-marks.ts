/*
 * Where a block of a template stands in text that is not filled yet, a mark stands for it: its number between two
 * noncharacters of Unicode, which no text may hold.
 */
const START = '\uFDD2';
const END = '\uFDD3';
const MARK = new RegExp(`(${START}\\d+${END})`, 'u');
const SIGNS = new RegExp(`[${START}${END}]`, 'gu');

/** The mark of the block of a number. */
export function blockMark(number: number): string {
  return `${START}${String(number)}${END}`;
}

/** A template's own text, which cannot have marks. */
export function withoutMarks(text: string): string {
  return text.replace(SIGNS, '\uFFFD');
}

/** Text in pieces: each mark by itself, and what stands between marks where there is something. */
export function splitAtBlocks(text: string): readonly string[] {
  return text.split(MARK).filter((piece) => piece !== '');
}

/** The number of the block that a piece of text stands for; undefined for text. */
export function blockNumber(piece: string): number | undefined {
  return piece.startsWith(START) ? Number(piece.slice(1, -1)) : undefined;
}
