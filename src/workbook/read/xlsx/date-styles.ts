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

/** The numbers of the cell formats that show a number as a date or time. */
export function dateStyles(files: Package, path: string | undefined): ReadonlySet<number> {
  const patterns = new Map<number, string>();
  const formats: number[] = [];
  if (path === undefined) return new Set();
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
  return new Set(formats.flatMap((format, index) => (isDate(format) ? [index] : [])));
}

/** What in a pattern is no letter of it: quoted and escaped text, fillers, colours, currencies and locales in brackets. */
const NO_PATTERN = /"[^"]*"?|\\.|[*_].|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gu;

/** Whether a number format shows a date or a time: it has a letter of days, months, years, hours or seconds. */
export function isDatePattern(pattern: string): boolean {
  const [positive = ''] = toSmallLetters(pattern).replace(NO_PATTERN, '').split(';');
  if (positive.includes('general')) return false;
  return /[ymdhs]/u.test(positive);
}

function tooMany() {
  return tooMuch({ vi: 'có quá nhiều kiểu định dạng ô', en: 'it has too many cell formats' });
}
