import { referenceOf, type Entry } from '../../../issuance/register/entry.ts';
import { shortDate } from '../../../language/dates.ts';
import type { Lang } from '../../report.ts';
import { textTable } from '../../text-table.ts';
import { STATE_NAMES } from './state-names.ts';

/** How much of a subject the table shows. */
const SUBJECT_WIDTH = 48;

/** Entries as a table: number, day, what it is, who signed, state. */
export function entryTable(entries: readonly Entry[], lang: Lang): readonly string[] {
  const rows = entries.map((entry) => [
    entry.numbered === undefined ? '' : referenceOf(entry.numbered),
    entry.numbered === undefined ? '' : shortDate(entry.numbered.issuedOn),
    subjectOf(entry),
    entry.facts?.signatory.name ?? '',
    STATE_NAMES[entry.state][lang],
  ]);
  return textTable([HEADING[lang], ...rows]);
}

const HEADING = {
  vi: ['SỐ, KÝ HIỆU', 'NGÀY', 'TÊN LOẠI, TRÍCH YẾU', 'NGƯỜI KÝ', 'TÌNH TRẠNG'],
  en: ['NUMBER', 'DATE', 'TYPE AND SUBJECT', 'SIGNED BY', 'STATE'],
};

function subjectOf({ facts, slug, key }: Entry): string {
  if (facts === undefined) return key === undefined ? slug : `${slug} ${key}`;
  const text = `${facts.typeName} ${facts.subject}`;
  return text.length > SUBJECT_WIDTH ? `${text.slice(0, SUBJECT_WIDTH - 1)}…` : text;
}
