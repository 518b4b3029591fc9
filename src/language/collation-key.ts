import { toSmallLetters } from './capitalization.ts';

/** Kinds of signs in a text, in their order. */
const RANKS = { space: '0', sign: '1', number: '2', letter: '3', foreignLetter: '4' } as const;

/** What the order of a text depends on, by weight: texts that are in order when their code units are. */
export interface CollationKey {
  /** Every sign, number of any length and letter without its tone. */
  readonly units: string;
  /** The tone of each word, so that "hòa" and "hoà", which differ only in where the sign stands, have the same. */
  readonly tones: string;
  /** For each letter 1 when it is a capital, else 0. */
  readonly capitals: string;
}

/** The Vietnamese alphabet, with the letters of foreign names (f, j, w, z) where dictionaries put them. */
const ALPHABET = [...'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz'];

/** The marks of huyền, hỏi, ngã, sắc, nặng in the order of dictionaries; a word without one (ngang) comes first. */
const TONE_MARKS = ['\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
const LEVEL_TONE = '0';

const TOKENS = /[0-9]+|[^0-9]/gu;
const LETTER = /^\p{L}$/u;
const SPACE = /^\s$/u;
const FIGURES = /^[0-9]/u;

/** The key of a composed (NFC) text. */
export function collationKey(text: string): CollationKey {
  let units = '';
  let tones = '';
  let capitals = '';
  let isInWord = false;
  for (const token of text.match(TOKENS) ?? []) {
    const { unit, letter } = weightOf(token);
    units += unit;
    if (letter !== undefined) {
      capitals += letter.capital;
      if (!isInWord) tones += LEVEL_TONE;
      if (letter.tone !== LEVEL_TONE) tones = tones.slice(0, -1) + letter.tone;
    }
    isInWord = letter !== undefined;
  }
  return { units, tones, capitals };
}

/** What a token adds to a key. */
interface Weight {
  readonly unit: string;
  readonly letter: { readonly tone: string; readonly capital: '0' | '1' } | undefined;
}

/** The weights of the letters and signs that were met: few, and slow to find. */
const weights = new Map<string, Weight>();

function weightOf(token: string): Weight {
  const known = weights.get(token);
  if (known !== undefined) return known;
  const isLetter = LETTER.test(token);
  const weight = isLetter ? letterWeight(token) : { unit: otherUnit(token), letter: undefined };
  // Numbers are without end.
  if (!FIGURES.test(token)) weights.set(token, weight);
  return weight;
}

/** A letter as its place in the alphabet and its tone: "ế" as "ê" and sắc. Foreign marks count for nothing: "ü" is "u". */
function letterWeight(token: string): Weight {
  const small = toSmallLetters(token);
  const marks = [...small.normalize('NFD')];
  const tone = String(1 + TONE_MARKS.findIndex((mark) => marks.includes(mark)));
  const letter = marks.filter((mark) => !TONE_MARKS.includes(mark)).join('');
  const places = [letter.normalize('NFC'), marks[0] ?? ''].map((candidate) => ALPHABET.indexOf(candidate));
  const place = places.find((found) => found !== -1);
  const unit =
    place === undefined ? RANKS.foreignLetter + codePoint(small) : RANKS.letter + String.fromCharCode(place);
  return { unit, letter: { tone, capital: small === token ? '0' : '1' } };
}

function otherUnit(token: string): string {
  if (FIGURES.test(token)) return RANKS.number + byValue(token);
  return SPACE.test(token) ? RANKS.space : RANKS.sign + codePoint(token);
}

/** Figures without the zeros in front, longer ones last. */
function byValue(figures: string): string {
  const value = figures.replace(/^0+/, '');
  return fixedWidth(value.length) + value;
}

function codePoint(text: string): string {
  return fixedWidth(text.codePointAt(0) ?? 0);
}

/** A number below 2 to the power of 32 as two code units. */
function fixedWidth(number: number): string {
  return String.fromCharCode(number >>> 16, number & 0xffff);
}
