import { plainText } from './cell-text.ts';

/** What a text says as a number. */
export type NumberText =
  | { readonly kind: 'number'; readonly value: number }
  /** "12 tỷ": exact, but the cell should say it in figures. */
  | { readonly kind: 'scaled'; readonly value: number }
  /** "9,750": a decimal for some, thousands for others. */
  | { readonly kind: 'ambiguous'; readonly decimal: number; readonly whole: number };

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^(?:tỷ|tỉ|ty|ti)$/iu, 1e9],
  [/^(?:triệu|trieu|tr)$/iu, 1e6],
  [/^(?:nghìn|ngàn|nghin|ngan|k)$/iu, 1e3],
];
const UNITS = /(?:đồng|dong|đ|vnđ|vnd|₫|người|nguoi|lao động|phiếu|điểm)$/iu;
const PARTS = /^([+-]?)((?:\d[\d., ]*)?\d)\s*(\D*)$/u;

const PLAIN = /^\d+$/u;
// Thousands never begin with a nought: "0,750" is less than one.
const DOTS = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/u;
const COMMAS = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/u;
const SPACES = /^[1-9]\d{0,2}(?: \d{3})+(?:[.,]\d+)?$/u;
const DECIMAL = /^(?:0|[1-9]\d*)[.,]\d+$/u;
const ONE_GROUP = /^[1-9]\d{0,2}[.,]\d{3}$/u;

/**
 * Read a number that somebody typed as text: "1.234.567", "1,234,567", "1 234 567", "1.234,5", "9,75", "12 người".
 *
 * @param hasDecimals Whether decimals are usual there; then "9,750" may be either.
 * @returns Undefined when the text is no number.
 */
export function readNumber(text: string, hasDecimals: boolean): NumberText | undefined {
  const [, sign = '', figures = '', words = ''] = PARTS.exec(plainText(text).replace(/^'/u, '')) ?? [];
  if (figures === '') return undefined;
  const scaleWord = words.trim().replace(UNITS, '').trim();
  const scale = SCALES.find(([word]) => word.test(scaleWord))?.[1];
  if (scale === undefined && scaleWord !== '') return undefined;
  const factor = sign === '-' ? -1 : 1;
  if (hasDecimals && scale === undefined && ONE_GROUP.test(figures)) {
    const bare = figures.replace(/[.,]/u, '');
    return { kind: 'ambiguous', decimal: (factor * Number(bare)) / 1000, whole: factor * Number(bare) };
  }
  const value = valueOf(figures, scale !== undefined);
  if (value === undefined) return undefined;
  return scale === undefined
    ? { kind: 'number', value: factor * value }
    : { kind: 'scaled', value: Math.round(factor * value * scale) };
}

/** The figures with their marks as a number; before "tỷ" a comma or dot is a decimal mark also when three figures follow. */
function valueOf(figures: string, isScaled: boolean): number | undefined {
  if (PLAIN.test(figures)) return Number(figures);
  if (isScaled && DECIMAL.test(figures)) return Number(figures.replace(',', '.'));
  if (DOTS.test(figures)) return Number(figures.replaceAll('.', '').replace(',', '.'));
  if (COMMAS.test(figures)) return Number(figures.replaceAll(',', ''));
  if (SPACES.test(figures)) return Number(figures.replaceAll(' ', '').replace(',', '.'));
  return DECIMAL.test(figures) ? Number(figures.replace(',', '.')) : undefined;
}
