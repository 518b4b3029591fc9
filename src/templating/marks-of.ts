import { MARK_WORDS, type DocumentMarks } from '../document/marks.ts';
import type { Issue } from '../document/issue.ts';
import { toSmallLetters } from '../language/capitalization.ts';
import { closest } from '../language/closest.ts';
import { foldWhiteSpace } from '../language/white-space.ts';
import type { MarkupElement } from './markup-parser.ts';

const KINDS = ['secrecy', 'urgency', 'circulation'] as const;

/** The marks that a <marks> names, in any capitals; words that are no mark have been reported. */
export function marksOf({ attributes }: Pick<MarkupElement, 'attributes'>): DocumentMarks {
  return {
    secrecy: wordIn(MARK_WORDS.secrecy, attributes['secrecy']),
    urgency: wordIn(MARK_WORDS.urgency, attributes['urgency']),
    circulation: wordIn(MARK_WORDS.circulation, attributes['circulation']),
  };
}

/** An issue for each attribute of a <marks> that is not one of the decree's words. */
export function checkMarks({ attributes, place }: MarkupElement): readonly Issue[] {
  return KINDS.flatMap((kind): readonly Issue[] => {
    const found = foldWhiteSpace(attributes[kind] ?? '');
    const words: readonly string[] = MARK_WORDS[kind];
    if (found === '' || wordIn(words, found) !== undefined) return [];
    const suggestion = closest(found, words);
    return [
      {
        code: 'unknown-mark',
        severity: 'error',
        place,
        message: { vi: `Không có dấu “${found}”.`, en: `There is no mark “${found}”.` },
        expected: { vi: `Được dùng: ${words.join(', ')}.`, en: `Allowed: ${words.join(', ')}.` },
        ...(suggestion !== undefined && { suggestion }),
        source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, III.2',
      },
    ];
  });
}

function wordIn<T extends string>(words: readonly T[], found: string | undefined): T | undefined {
  if (found === undefined) return undefined;
  const wanted = toSmallLetters(foldWhiteSpace(found));
  return words.find((word) => toSmallLetters(word) === wanted);
}
