import { shortDate, type CivilDate } from '../../language/dates.ts';
import { toNfc } from '../../language/nfc.ts';
import { writtenDocumentNumber } from '../../language/numbers.ts';
import { foldWhiteSpace } from '../../language/white-space.ts';
import { referenceOf, type Entry } from '../register/entry.ts';
import type { SeriesStart } from '../register/rows.ts';
import type { NumberedEntry } from './book.ts';

/** What the ten columns say of an entry; "Ký nhận" is for the hand. Source: Decree 30/2020/NĐ-CP, Appendix IV. */
export interface BookRow {
  readonly reference: string;
  readonly issuedOn: CivilDate;
  /** Type and subject. */
  readonly title: string;
  readonly signatory: string;
  readonly recipients: readonly string[];
  readonly archiveUnit: string;
  readonly copies: number | undefined;
  /** A day for each sending. */
  readonly sentOn: readonly CivilDate[];
  /** Ghi chú, a text a remark. */
  readonly remarks: readonly string[];
}

/** @param all Every numbered entry of the register: those that it replaces or that replace it may stand in other books. */
export function bookRow(entry: NumberedEntry, all: readonly NumberedEntry[]): BookRow {
  const { numbered, facts, sendings } = entry;
  return {
    reference: referenceOf(numbered),
    issuedOn: numbered.issuedOn,
    title: clean(`${facts.typeName} ${facts.subject}`),
    signatory: clean(facts.signatory.name),
    recipients: facts.recipients.map(clean),
    archiveUnit: clean(facts.archiveUnit),
    copies: copiesOf(entry),
    sentOn: sendings.map(({ sentOn }) => sentOn),
    remarks: remarksOf(entry, all),
  };
}

/** How many copies are issued: what the document says, else what was sent. */
export function copiesOf({ facts, sendings }: Pick<NumberedEntry, 'facts' | 'sendings'>): number | undefined {
  const sent = sendings.reduce((sum, { copies = 0 }) => sum + copies, 0);
  return facts.copies ?? (sent === 0 ? undefined : sent);
}

/** What a book says of the numbers that were given on paper before. */
export function startRemark({ number, reason }: SeriesStart): string {
  const numbers = number === 1 ? 'Số 01 đã cấp' : `Các số từ 01 đến ${writtenDocumentNumber(number)} đã cấp`;
  return clean(`${numbers} trong sổ giấy trước đây: ${reason}.`);
}

function remarksOf(entry: NumberedEntry, all: readonly NumberedEntry[]): readonly string[] {
  const { facts, sendings } = entry;
  const named = (id: number | undefined) => all.filter((other) => other.id === id).map(nameWithDay);
  const later = all.filter(({ state }) => state !== 'cancelled');
  return [
    ...cancelRemark(entry),
    ...named(entry.replaces).map((name) => `Thay thế ${name}`),
    ...named(entry.corrects).map((name) => `Đính chính ${name}`),
    ...later
      .filter(({ replaces }) => replaces === entry.id)
      .map((by) => `Bị thay thế bởi ${nameWithDay(by)}`),
    ...later
      .filter(({ corrects }) => corrects === entry.id)
      .map((by) => `Được đính chính bởi ${nameWithDay(by)}`),
    ...[facts.secrecy, facts.urgency].filter((mark) => mark !== undefined),
    ...(facts.note === undefined ? [] : [facts.note]),
    ...sendings.flatMap(({ dueOn }) => (dueOn === undefined ? [] : [`Hạn trả lời ${shortDate(dueOn)}`])),
    ...sendings.flatMap(({ sentOn, note }) =>
      note === undefined ? [] : [`Chuyển ${shortDate(sentOn)}: ${note}`],
    ),
  ].map(clean);
}

/** Source: a cancelled number stays in the book, Decree 30/2020/NĐ-CP, Article 15. */
function cancelRemark({ state, events }: Entry): readonly string[] {
  if (state !== 'cancelled') return [];
  const reason = events.findLast((event) => event.state === 'cancelled')?.reason;
  return [reason === undefined ? 'Đã hủy' : `Đã hủy: ${reason}`];
}

function nameWithDay({ numbered }: NumberedEntry): string {
  return `số ${referenceOf(numbered)} ngày ${shortDate(numbered.issuedOn)}`;
}

/** Composed letters, and no line end but where a line of its own is meant. */
function clean(text: string): string {
  return foldWhiteSpace(toNfc(text));
}
