import { cellName } from '../document/cell-name.ts';
import type { Bilingual, Issue, Place } from '../document/issue.ts';
import { writtenInteger } from '../language/numbers.ts';

/** The language that a command speaks. */
export type Lang = keyof Bilingual;

/** How issues are shown. */
export interface ReportOptions {
  readonly lang: Lang;
  readonly hasColor: boolean;
  /** The text of a file that an issue points into, for the excerpt. */
  textOf(file: string): string | undefined;
}

const WORDS = {
  error: { vi: 'LỖI', en: 'ERROR' },
  warning: { vi: 'CẢNH BÁO', en: 'WARNING' },
  suggestion: { vi: 'Có phải ý bạn là', en: 'Did you mean' },
  source: { vi: 'Theo', en: 'See' },
  related: { vi: 'Xem thêm', en: 'See also' },
} as const;

const COLORS = { error: '\u001B[31m', warning: '\u001B[33m', reset: '\u001B[0m' } as const;
const MAX_EXCERPT = 100;

/** So many issues with the same code are shown of a file or sheet. */
const MOST_OF_A_KIND = 20;

/** A text of more letters than any file of ours has is not split into lines only to show one. */
const MAX_TEXT = 10 * 1024 * 1024;

/** All issues for a person to read, in the order of their places. */
export function reportIssues(issues: readonly Issue[], options: ReportOptions): string {
  const internal = { ...options, linesOf: linesOnce(options) };
  return `${shortened(sorted(issues))
    .map(({ issue, more }) => [reportIssue(issue, internal), ...moreOf(issue, more, options.lang)].join('\n'))
    .join('\n\n')}\n`;
}

/** An issue to be shown; of its kind so many more are not. */
interface ShownIssue {
  readonly issue: Issue;
  readonly more: number;
}

/** Of each kind in a file or sheet the first ones; who swaps two columns of a long list need not read a line a row. */
function shortened(issues: readonly Issue[]): readonly ShownIssue[] {
  const counts = new Map<string, number>();
  const kinds = issues.map((issue) => {
    const { code, severity, place } = issue;
    // What has no place is about different files.
    const kind = place && [code, severity, nameOf(place)].join('\n');
    const count = kind === undefined ? 0 : (counts.get(kind) ?? 0) + 1;
    if (kind !== undefined) counts.set(kind, count);
    return { issue, kind, count };
  });
  return kinds.flatMap(({ issue, kind, count }) => {
    if (count > MOST_OF_A_KIND) return [];
    const all = kind === undefined ? 0 : (counts.get(kind) ?? 0);
    return [{ issue, more: count === MOST_OF_A_KIND ? all - count : 0 }];
  });
}

function moreOf({ severity, place }: Issue, more: number, lang: Lang): readonly string[] {
  if (more === 0) return [];
  const count = writtenInteger(more);
  const isSheet = place?.sheet !== undefined;
  const vi = `${severity === 'error' ? 'lỗi' : 'cảnh báo'} khác cùng loại trong ${isSheet ? 'trang' : 'tệp'} này`;
  const en = `more ${severity === 'error' ? 'errors' : 'warnings'} of this kind in this ${isSheet ? 'sheet' : 'file'}`;
  const text = {
    vi: `… và ${count} ${vi} (dùng --json để xem hết)`,
    en: `… and ${count} ${en} (--json shows all)`,
  };
  return [`  ${text[lang]}`];
}

/** Options with the lines of the files, which are many and asked for again and again. */
interface LineOptions extends ReportOptions {
  linesOf(file: string): readonly string[] | undefined;
}

function linesOnce(options: ReportOptions): LineOptions['linesOf'] {
  const known = new Map<string, readonly string[] | undefined>();
  return (file) => {
    if (!known.has(file)) known.set(file, linesIn(options.textOf(file)));
    return known.get(file);
  };
}

function linesIn(text: string | undefined): readonly string[] | undefined {
  return text === undefined || text.length > MAX_TEXT ? undefined : text.normalize('NFC').split(/\r?\n/u);
}

