import type { Bilingual } from '../../../document/issue.ts';
import { withoutDiacritics } from '../../../language/closest.ts';
import { nameKey } from './name-key.ts';

const BILLIONS = { vi: 'tỷ đồng', en: 'billions of đồng' };
const MILLIONS = { vi: 'triệu đồng', en: 'millions of đồng' };
const THOUSANDS = { vi: 'nghìn đồng', en: 'thousands of đồng' };

/** "đồng" behind a word or figure, apart or glued to it, and what it is counted by. */
const DONG = String.raw`[\s.]*(?:vnd|vn\s*dong|viet\s*nam\s*dong|dong|d)`;
const PER = String.raw`(?:\s*/\s*(?:nguoi|thang|quy|nam))*`;
/** Words alone or with "đồng"; none of their letters goes on. */
const scaled = (words: string) => new RegExp(String.raw`\b(?:${words})(?:${DONG})?${PER}(?![\p{L}\d])`, 'gu');
/** "1.000.000 đ", "1 000 000", "10^6", "10⁶". */
const power = (zeros: number, raised: string) => {
  const groups = zeros / 3;
  const figures = String.raw`1(?:[., ]?000){${String(groups)}}(?![., ]?\d)|10\s*(?:\^\s*${String(zeros)}|${raised})`;
  return new RegExp(String.raw`(?<![\d.,])(?:${figures})(?:${DONG}(?!\p{L}))?${PER}`, 'gu');
};

/** Units of money other than the đồng, as people name them; letters without diacritics. The first that fits counts. */
const UNITS: readonly { readonly words: RegExp; readonly unit: Bilingual }[] = [
  {
    words: /(?:(?:\b(?:nghin|ngan|trieu|tr|ty|ti)|1[., ]?000)[\s.]*)*(?:\busd\b|\bdo la(?: my)?\b|\$)/gu,
    unit: { vi: 'đô la', en: 'dollars' },
  },
  {
    words: /\b(?:eur|euro|jpy|cny|krw|ngoai te|nhan dan te)\b|€/gu,
    unit: { vi: 'ngoại tệ', en: 'foreign money' },
  },
  {
    words: scaled(String.raw`(?:nghin|ngan)\s*t[yi]`),
    unit: { vi: 'nghìn tỷ đồng', en: 'thousands of billions of đồng' },
  },
  // "Công ty" and "tỷ lệ" are no units, nor is "ngân sách".
  {
    words: scaled(String.raw`(?<!\bcong\s*|\bc\.\s*)t[yi](?!\s*(?:le|trong|suat|gia)\b)|billions?|bn`),
    unit: BILLIONS,
  },
  { words: scaled('trieu|tr|millions?|mio'), unit: MILLIONS },
  { words: scaled(String.raw`nghin|ngan(?!\s*(?:sach|hang)\b)|thousands?`), unit: THOUSANDS },
  { words: new RegExp(String.raw`\bk${DONG}${PER}(?![\p{L}\d])`, 'gu'), unit: THOUSANDS },
  { words: power(9, '⁹'), unit: BILLIONS },
  { words: power(6, '⁶'), unit: MILLIONS },
  { words: power(3, '³'), unit: THOUSANDS },
];

/** A unit other than the đồng in a text, and the text without it, in small letters without diacritics. */
export interface OtherUnit {
  readonly unit: Bilingual;
  readonly rest: string;
}

/** The unit other than the đồng that a text names anywhere: "Doanh thu (1.000đ)" the thousand. */
export function otherUnitIn(text: string): OtherUnit | undefined {
  const plain = withoutDiacritics(text);
  const found = UNITS.find(({ words }) => plain.search(words) !== -1);
  return found && { unit: found.unit, rest: plain.replace(found.words, ' ') };
}

const MARK = /\b(?:don vi tinh|dvt|tinh bang|tinh theo)\b/u;
/** Of an office as often as of amounts: the unit has to follow at once. */
const OWN_MARK = /^[^\p{L}\d]*don vi(?: tien(?: te)?)?\b/u;
const BRACKETS = /[([{]([^)\]}]*)/gu;

/** The unit other than the đồng that a cell above a table gives for all of it: "Đơn vị tính: triệu đồng", "(tỷ đồng)". */
export function tableUnitIn(text: string): Bilingual | undefined {
  const plain = withoutDiacritics(text);
  const marked = MARK.exec(plain);
  if (marked !== null) return otherUnitIn(plain.slice(marked.index + marked[0].length))?.unit;
  const alone = [plain, ...[...plain.matchAll(BRACKETS)].map(([, inside = '']) => inside)];
  for (const part of alone) {
    const found = otherUnitIn(part.replace(OWN_MARK, ' '));
    if (found !== undefined && nameKey(found.rest) === '') return found.unit;
  }
  return undefined;
}

/** Whether a cell says only that a unit follows in the next one: "ĐVT:". */
export function announcesUnit(text: string): boolean {
  return /^(?:don vi tinh|dvt|don vi)$/u.test(nameKey(text));
}
