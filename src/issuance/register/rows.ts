import type { Database } from 'better-sqlite3';
import { parseCivilDate } from '../../language/dates.ts';
import type {
  Attachment,
  Entry,
  EntryFacts,
  FileRecord,
  RegisterNumber,
  Sending,
  State,
  StateEvent,
} from './entry.ts';

/** A row of the table of entries. */
interface EntryRow {
  readonly id: number;
  readonly campaign: number;
  readonly slug: string;
  readonly key: string | null;
  readonly state: State;
  readonly year: number | null;
  readonly series: string | null;
  readonly number: number | null;
  readonly symbol: string | null;
  readonly issued_on: string | null;
  readonly facts: string | null;
  readonly replaces: number | null;
  readonly corrects: number | null;
}

/** A row of the table of sendings. */
interface SendingRow {
  readonly sent_on: string;
  readonly copies: number | null;
  readonly due_on: string | null;
  readonly note: string | null;
  readonly who: string;
  readonly at: string;
}

/** Where the numbers of a series that were given on paper end. */
export interface SeriesStart {
  readonly year: number;
  readonly series: string;
  readonly number: number;
  readonly reason: string;
}

const COLUMNS =
  'id, campaign, slug, key, state, year, series, number, symbol, issued_on, facts, replaces, corrects';

/** All entries, or those of a condition, in the order in which they came. */
export function entriesIn(
  database: Database,
  condition = '',
  ...values: readonly unknown[]
): readonly Entry[] {
  const where = condition === '' ? '' : ` WHERE ${condition}`;
  const rows = database
    .prepare(`SELECT ${COLUMNS} FROM entries${where} ORDER BY id`)
    .all(...values) as EntryRow[];
  return rows.map((row) => entryOf(database, row));
}

export function startsIn(database: Database): readonly SeriesStart[] {
  return database
    .prepare('SELECT year, series, number, reason FROM starts ORDER BY year, series')
    .all() as SeriesStart[];
}

/** Everything that the register says of an entry, in an order that never changes. */
export function snapshotOf(database: Database, id: number): Entry {
  const [entry] = entriesIn(database, 'id = ?', id);
  if (entry === undefined) throw new Error(`no entry ${String(id)}`);
  return entry;
}

function entryOf(database: Database, row: EntryRow): Entry {
  return {
    id: row.id,
    campaign: row.campaign,
    slug: row.slug,
    key: row.key ?? undefined,
    state: row.state,
    numbered: numberOf(row),
    facts: row.facts === null ? undefined : (JSON.parse(row.facts) as EntryFacts),
    files: filesOf(database, row.id),
    events: (
      database
        .prepare('SELECT state, who, at, reason FROM events WHERE entry = ? ORDER BY id')
        .all(row.id) as {
        readonly [Key in keyof StateEvent]: StateEvent[Key] | null;
      }[]
    ).map(({ reason, ...event }) => ({ ...(event as StateEvent), reason: reason ?? undefined })),
    replaces: row.replaces ?? undefined,
    corrects: row.corrects ?? undefined,
    sendings: sendingsOf(database, row.id),
  };
}

function filesOf(database: Database, entry: number): readonly FileRecord[] {
  const rows = database
    .prepare(
      `SELECT name, bytes, sha256, who, at, reason FROM files LEFT JOIN attachments USING (entry, name)
       WHERE entry = ? ORDER BY name`,
    )
    .all(entry) as (FileRecord & { readonly [Key in keyof Attachment]: Attachment[Key] | null })[];
  return rows.map(({ who, at, reason, ...file }) =>
    who === null || at === null || reason === null ? file : { ...file, attached: { who, at, reason } },
  );
}

function sendingsOf(database: Database, entry: number): readonly Sending[] {
  const rows = database
    .prepare('SELECT sent_on, copies, due_on, note, who, at FROM sendings WHERE entry = ? ORDER BY id')
    .all(entry) as SendingRow[];
  return rows.flatMap(({ sent_on: day, due_on: due, copies, note, ...rest }) => {
    const sentOn = parseCivilDate(day);
    if (sentOn === undefined) return [];
    const dueOn = due === null ? undefined : parseCivilDate(due);
    return [{ sentOn, copies: copies ?? undefined, dueOn, note: note ?? undefined, ...rest }];
  });
}

function numberOf({ year, series, number, symbol, issued_on: day }: EntryRow): RegisterNumber | undefined {
  const issuedOn = day === null ? undefined : parseCivilDate(day);
  if (year === null || series === null || number === null || symbol === null || issuedOn === undefined) {
    return undefined;
  }
  return { year, series, number, symbol, issuedOn };
}
