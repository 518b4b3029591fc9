import { toSmallLetters } from './capitalization.ts';

/** Kinds of signs in a text, in their order. */
const RANKS = { space: 0, sign: 1, number: 2, letter: 3, foreignLetter: 4 } as const;

/** Something that is compared as one: a sign, a number of any length, a letter without its tone. */
export interface CollationUnit {
  readonly rank: number;
  readonly value: bigint;
}

/** What the order of a text depends on, by weight. */
export interface CollationKey {
  readonly units: readonly CollationUnit[];
  /** The tone of each word, so that "hòa" and "hoà", which differ only in where the sign stands, have the same. */
  readonly tones: readonly number[];
  /** For each letter 1 when it is a capital, else 0. */
  readonly capitals: readonly number[];
}

/** The Vietnamese alphabet, with the letters of foreign names (f, j, w, z) where dictionaries put them. */
const ALPHABET = [...'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz'];

/** The marks of huyền, hỏi, ngã, sắc, nặng in the order of dictionaries; a word without one (ngang) comes first. */
const TONE_MARKS = ['\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
const LEVEL_TONE = 0;

const TOKENS = /[0-9]+|[^0-9]/gu;
const LETTER = /^\p{L}$/u;
const SPACE = /^\s$/u;

/** The key of a composed (NFC) text. */
export function collationKey(text: string): CollationKey {
  const units: CollationUnit[] = [];
  const tones: number[] = [];
  const capitals: number[] = [];
  let isInWord = false;
  for (const token of text.match(TOKENS) ?? []) {
    const isLetter = LETTER.test(token);
    if (isLetter) {
      const small = toSmallLetters(token);
      const { unit, tone } = letterUnit(small);
      units.push(unit);
      capitals.push(small === token ? 0 : 1);
      if (!isInWord) tones.push(LEVEL_TONE);
      if (tone !== LEVEL_TONE) tones.splice(-1, 1, tone);
    } else {
      units.push(otherUnit(token));
    }
    isInWord = isLetter;
  }
  return { units, tones, capitals };
}

/** A small letter as its place in the alphabet and its tone: "ế" as "ê" and sắc. Foreign marks count for nothing: "ü" is "u". */
function letterUnit(small: string): { readonly unit: CollationUnit; readonly tone: number } {
  const marks = [...small.normalize('NFD')];
  const tone = 1 + TONE_MARKS.findIndex((mark) => marks.includes(mark));
  const letter = marks.filter((mark) => !TONE_MARKS.includes(mark)).join('');
  const places = [letter.normalize('NFC'), marks[0] ?? ''].map((candidate) => ALPHABET.indexOf(candidate));
  const place = places.find((found) => found !== -1);
  const unit =
    place === undefined
      ? { rank: RANKS.foreignLetter, value: codePoint(small) }
      : { rank: RANKS.letter, value: BigInt(place) };
  return { unit, tone };
}

function otherUnit(token: string): CollationUnit {
  if (/^[0-9]/u.test(token)) return { rank: RANKS.number, value: BigInt(token) };
  if (SPACE.test(token)) return { rank: RANKS.space, value: 0n };
  return { rank: RANKS.sign, value: codePoint(token) };
}

function codePoint(text: string): bigint {
  return BigInt(text.codePointAt(0) ?? 0);
}
