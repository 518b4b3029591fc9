import type { Issue } from '../../document/issue.ts';
import { URGENCY_MARKS } from '../../document/marks.ts';
import type { CivilDate } from '../../language/dates.ts';
import { toNfc } from '../../language/nfc.ts';
import { writtenDocumentNumber } from '../../language/numbers.ts';
import {
  DOCUMENT_LANGUAGE,
  METADATA_FIELDS,
  PRIORITY,
  type MetadataKey,
} from '../../regulation/document-metadata.ts';
import { referenceOf } from '../register/entry.ts';
import { bookRow, copiesOf } from './book-row.ts';
import type { NumberedEntry } from './book.ts';
import { metadataTooLong } from './export-issues.ts';

/** What a field says; a list where there are several receivers, undefined where the register does not know. */
export type MetadataValue = string | number | CivilDate | readonly string[] | undefined;

export type Metadata = Readonly<Record<MetadataKey, MetadataValue>>;

/**
 * The metadata of an outgoing document. The file in which it is kept and the codes of receivers are not in the register.
 * Source: Decree 30/2020/NĐ-CP, Appendix VI, Part II, I.
 */
export function metadataOf(entry: NumberedEntry, all: readonly NumberedEntry[]): Metadata {
  const { numbered, facts, sendings } = entry;
  const { remarks, recipients } = bookRow(entry, all);
  const urgency = URGENCY_MARKS.find((mark) => mark === facts.urgency) ?? 'none';
  return {
    fileCode: undefined,
    ordinal: undefined,
    typeName: facts.typeName,
    number: writtenDocumentNumber(numbered.number),
    symbol: numbered.symbol,
    issuedOn: numbered.issuedOn,
    agency: toNfc(facts.agency),
    subject: toNfc(facts.subject),
    language: DOCUMENT_LANGUAGE,
    pages: facts.pages,
    description: remarks.join('; '),
    position: toNfc(facts.signatory.position),
    signatory: toNfc(facts.signatory.name),
    receiverId: undefined,
    receiver: recipients,
    priority: PRIORITY[urgency],
    copies: copiesOf(entry),
    dueOn: sendings.findLast(({ dueOn }) => dueOn !== undefined)?.dueOn,
  };
}

/** What is longer than the fields of the decree. Nothing is cut for it. */
export function tooLongMetadata(entry: NumberedEntry, all: readonly NumberedEntry[]): readonly Issue[] {
  const values = metadataOf(entry, all);
  return (Object.keys(METADATA_FIELDS) as MetadataKey[]).flatMap((key) => {
    const { label, length, type } = METADATA_FIELDS[key];
    const longest = lengthOf(values[key]);
    if (longest <= length) return [];
    return [metadataTooLong(referenceOf(entry.numbered), label, longest, length, type === 'number')];
  });
}

/** The letters of a text, of the longest of several, or the figures of a number. */
function lengthOf(value: MetadataValue): number {
  if (typeof value === 'string') return [...value].length;
  if (typeof value === 'number') return String(value).length;
  if (isList(value)) return Math.max(0, ...value.map((text) => [...text].length));
  return 0;
}

export function isList(value: MetadataValue): value is readonly string[] {
  return Array.isArray(value);
}