function reportIssue(issue: Issue, options: LineOptions): string {
  const { lang } = options;
  const word = WORDS[issue.severity][lang];
  const label = options.hasColor ? `${COLORS[issue.severity]}${word}${COLORS.reset}` : word;
  const { place, expected, suggestion, source } = issue;
  const where = place ? `${locationOf(place)}: ` : '';
  return [
    `${where}${label}: ${printable(issue.message[lang])}`,
    ...excerpt(issue, options),
    ...(suggestion === undefined ? [] : [`  ${WORDS.suggestion[lang]} “${printable(suggestion)}”?`]),
    ...(expected ? [`  ${expected[lang]}`] : []),
    ...(source === undefined ? [] : [`  ${WORDS.source[lang]} ${source}.`]),
    ...relatedPlaces(issue, options),
  ].join('\n');
}

/** The other places of a contradiction, each with its line. */
function relatedPlaces({ related = [] }: Issue, options: LineOptions): readonly string[] {
  const { lang } = options;
  return related.flatMap(({ place, message }) => [
    `  ${WORDS.related[lang]}: ${locationOf(place)}: ${printable(message[lang])}`,
    ...excerpt({ place }, options),
  ]);
}

/** "data/2024/plan.yaml:12:5"; of a table, "so-lieu.xlsx, Doanh nghiệp!D7". */
function locationOf({ file, sheet, line, column }: Place): string {
  if (sheet !== undefined) return `${printable(file)}, ${printable(sheet)}!${cellName(line, column)}`;
  return `${printable(file)}:${String(line)}:${String(column)}`;
}

/** The line that an issue is about, with marks under what is meant. */
function excerpt({ place }: Pick<Issue, 'place'>, options: LineOptions): readonly string[] {
  if (place?.sheet !== undefined) return [];
  const line = place && options.linesOf(place.file)?.[place.line - 1];
  if (line === undefined || place === undefined || line.trim() === '') return [];
  const start = Math.max(0, place.column - 1 - MAX_EXCERPT / 2);
  const shown = line.slice(start, start + MAX_EXCERPT);
  const offset = place.column - 1 - start;
  const marks = Math.max(1, Math.min(place.length ?? 1, shown.length - offset));
  const number = String(place.line);
  const gutter = ' '.repeat(number.length);
  return [
    `  ${number} | ${printable(shown.replaceAll('\t', ' '))}`,
    `  ${gutter} | ${' '.repeat(Math.max(0, offset))}${'^'.repeat(marks)}`,
  ];
}

/** The text without what a terminal would obey or hide: control and format characters. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, '\uFFFD');
}

/** A file, or a sheet of one. */
function nameOf({ file, sheet = '' }: Place): string {
  return `${file}\n${sheet}`;
}

function sorted(issues: readonly Issue[]): readonly Issue[] {
  // There may be a million: each is named once, not at each comparison.
  const keyed = issues.map((issue) => {
    const place = issue.place ?? { file: '', line: 0, column: 0 };
    return { issue, place, name: nameOf(place) };
  });
  keyed.sort((a, b) => {
    if (a.name !== b.name) return a.name < b.name ? -1 : 1;
    return a.place.line - b.place.line || a.place.column - b.place.column;
  });
  return keyed.map(({ issue }) => issue);
}

/** An issue as data, its texts in one language. */
export function issueAsJson(issue: Issue, lang: Lang): object {
  const { code, severity, message, expected, suggestion, source, place, related } = issue;
  return {
    code,
    severity,
    ...(place && placeAsJson(place)),
    message: message[lang],
    ...(expected && { expected: expected[lang] }),
    ...(suggestion !== undefined && { suggestion }),
    ...(source !== undefined && { source }),
    ...(related && {
      related: related.map((other) => ({ ...placeAsJson(other.place), message: other.message[lang] })),
    }),
  };
}

function placeAsJson({ file, sheet, line, column }: Place): object {
  return sheet === undefined ? { file, line, column } : { file, sheet, cell: cellName(line, column) };
}
