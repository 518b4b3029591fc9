import type { CivilDate } from '../../language/dates.ts';
import { writtenDocumentNumber } from '../../language/numbers.ts';

/** What a document goes through. Only who is issued has a number; one that is cancelled keeps it. */
export const STATES = ['draft', 'approved', 'signed', 'issued', 'cancelled'] as const;

export type State = (typeof STATES)[number];

/** A document of the set of a year: one of its type, one of many by its key. */
export interface DocumentName {
  /** The year of the campaign, which may not be that of the number: its final report is issued in the next one. */
  readonly campaign: number;
  readonly slug: string;
  readonly key: string | undefined;
}

/** A number in its book. Source: Decree 30/2020/NĐ-CP, Article 15. */
export interface RegisterNumber {
  readonly year: number;
  readonly series: string;
  readonly number: number;
  readonly symbol: string;
  readonly issuedOn: CivilDate;
}

/** What the ten columns and the metadata say. Source: Decree 30/2020/NĐ-CP, Appendices IV and VI. */
export interface EntryFacts {
  readonly typeName: string;
  readonly subject: string;
  readonly agency: string;
  readonly signatory: { readonly name: string; readonly position: string };
  readonly recipients: readonly string[];
  /** Who keeps the archive copy. */
  readonly archiveUnit: string;
  readonly copies: number | undefined;
  readonly pages: number;
  readonly secrecy: string | undefined;
  readonly urgency: string | undefined;
  readonly note: string | undefined;
}

/** A file of an issued document, in its folder. */
export interface FileRecord {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
  /** How it came to the document, if that was after it was issued. */
  readonly attached?: Attachment;
}

/** Who added a file to a document, when and why. */
export interface Attachment {
  readonly who: string;
  /** "2024-03-25T14:05:09+07:00". */
  readonly at: string;
  readonly reason: string;
}

/** A step of a document, and who took it when. */
export interface StateEvent {
  readonly state: State;
  readonly who: string;
  /** "2024-03-25T14:05:09+07:00". */
  readonly at: string;
  readonly reason: string | undefined;
}

/** That an issued document went out: columns 7 and 8, and by when an answer is wanted. */
export interface Sending {
  readonly sentOn: CivilDate;
  readonly copies: number | undefined;
  readonly dueOn: CivilDate | undefined;
  readonly note: string | undefined;
  readonly who: string;
  /** "2024-03-25T14:05:09+07:00". */
  readonly at: string;
}

/** A document in the register. */
export interface Entry extends DocumentName {
  readonly id: number;
  readonly state: State;
  /** Undefined before it is issued. */
  readonly numbered: RegisterNumber | undefined;
  readonly facts: EntryFacts | undefined;
  readonly files: readonly FileRecord[];
  readonly events: readonly StateEvent[];
  /** The entry that this one takes the place of, or puts right. */
  readonly replaces: number | undefined;
  readonly corrects: number | undefined;
  /** In the order in which they were entered. */
  readonly sendings: readonly Sending[];
}

/** "118/QĐ-BQL", "05/KH-BQL". Source: Decree 30/2020/NĐ-CP, Appendix I, Part I, II.3. */
export function referenceOf({ number, symbol }: Pick<RegisterNumber, 'number' | 'symbol'>): string {
  return `${writtenDocumentNumber(number)}/${symbol}`;
}

/** The folder of an issued document below the register: "2024/118-QĐ-BQL". */
export function folderOf({ year, number, symbol }: RegisterNumber): string {
  return `${String(year)}/${writtenDocumentNumber(number)}-${symbol.replaceAll(/[/\\]/gu, '-')}`;
}

/** The files with which a document was issued; others came later. */
export function issuedFiles({ files }: Pick<Entry, 'files'>): readonly FileRecord[] {
  return files.filter(({ attached }) => attached === undefined);
}

/** "plan", "reporting-dispatch/final-cum-1": as people name a document. */
export function nameOf({ slug, key }: DocumentName): string {
  return key === undefined ? slug : `${slug}/${key}`;
}

/** What messages call a document: its number and symbol; before it has them its name. */
export function calledOf(entry: DocumentName & Pick<Entry, 'numbered'>): string {
  return entry.numbered === undefined ? nameOf(entry) : referenceOf(entry.numbered);
}
