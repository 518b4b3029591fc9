/** A text in both languages that the tool speaks: Vietnamese for clerks, English on request. */
export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

/** Where something stands in an input file; line and column count from 1, column in UTF-16 units. */
export interface Place {
  readonly file: string;
  /** In a table: the sheet; `line` and `column` are then the row and the column of a cell. */
  readonly sheet?: string;
  readonly line: number;
  readonly column: number;
  /** How many characters of the line are meant, for the marks under it. */
  readonly length?: number;
}

/** The way from the root of the data to a value: `['plan', 'tasks', 2, 'deadline']`. */
export type DataPath = readonly (string | number)[];

/** Another place that an issue is about: what the first place contradicts. */
export interface RelatedPlace {
  readonly message: Bilingual;
  readonly place: Place;
}

/** Something that the author of data or of a template can mend. Bugs are thrown, never reported as issues. */
export interface Issue {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  /** What is wrong, with what was found. */
  readonly message: Bilingual;
  /** What is allowed, or how to mend it. */
  readonly expected?: Bilingual;
  /** What the author most likely meant. */
  readonly suggestion?: string;
  /** The article that asks for it. */
  readonly source?: string;
  readonly place?: Place;
  /** The other places of a contradiction. */
  readonly related?: readonly RelatedPlace[];
}

/** Another place of an issue, before the sources say which line that is. */
export interface RelatedPath {
  readonly message: Bilingual;
  readonly path: DataPath;
}

/** An issue whose place is known as a path into the data, before the sources say which line that is. */
export interface DataIssue extends Omit<Issue, 'place' | 'related'> {
  readonly path: DataPath;
  readonly related?: readonly RelatedPath[];
}

/** The issue with its places, by what the sources say of its paths. */
export function located({ path, related, ...issue }: DataIssue, placeOf: (path: DataPath) => Place): Issue {
  return {
    ...issue,
    place: placeOf(path),
    ...(related && {
      related: related.map(({ message, path: other }) => ({ message, place: placeOf(other) })),
    }),
  };
}

/** Whether anything among the issues forbids going on. */
export function hasErrors(issues: readonly Pick<Issue, 'severity'>[]): boolean {
  return issues.some((issue) => issue.severity === 'error');
}

/** The issues without repetitions: a fault inside a loop is found once a round. */
export function distinctIssues(issues: readonly Issue[]): readonly Issue[] {
  const entries = issues.map((issue) => {
    const { file, sheet = '', line, column } = issue.place ?? { file: '', line: 0, column: 0 };
    return [[issue.code, file, sheet, line, column, issue.message.vi].join('\n'), issue] as const;
  });
  return [...new Map(entries).values()];
}

/** A result of a stage that people feed: the value is there unless an issue is an error. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** The outcome that fits the issues: with the value when none of them is an error. */
export function outcome<T>(issues: readonly Issue[], value: () => T): Outcome<T> {
  return hasErrors(issues) ? { ok: false, issues } : { ok: true, value: value(), issues };
}
