import type { Bilingual } from '../../../document/issue.ts';
import { writtenInteger } from '../../../language/numbers.ts';
import type { CellChange, RowChange, SheetDiff } from '../../../workbook/diff.ts';
import type { Unsaid } from '../../../workbook/unsaid.ts';
import type { Lang } from '../../report.ts';
import { textTable } from '../../text-table.ts';

/** What an import did, or would do. */
export interface ImportReport {
  readonly folder: string;
  /** The year of the data; undefined when it is not known. */
  readonly year: number | undefined;
  /** The files that were written, or would be. */
  readonly written: readonly string[];
  readonly diffs: readonly SheetDiff[];
  readonly unsaid: Unsaid;
  /** Whether there were warnings about what was not read. */
  readonly isPartlyRead: boolean;
  readonly state: 'written' | 'dry-run' | 'refused';
}

/** So many lines of each kind are shown; the rest is counted. */
const MOST_LINES = 20;
/** A longer value is cut. */
const LONGEST = 60;

const WORDS = {
  sheet: { vi: 'Trang tính', en: 'Sheet' },
  added: { vi: 'Thêm', en: 'New' },
  changed: { vi: 'Sửa', en: 'Changed' },
  removed: { vi: 'Bỏ', en: 'Gone' },
  moved: { vi: 'Đổi thứ tự', en: 'Moved' },
  nothing: { vi: '(trống)', en: '(empty)' },
  'dry-run': { vi: 'Xem trước, chưa ghi gì. Sẽ ghi:', en: 'A preview, nothing is written. To be written:' },
  written: { vi: 'Đã ghi:', en: 'Written:' },
  refused: {
    vi: 'Chưa ghi gì, vì còn lỗi nêu ở trên.',
    en: 'Nothing was written because of the errors above.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What is new, changed and gone: counts first, then the rows by name with what their cells said and say. */
export function previewText(report: ImportReport): Bilingual {
  return { vi: previewIn(report, 'vi'), en: previewIn(report, 'en') };
}

function previewIn(report: ImportReport, lang: Lang): string {
  const { written, diffs, state } = report;
  if (diffs.length === 0 && written.length === 0)
    return [unchanged(report)[lang], ...unsaidLines(report, lang), ''].join('\n');
  const count = (number: number) => writtenInteger(number);
  const table = textTable([
    [WORDS.sheet[lang], WORDS.added[lang], WORDS.changed[lang], WORDS.removed[lang], WORDS.moved[lang]],
    ...diffs.map(({ name, added, changed, removed, moved }) => [
      name,
      ...[added.length, changed.length, removed.length, moved].map(count),
    ]),
  ]);
  return [
    destination(report)[lang],
    '',
    ...(diffs.length === 0 ? [] : [...table, '']),
    ...details(WORDS.added[lang], rowsIn(diffs, 'added', lang), lang),
    ...details(WORDS.changed[lang], rowsIn(diffs, 'changed', lang), lang),
    ...details(WORDS.removed[lang], rowsIn(diffs, 'removed', lang), lang),
    ...unsaidLines(report, lang),
    WORDS[state][lang],
    ...(state === 'refused' ? [] : written.map((path) => `  ${path}`)),
    '',
  ].join('\n');
}

function unchanged({ folder, unsaid, isPartlyRead }: ImportReport): Bilingual {
  if (isPartlyRead) {
    return {
      vi: 'Không có gì thay đổi trong những phần đọc được (xem cảnh báo ở trên).',
      en: 'Nothing changes in what could be read (see the warnings above).',
    };
  }
  if (unsaid.sheets.length + unsaid.columns.length > 0) {
    return { vi: 'Không có gì thay đổi trong những phần đọc được.', en: 'Nothing changes in what was read.' };
  }
  return {
    vi: `Không có gì thay đổi: dữ liệu ${folder} đã đúng như bảng tính.`,
    en: `Nothing changes: the data in ${folder} is as the workbook says.`,
  };
}

/** "Không có trong bảng tính, giữ nguyên: trang Khen thưởng; cột Chức vụ (trang Doanh nghiệp)". */
function unsaidLines({ unsaid: { sheets, columns } }: ImportReport, lang: Lang): readonly string[] {
  const words = {
    vi: { begin: 'Không có trong bảng tính, giữ nguyên', sheet: 'trang', column: 'cột' },
    en: { begin: 'Not in the workbook, kept as it is', sheet: 'sheet', column: 'column' },
  }[lang];
  const columnsOf = (name: string) =>
    columns.flatMap(({ sheet, heading }) => (sheet === name ? [`“${heading}”`] : [])).join(', ');
  const parts = [
    ...(sheets.length > 0 ? [`${words.sheet} ${sheets.map((name) => `“${name}”`).join(', ')}`] : []),
    ...[...new Set(columns.map(({ sheet }) => sheet))].map(
      (name) => `${words.column} ${columnsOf(name)} (${words.sheet} “${name}”)`,
    ),
  ];
  return parts.length === 0 ? [] : [`${words.begin}: ${parts.join('; ')}.`];
}

/** "Nạp vào data/2026 (năm 2026):" */
function destination({ folder, year }: ImportReport): Bilingual {
  const of = year === undefined ? '' : String(year);
  return {
    vi: `Nạp vào ${folder}${of === '' ? '' : ` (năm ${of})`}:`,
    en: `Into ${folder}${of === '' ? '' : ` (the year ${of})`}:`,
  };
}

function rowsIn(
  diffs: readonly SheetDiff[],
  kind: 'added' | 'changed' | 'removed',
  lang: Lang,
): readonly string[] {
  return diffs.flatMap((diff) => diff[kind].map((row) => rowText(diff.name, row, lang)));
}

/** "Doanh nghiệp “Công ty A” (dn-07): Mã số thuế 0901… → 0902…" */
function rowText(sheet: string, { name, cells }: RowChange, lang: Lang): string {
  const changes = cells.map((cell) => cellText(cell, lang)).join('; ');
  return `${sheet} ${name}${changes === '' ? '' : `: ${changes}`}`;
}

function cellText({ heading, before, after }: CellChange, lang: Lang): string {
  const shown = (text: string | undefined) => text ?? WORDS.nothing[lang];
  const [from, to] = apart(shown(before), shown(after));
  return `${heading} ${from} → ${to}`;
}

/** Both values, cut to what fits into a line: from where they begin to differ. */
function apart(before: string, after: string): readonly [string, string] {
  if (before.length <= LONGEST && after.length <= LONGEST) return [before, after];
  let same = 0;
  while (same < before.length && before[same] === after[same]) same += 1;
  const start = Math.max(0, same - LONGEST / 3);
  const cut = (text: string) =>
    `${start > 0 ? '…' : ''}${text.slice(start, start + LONGEST)}${text.length > start + LONGEST ? '…' : ''}`;
  return [cut(before), cut(after)];
}

function details(title: string, lines: readonly string[], lang: Lang): readonly string[] {
  if (lines.length === 0) return [];
  const more = writtenInteger(lines.length - MOST_LINES);
  const rest = { vi: `  và ${more} thay đổi khác`, en: `  and ${more} more changes` };
  return [
    `${title}:`,
    ...lines.slice(0, MOST_LINES).map((line) => `  ${line}`),
    ...(lines.length > MOST_LINES ? [rest[lang]] : []),
    '',
  ];
}
