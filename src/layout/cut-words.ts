import type { Issue, Place } from '../document/issue.ts';
import type { BrokenLine } from '../presentation/break-lines.ts';
import { canBreakAt } from '../presentation/break-opportunities.ts';
import type { MeasuredBlock, MeasuredParagraph, MeasuredTable } from './measured.ts';

/** Words of tables that are wider than their cells and cut between letters: of each column the first one. */
export function cutWords(blocks: readonly MeasuredBlock[]): readonly Issue[] {
  return blocks.flatMap((block) => (block.kind === 'table' ? [...cutWordsIn(block).values()] : []));
}

function cutWordsIn({ header, rows }: MeasuredTable): ReadonlyMap<number, Issue> {
  const found = new Map<number, Issue>();
  for (const { cells, place } of [...header, ...rows]) {
    for (const { column, paragraphs } of cells) {
      if (found.has(column)) continue;
      const word = firstCutWord(paragraphs);
      if (word !== undefined) found.set(column, wordCut(word, column, place));
    }
  }
  return found;
}

function firstCutWord(paragraphs: readonly MeasuredParagraph[]): string | undefined {
  for (const paragraph of paragraphs) {
    const word = cutWord(paragraph);
    if (word !== undefined) return word;
  }
  return undefined;
}

/** The first word that goes on in the next line where no line may end. */
function cutWord({ source, lines }: MeasuredParagraph): string | undefined {
  if (!lines.some(isFollowedByLetter)) return undefined;
  const text = source.runs.map((run) => run.text).join('');
  let end = 0;
  for (const { fragments } of lines.slice(0, -1)) {
    while (text.charAt(end) === ' ') end += 1;
    end += fragments.reduce((sum, fragment) => sum + fragment.text.length, 0);
    const mayEnd = text.charAt(end) === ' ' || text.charAt(end - 1) === '/' || canBreakAt(text, end);
    if (!mayEnd) return wordAt(text, end);
  }
  return undefined;
}

function isFollowedByLetter(
  { isSpaceNext }: BrokenLine,
  index: number,
  lines: readonly BrokenLine[],
): boolean {
  return !isSpaceNext && index < lines.length - 1;
}

function wordAt(text: string, index: number): string {
  const start = text.lastIndexOf(' ', index) + 1;
  const end = text.indexOf(' ', index);
  return text.slice(start, end < 0 ? text.length : end);
}

function wordCut(word: string, column: number, place: Place): Issue {
  const number = String(column + 1);
  return {
    code: 'word-cut',
    severity: 'warning',
    message: {
      vi: `Chữ “${word}” bị cắt vì cột ${number} của bảng hẹp quá.`,
      en: `The word “${word}” is cut: column ${number} of the table is too narrow.`,
    },
    expected: {
      vi: 'Tăng width của cột, bớt width của cột khác, hoặc đặt bảng trên trang ngang.',
      en: 'Widen the column, narrow others, or turn the page.',
    },
    place,
  };
}
