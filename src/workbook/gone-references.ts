import { cellName } from '../document/cell-name.ts';
import type { Issue, Place } from '../document/issue.ts';
import { cellText } from './parts/records.ts';
import { nameKey } from './read/match/name-key.ts';
import type { ReadSheet, RowsBySheet } from './sheet-rows.ts';
import type { SheetId, SheetSpec } from './sheet-spec.ts';

/** So many cells are named; the others are counted. */
const MOST_CELLS = 20;

/**
 * The codes that the data has and a sheet that was read has not, though cells still refer to them: an issue a code.
 *
 * @returns The places are all cells concerned: whatever else is found wrong there follows from it.
 */
export function goneReferences(
  specs: readonly SheetSpec[],
  olds: RowsBySheet,
  news: RowsBySheet,
  read: ReadonlyMap<SheetId, ReadSheet>,
): { readonly issues: readonly Issue[]; readonly places: readonly Place[] } {
  const found = specs.flatMap((target) => {
    const [key, ...others] = target.key;
    const sheet = read.get(target.id);
    if (key === undefined || others.length > 0 || !sheet?.columns.has(key) || sheet.rows.length === 0)
      return [];
    const codes = new Set(sheet.rows.map((row) => cellText(row, key)));
    const gone = new Set(
      (olds.get(target.id) ?? []).flatMap((row) => {
        const code = cellText(row, key);
        return code === undefined || codes.has(code) ? [] : [code];
      }),
    );
    const uses = usesOf(target.id, gone, specs, news);
    const respelt = respeltCodes(
      sheet,
      key,
      gone,
      new Set((olds.get(target.id) ?? []).map((row) => cellText(row, key))),
    );
    const told = new Set(respelt.map(({ code }) => code));
    return [
      ...respelt.map(({ code, issue, place }) => ({
        issues: [issue],
        places: [place, ...(uses.get(code) ?? [])],
      })),
      ...[...uses].flatMap(([code, places]) =>
        told.has(code) ? [] : [{ issues: [stillUsed(code, target, places)], places }],
      ),
    ];
  });
  return {
    issues: found.flatMap(({ issues }) => issues),
    places: found.flatMap(({ places }) => places),
  };
}

/** The new codes that differ from one that is gone in nothing but capitals and signs: no other row, the same misspelt. */
function respeltCodes(
  { rows }: ReadSheet,
  key: string,
  gone: ReadonlySet<string>,
  olds: ReadonlySet<string | undefined>,
): readonly { readonly code: string; readonly issue: Issue; readonly place: Place }[] {
  if (gone.size === 0) return [];
  const byName = new Map([...gone].map((code) => [nameKey(code), code]));
  return rows.flatMap((row) => {
    const written = cellText(row, key);
    const code = written === undefined || olds.has(written) ? undefined : byName.get(nameKey(written));
    const place = row.cells.get(key)?.place;
    if (written === undefined || code === undefined || place === undefined) return [];
    return [{ code, issue: respelt(written, code, place), place }];
  });
}

function respelt(written: string, code: string, place: Place): Issue {
  return {
    code: 'code-respelt',
    severity: 'error',
    message: {
      vi: `“${written}” chỉ khác chữ hoa hoặc dấu với “${code}” đang có trong dữ liệu.`,
      en: `“${written}” differs from “${code}”, which the data has, in capitals or signs only.`,
    },
    expected: { vi: `Ghi “${code}”.`, en: `Write “${code}”.` },
    place,
  };
}

function usesOf(
  target: SheetId,
  gone: ReadonlySet<string>,
  specs: readonly SheetSpec[],
  news: RowsBySheet,
): ReadonlyMap<string, readonly Place[]> {
  const uses = new Map<string, Place[]>();
  if (gone.size === 0) return uses;
  for (const { id, columns } of specs) {
    const keys = columns.flatMap(({ key, cell }) =>
      cell.kind === 'reference' && cell.to === target ? [key] : [],
    );
    for (const row of news.get(id) ?? []) {
      for (const key of keys) {
        const code = cellText(row, key);
        const place = row.cells.get(key)?.place;
        if (code === undefined || place?.sheet === undefined || !gone.has(code)) continue;
        uses.set(code, [...(uses.get(code) ?? []), place]);
      }
    }
  }
  return uses;
}

function stillUsed(code: string, { name }: SheetSpec, places: readonly Place[]): Issue {
  const cells = places
    .slice(0, MOST_CELLS)
    .map(({ sheet = '', line, column }) => `${sheet}!${cellName(line, column)}`)
    .join('; ');
  const more = places.length - MOST_CELLS;
  const [place] = places;
  return {
    code: 'gone-reference',
    severity: 'error',
    message: {
      vi: `“${code}” không còn ở trang ${name} nhưng còn dùng ở: ${cells}${more > 0 ? `; và ${String(more)} ô khác` : ''}.`,
      en: `“${code}” is no longer on the sheet ${name}, but is still used in: ${cells}${more > 0 ? `; and ${String(more)} more cells` : ''}.`,
    },
    expected: {
      vi: `Ghi lại dòng “${code}” vào trang ${name}; nếu đúng là bỏ thì xóa cả các dòng nêu trên.`,
      en: `Put the row “${code}” back into the sheet ${name}; if it is to go, delete the rows named above too.`,
    },
    ...(place && { place }),
  };
}
