import { toSmallLetters } from '../../../language/capitalization.ts';
import { tooMuch, UnreadableFile } from '../file-problem.ts';
import type { Package } from '../package/open-package.ts';
import { scanPart } from './workbook-parts.ts';

/** Formats of dates and times that have a number instead of a pattern, by locale too. Source: ECMA-376 Part 1, 18.8.30. */
const BUILT_IN = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
  [71, 81],
] as const;

/** Excel's own limit on cell formats. */
const MAX_FORMATS = 65_490;

/** The built-in formats of per cent: 0% and 0.00%. */
const BUILT_IN_PERCENT = [9, 10];

/** What number formats make of a number, by the numbers of the cell formats. */
export interface NumberStyles {
  /** Shown as a date or a time. */
  readonly dates: ReadonlySet<number>;
  /** Shown a hundred times as large, with "%". */
  readonly percents: ReadonlySet<number>;
}

export function numberStyles(files: Package, path: string | undefined): NumberStyles {
  const patterns = new Map<number, string>();
  const formats: number[] = [];
  if (path === undefined) return { dates: new Set(), percents: new Set() };
  let isCellFormats = false;
  scanPart(files, path, {
    open: (name, attributes) => {
      if (name === 'cellXfs') isCellFormats = true;
      else if (name === 'numFmt') {
        patterns.set(Number(attributes().get('numFmtId')), attributes().get('formatCode') ?? '');
      } else if (name === 'xf' && isCellFormats) formats.push(Number(attributes().get('numFmtId') ?? 0));
      if (formats.length > MAX_FORMATS || patterns.size > MAX_FORMATS) throw new UnreadableFile(tooMany());
    },
    close: (name) => {
      if (name === 'cellXfs') isCellFormats = false;
    },
  });
  const isDate = (format: number) => {
    const pattern = patterns.get(format);
    return pattern === undefined
      ? BUILT_IN.some(([from, to]) => format >= from && format <= to)
      : isDatePattern(pattern);
  };
  const isPercent = (format: number) => {
    const pattern = patterns.get(format);
    return pattern === undefined ? BUILT_IN_PERCENT.includes(format) : isPercentPattern(pattern);
  };
  const stylesWith = (has: (format: number) => boolean) =>
    new Set(formats.flatMap((format, index) => (has(format) ? [index] : [])));
  return { dates: stylesWith(isDate), percents: stylesWith(isPercent) };
}

/** What in a pattern is no letter of it: quoted and escaped text, fillers, colours, currencies and locales in brackets. */
const NO_PATTERN = /"[^"]*"?|\\.|[*_].|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gu;

/** Whether a number format shows a date or a time: it has a letter of days, months, years, hours or seconds. */
export function isDatePattern(pattern: string): boolean {
  const [positive = ''] = toSmallLetters(pattern).replace(NO_PATTERN, '').split(';');
  if (positive.includes('general')) return false;
  return /[ymdhs]/u.test(positive);
}

function isPercentPattern(pattern: string): boolean {
  return pattern.replace(NO_PATTERN, '').includes('%');
}

function tooMany() {
  return tooMuch({ vi: 'có quá nhiều kiểu định dạng ô', en: 'it has too many cell formats' });
}
