import type { Issue } from '../document/issue.ts';
import { matchRows } from './match-rows.ts';
import { rowNamer } from './row-namer.ts';
import type { ReadSheet, RowsBySheet } from './sheet-rows.ts';
import type { SheetId, SheetSpec } from './sheet-spec.ts';
import { rowName } from './without-consequences.ts';

/** So many names are told; who has more of them missing has another workbook. */
const MOST_NAMES = 20;

/**
 * The rows of the data that sheets do not have any more, an issue a sheet: an old workbook must not delete what others have
 * added since.
 *
 * @param wrongRows The rows that have an error: one whose key is misspelt looks like a new one, and like one that is gone.
 */
export function removedRows(
  specs: readonly SheetSpec[],
  olds: RowsBySheet,
  news: RowsBySheet,
  read: ReadonlyMap<SheetId, ReadSheet>,
  wrongRows: ReadonlySet<string>,
): readonly Issue[] {
  const namer = rowNamer(specs, [olds, news]);
  return specs.flatMap((spec): readonly Issue[] => {
    const rows = news.get(spec.id);
    const pairs = rows === undefined ? [] : matchRows(spec, olds.get(spec.id) ?? [], rows);
    const gone = pairs.flatMap(({ old, now }) => (now ? [] : (old ?? [])));
    const misspelt = pairs.filter(
      ({ old, now }) => old === undefined && now && wrongRows.has(rowName(now.place)),
    );
    if (gone.length <= misspelt.length) return [];
    const names = gone.slice(0, MOST_NAMES).map((row) => namer(spec, row));
    const more = gone.length - names.length;
    const list = names.join('; ');
    const count = String(gone.length);
    const place = read.get(spec.id)?.place;
    return [
      {
        code: 'rows-gone',
        severity: 'error',
        message: {
          vi: `Trang ${spec.name} không còn ${count} dòng đang có trong dữ liệu: ${list}${more > 0 ? `; và ${String(more)} dòng khác` : ''}.`,
          en: `The sheet ${spec.name} lacks ${count} rows of the data: ${list}${more > 0 ? `; and ${String(more)} more` : ''}.`,
        },
        expected: {
          vi: 'Nếu đúng là bỏ các dòng đó, chạy lại với --remove; nếu không, ghi lại các dòng đó vào trang, hoặc xuất bảng tính mới bằng vanthu workbook export.',
          en: 'If they are to go, run it again with --remove; if not, put them into the sheet, or begin with a new vanthu workbook export.',
        },
        ...(place && { place }),
      },
    ];
  });
}
