import { shortDate, type CivilDate } from '../language/dates.ts';
import { writtenDocumentNumber } from '../language/numbers.ts';

/** Symbols of Party documents, "CT/TW", follow their number after a hyphen: "34-CT/TW". */
const PARTY_SYMBOL = /^\p{L}+\/\p{L}+$/u;

/** What a citation of another document is made of. Laws have neither number nor symbol nor agency (II.6.a). */
export interface Citation {
  readonly type: string;
  readonly number?: number | undefined;
  readonly symbol?: string | undefined;
  readonly date?: CivilDate | undefined;
  readonly agency?: string | undefined;
  /** With its connecting words: "về việc …", "quy định …"; of a law, its name alone. */
  readonly subject: string;
}

/**
 * A citation in full, as it stands where a document is first named:
 * "Quyết định số 274/QĐ-UBND ngày 29/01/2024 của UBND tỉnh Hưng Yên về việc …", "Luật Thi đua, khen thưởng ngày 15/6/2022".
 * Dates have one form in a whole document, the short one.
 * Source: Decree 30/2020/NĐ-CP, Appendix I, Part I, II.6.b.
 */
export function fullCitation(citation: Citation): string {
  const { date, agency, subject } = citation;
  if (citation.number === undefined) {
    return [citation.type, subject, date && `ngày ${shortDate(date)}`].filter(isPresent).join(' ');
  }
  const parts = [
    shortCitation(citation),
    date && `ngày ${shortDate(date)}`,
    agency && `của ${agency}`,
    subject,
  ];
  return parts.filter(isPresent).join(' ');
}

/** A citation as it stands where the document has been named before: "Quyết định số 274/QĐ-UBND". Source: II.6.b. */
export function shortCitation({ type, number, symbol, subject }: Citation): string {
  if (number === undefined) return `${type} ${subject}`;
  const sign = PARTY_SYMBOL.test(symbol ?? '') ? '-' : '/';
  return `${type} số ${writtenDocumentNumber(number)}${sign}${symbol ?? ''}`;
}

function isPresent(part: string | undefined): part is string {
  return part !== undefined && part !== '';
}
