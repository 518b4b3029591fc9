import { CHOICE_SHEET, INSTRUCTION_SHEET } from '../../own-sheets.ts';
import type { SheetSpec } from '../../sheet-spec.ts';
import type { Grid } from '../grid.ts';
import { isHowToFill } from './asides.ts';
import { nameKey, shortenedKeys } from './name-key.ts';
import { nearestKey } from './near-key.ts';
import { headingNames, type HeadingNames } from './match-headings.ts';
import { headingRow } from './row-of-headings.ts';

/** What a table is taken for. */
export type SheetMatch =
  | { readonly kind: 'known'; readonly grid: Grid; readonly spec: SheetSpec }
  /** Empty, hidden, or one of the sheets that explain the others. */
  | { readonly kind: 'passed'; readonly grid: Grid }
  /** Its headings fit several sheets and its name none. */
  | { readonly kind: 'unclear'; readonly grid: Grid; readonly specs: readonly SheetSpec[] }
  /** A sheet by its name or headings, of a year that its name says and that is not the data's. */
  | { readonly kind: 'other-year'; readonly grid: Grid; readonly found: string; readonly year: number }
  | { readonly kind: 'unknown'; readonly grid: Grid };

/** The sheets of the workbook that hold no data. */
const PASSED_SHEETS = [INSTRUCTION_SHEET, CHOICE_SHEET];

/** What each table is: by its name, else by its headings. @param year Of the data; any year when it is not known. */
export function findSheets(
  grids: readonly Grid[],
  specs: readonly SheetSpec[],
  year?: number,
): readonly SheetMatch[] {
  const named = grids.map((grid) => ({ grid, spec: specByName(grid.sheet, specs) }));
  const taken = new Set(named.flatMap(({ spec }) => spec?.id ?? []));
  let free: readonly SpecNames[] | undefined;
  const matches = named.map(({ grid, spec }): SheetMatch => {
    if (spec !== undefined) return { kind: 'known', grid, spec };
    const isPassed = PASSED_SHEETS.some((name) => nameKey(name) === nameKey(grid.sheet));
    if (isPassed || grid.isHidden || grid.rows.length === 0) return { kind: 'passed', grid };
    // Most files need none of this: every sheet has its name.
    free ??= specs.filter(({ id }) => !taken.has(id)).map(withNames);
    return byHeadings(grid, free);
  });
  return year === undefined ? matches : matches.map((match) => ofYear(match, year));
}

const YEARS = /\b(?:19|20)\d\d\b/gu;

function ofYear(match: SheetMatch, year: number): SheetMatch {
  if (match.kind !== 'known') return match;
  const { grid } = match;
  const said = [...nameKey(grid.sheet).matchAll(YEARS)].map(([word]) => word);
  const [found] = said;
  return found === undefined || said.includes(String(year))
    ? match
    : { kind: 'other-year', grid, found, year };
}

const YEAR_OR_COPY = / (?:nam )?(?:20\d\d|\d)$/u;

function specByName(name: string, specs: readonly SheetSpec[]): SheetSpec | undefined {
  // What a name says beside its words may make another sheet of it: "Doanh nghiệp (cũ)". Numbers are those of copies.
  const shortened = shortenedKeys(name).flatMap(({ key, dropped }) =>
    dropped.every((aside) => /^\W*\d+\W*$/u.test(aside) || isHowToFill(aside)) ? [key] : [],
  );
  const keys = [nameKey(name), nameKey(name).replace(YEAR_OR_COPY, ''), ...shortened];
  const own = specs.map((spec) => [spec, [nameKey(spec.name), nameKey(spec.id)]] as const);
  const others = specs.map((spec) => [spec, spec.aliases.map(nameKey)] as const);
  for (const names of [own, others]) {
    for (const key of keys) {
      const found = names.filter(([, known]) => known.includes(key)).map(([spec]) => spec);
      if (found.length === 1) return found[0];
    }
  }
  const all = [...own, ...others];
  const near = nearestKey(
    nameKey(name),
    all.flatMap(([, known]) => known),
  );
  const found = new Set(all.filter(([, known]) => known.some((key) => key === near)).map(([spec]) => spec));
  const [only] = found;
  return found.size === 1 ? only : undefined;
}

/** The sheet all of whose required columns are there; of several the one with most columns. */
function byHeadings(grid: Grid, specs: readonly SpecNames[]): SheetMatch {
  const fitting = specs.flatMap(({ spec, names }) => {
    const found = headingRow(grid, names)?.found ?? new Set();
    const isWhole =
      found.size > 1 && spec.columns.every(({ key, isRequired }) => !isRequired || found.has(key));
    return isWhole ? [{ spec, count: found.size }] : [];
  });
  const most = Math.max(0, ...fitting.map(({ count }) => count));
  const best = fitting.filter(({ count }) => count === most).map(({ spec }) => spec);
  const [spec] = best;
  if (spec === undefined) return { kind: 'unknown', grid };
  return best.length === 1 ? { kind: 'known', grid, spec } : { kind: 'unclear', grid, specs: best };
}

/** A sheet with the names of its columns, exactly as they may stand. */
interface SpecNames {
  readonly spec: SheetSpec;
  readonly names: HeadingNames;
}

function withNames(spec: SheetSpec): SpecNames {
  const { exactly } = headingNames(spec);
  return { spec, names: { exactly, match: exactly } };
}
