import type { MakerName } from '../measure/makers.ts';
import type { CaseName } from '../ours/cases.ts';
import { CASE_LABELS, LABELS, PDF_MAKERS, warmOf, WORD_MAKERS, type Results } from './results.ts';

const WIDTH = 760;
const LABEL_WIDTH = 190;
const BAR_WIDTH = 480;
const ROW = 20;
const HEAD = 34;
const GAP = 14;
const CASES: readonly CaseName[] = ['plan', 'decision', 'table'];

interface Bar {
  readonly label: string;
  readonly value: number;
  readonly isOurs: boolean;
  readonly isFloor: boolean;
}

/** Medians as bars on a logarithmic scale, a group for each case and kind of file. */
export function chartOf(results: Results): string {
  const groups = [
    ...CASES.map((name) => ({ title: `PDF: ${CASE_LABELS[name]}`, bars: barsOf(results, PDF_MAKERS, name) })),
    ...CASES.map((name) => ({
      title: `Word: ${CASE_LABELS[name]}`,
      bars: barsOf(results, WORD_MAKERS, name),
    })),
  ].filter(({ bars }) => bars.length > 0);
  const values = groups.flatMap(({ bars }) => bars.map(({ value }) => value));
  const scale = logScale(Math.min(...values), Math.max(...values));
  let y = HEAD;
  const parts = groups.map(({ title, bars }) => {
    const top = y;
    y += HEAD + bars.length * ROW + GAP;
    const rows = bars.map((bar, index) => barSvg(bar, top + HEAD - 8 + index * ROW, scale(bar.value)));
    return [`<text x="8" y="${String(top + 16)}" font-weight="bold">${title}</text>`, ...rows].join('\n');
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(WIDTH)} ${String(y)}" font-family="sans-serif" font-size="12" role="img">`,
    '<title>Milliseconds a document, warm, median; logarithmic scale</title>',
    `<rect width="${String(WIDTH)}" height="${String(y)}" fill="#ffffff"/>`,
    '<text x="8" y="20" font-size="14">Milliseconds a document, warm, median; logarithmic scale</text>',
    ...parts,
    '</svg>\n',
  ].join('\n');
}

function barsOf(results: Results, makers: readonly MakerName[], caseName: CaseName): readonly Bar[] {
  return makers
    .flatMap((maker): Bar[] => {
      const value = warmOf(results, maker, caseName)?.median;
      if (value === undefined) return [];
      const label = LABELS[maker].replaceAll('*', '');
      return [{ label, value, isOurs: maker.startsWith('vanthu'), isFloor: maker.endsWith('floor') }];
    })
    .toSorted((one, other) => one.value - other.value);
}

function logScale(least: number, most: number): (value: number) => number {
  const start = Math.floor(Math.log10(least));
  const end = Math.ceil(Math.log10(most));
  return (value) => ((Math.log10(value) - start) / Math.max(1, end - start)) * BAR_WIDTH;
}

function barSvg({ label, value, isOurs, isFloor }: Bar, y: number, length: number): string {
  const fill = isOurs ? '#b3261e' : isFloor ? '#c9c9c9' : '#6b8cae';
  const text = value < 10 ? value.toFixed(2) : value.toFixed(0);
  const middle = String(y + 12);
  return [
    `<text x="${String(LABEL_WIDTH - 6)}" y="${middle}" text-anchor="end">${label}</text>`,
    `<rect x="${String(LABEL_WIDTH)}" y="${String(y)}" width="${length.toFixed(1)}" height="15" fill="${fill}"/>`,
    `<text x="${(LABEL_WIDTH + length + 6).toFixed(1)}" y="${middle}">${text}</text>`,
  ].join('\n');
}
