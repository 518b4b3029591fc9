import type { Issue } from '../document/issue.ts';
import type { SheetSpec } from './sheet-spec.ts';

/** Keys of the data that are no columns but whole sheets, or rows of one. */
const PLACES: Readonly<Record<string, string>> = {
  members: 'trang Thành viên cụm',
  deputyHeads: 'trang Thành viên cụm',
  evidence: 'trang Số liệu xét thưởng',
  penalties: 'trang Điểm thưởng, điểm trừ của DN',
  results: 'trang Kế hoạch năm',
  scores: 'trang Bảng điểm',
  votes: 'trang Biểu quyết',
  final: 'dòng Điểm thống nhất',
};

/** A key as messages write it: in small Latin letters, maybe with others behind dots, no part of a name or a quotation. */
const KEY = /(?<![\p{L}\d.“-])[a-z]+(?:[A-Z][a-z]+)*(?:\.[a-z][A-Za-z]*)*(?![\p{L}\d”-])/gu;

/**
 * The issue in the words of who fills in sheets: "thêm vào trang Thành viên cụm" for "thêm vào members". The checks of the data
 * know keys alone, since most data is written with keys.
 */
export function inSheetWords(issue: Issue, specs: readonly SheetSpec[]): Issue {
  const sheet = issue.place?.sheet;
  if (sheet === undefined) return issue;
  const own = specs.filter(({ name }) => name === sheet);
  const translate = (text: string) => translated(text, [...own, ...specs]);
  return {
    ...issue,
    message: { ...issue.message, vi: translate(issue.message.vi) },
    ...(issue.expected && { expected: { ...issue.expected, vi: translate(issue.expected.vi) } }),
  };
}

function translated(text: string, specs: readonly SheetSpec[]): string {
  return (
    text
      .replace(/ \(([A-Za-z.]+)\)/gu, (whole, key: string) =>
        wordsOf(key, specs) === undefined ? whole : '',
      )
      .replace(/“([A-Za-z.]+)”/gu, (whole, key: string) => choiceLabel(key, specs) ?? whole)
      .replace(KEY, (key) => wordsOf(key, specs) ?? key)
      // A line of a data file is a cell of a sheet, and its columns are there.
      .replaceAll('dòng cột', 'ô ở cột')
  );
}

function wordsOf(key: string, specs: readonly SheetSpec[]): string | undefined {
  const last = key.split('.').at(-1) ?? key;
  if (Object.hasOwn(PLACES, last)) return PLACES[last];
  const column = specs.flatMap(({ columns }) => columns).find((one) => one.key.split('.').at(-1) === last);
  return column === undefined ? choiceLabel(key, specs) : `cột “${column.heading}”`;
}

/** What drop-downs show for a value of a closed list. */
function choiceLabel(value: string, specs: readonly SheetSpec[]): string | undefined {
  const lists = specs.flatMap(({ columns }) =>
    columns.flatMap(({ cell }) => (cell.kind === 'choice' || cell.kind === 'choices' ? [cell.choices] : [])),
  );
  const found = lists.flat().find((choice) => choice.value === value);
  return found && `“${found.label}”`;
}
