import type { CivilDate } from '../language/dates.ts';
import type { DocumentProperties } from './nodes.ts';

/** A line of a book: a document with the texts of its columns, or something that the whole line says. */
export type BookLine =
  | { readonly kind: 'entry'; readonly cells: readonly (readonly string[])[] }
  | { readonly kind: 'note'; readonly text: string };

/** The numbers of one series in one year. */
export interface RegisterBook {
  /** In sentence case, line by line. */
  readonly superiorAgency: readonly string[];
  readonly agency: readonly string[];
  /** What tells it from the other books of the agency; undefined for the one of all documents. */
  readonly name: string | undefined;
  readonly year: number;
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly firstNumber: number;
  readonly lastNumber: number;
  /** Undefined where it is written by hand. */
  readonly volume: number | undefined;
  readonly lines: readonly BookLine[];
}

/** The sổ đăng ký văn bản đi as it is printed. It is no administrative document: it has no head, no number and no signature. */
export interface RegisterForm {
  readonly properties: DocumentProperties;
  /** At least one. */
  readonly books: readonly RegisterBook[];
}

/** All texts of a form that come from the register. */
export function registerTexts({ books }: Pick<RegisterForm, 'books'>): readonly string[] {
  return books.flatMap(({ superiorAgency, agency, name, lines }) => [
    ...superiorAgency,
    ...agency,
    ...(name === undefined ? [] : [name]),
    ...lines.flatMap((line) => (line.kind === 'note' ? [line.text] : line.cells.flat())),
  ]);
}
