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

/** A row of the table of files, with what the table of attachments says of it. */
type FileRow = Omit<FileRecord, 'attached'> & { readonly [Key in keyof Attachment]: Attachment[Key] | null };

/** A row of the table of events. */
type EventRow = Omit<StateEvent, 'reason'> & { readonly reason: string | null };

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
  const parts = partsOf(database);
  return rows.map((row) => entryOf(row, parts));
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

/** What other tables say of an entry. */
interface Parts {
  readonly files: (entry: number) => readonly FileRecord[];
  readonly events: (entry: number) => readonly StateEvent[];
  readonly sendings: (entry: number) => readonly Sending[];
}

/** The queries are prepared once: of a register with thousands of entries, that takes longer than what they find. */
function partsOf(database: Database): Parts {
  const files = database.prepare<[number], FileRow>(
    `SELECT name, bytes, sha256, who, at, reason FROM files LEFT JOIN attachments USING (entry, name)
     WHERE entry = ? ORDER BY name`,
  );
  const events = database.prepare<[number], EventRow>(
    'SELECT state, who, at, reason FROM events WHERE entry = ? ORDER BY id',
  );
  const sendings = database.prepare<[number], SendingRow>(
    'SELECT sent_on, copies, due_on, note, who, at FROM sendings WHERE entry = ? ORDER BY id',
  );
  return {
    files: (entry) => files.all(entry).map(fileOf),
    events: (entry) =>
      events.all(entry).map(({ reason, ...rest }) => ({ ...rest, reason: reason ?? undefined })),
    sendings: (entry) => sendings.all(entry).flatMap(sendingOf),
  };
}

function entryOf(row: EntryRow, parts: Parts): Entry {
  return {
    id: row.id,
    campaign: row.campaign,
    slug: row.slug,
    key: row.key ?? undefined,
    state: row.state,
    numbered: numberOf(row),
    facts: row.facts === null ? undefined : (JSON.parse(row.facts) as EntryFacts),
    files: parts.files(row.id),
    events: parts.events(row.id),
    replaces: row.replaces ?? undefined,
    corrects: row.corrects ?? undefined,
    sendings: parts.sendings(row.id),
  };
}

function fileOf({ who, at, reason, ...file }: FileRow): FileRecord {
  return who === null || at === null || reason === null ? file : { ...file, attached: { who, at, reason } };
}

function sendingOf({ sent_on: day, due_on: due, copies, note, ...rest }: SendingRow): readonly Sending[] {
  const sentOn = parseCivilDate(day);
  if (sentOn === undefined) return [];
  const dueOn = due === null ? undefined : parseCivilDate(due);
  return [{ sentOn, copies: copies ?? undefined, dueOn, note: note ?? undefined, ...rest }];
}

function numberOf({ year, series, number, symbol, issued_on: day }: EntryRow): RegisterNumber | undefined {
  const issuedOn = day === null ? undefined : parseCivilDate(day);
  if (year === null || series === null || number === null || symbol === null || issuedOn === undefined) {
    return undefined;
  }
  return { year, series, number, symbol, issuedOn };
}
