import { shortCitation } from '../../document/citation.ts';
import type { DataIssue, RelatedPath } from '../../document/issue.ts';
import { isoDate, shortDate, type CivilDate } from '../../language/dates.ts';
import { knownBases } from './basis-identity.ts';
import type { CampaignYear } from './campaign-year.ts';
import { firstOfYear, isBefore, lastOfYear } from './day-order.ts';
import type { Entry } from './entries.ts';
import { documentLabel, type IssuedDocument, type LegalBasis } from './issued-documents.ts';
import type { KnownBasis } from './known-bases.ts';

/** The days on which a document can be issued: its own, or while that is open all of the year. */
interface Span {
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly related: RelatedPath;
  readonly document: IssuedDocument;
}

/** A document rests on what is in force on its day, and comes after it. */
export function checkBasisValidity({ data, documents }: CampaignYear): readonly DataIssue[] {
  const withOccasions = new Set(documents.flatMap(({ general }) => general ?? []));
  return documents
    .filter((document) => !withOccasions.has(document))
    .flatMap((document) => {
      const span = spanOf(document, data.plan.year);
      const bases = [...(document.general?.legalBases ?? []), ...document.legalBases];
      return bases.flatMap((basis) => {
        const later = laterThanDocument(basis, document);
        return later.length > 0 ? later : notInForce(basis, span);
      });
    });
}

function spanOf(document: IssuedDocument, year: number): Span {
  const { issuedOn } = document;
  return issuedOn === undefined
    ? {
        from: firstOfYear(year),
        to: lastOfYear(year),
        related: { path: ['plan', 'year'], message: { vi: 'năm của kế hoạch', en: 'the plan’s year' } },
        document,
      }
    : {
        from: issuedOn.value,
        to: issuedOn.value,
        related: {
          path: issuedOn.path,
          message: { vi: 'ngày của văn bản', en: 'the day of the document' },
        },
        document,
      };
}

/** A document cannot rest on one that is issued later. */
function laterThanDocument(
  { value: { date }, path }: Entry<LegalBasis>,
  { issuedOn }: IssuedDocument,
): readonly DataIssue[] {
  if (issuedOn === undefined || date === undefined || !isBefore(issuedOn.value, date)) return [];
  return [
    {
      code: 'basis-later-than-document',
      severity: 'error',
      path: [...path, 'date'],
      message: {
        vi: `Căn cứ ban hành ngày ${shortDate(date)}, sau ngày của văn bản (${shortDate(issuedOn.value)}).`,
        en: `The basis is of ${isoDate(date)}, later than the document (${isoDate(issuedOn.value)}).`,
      },
      expected: { vi: 'Kiểm tra lại hai ngày.', en: 'Check both dates.' },
      related: [{ path: issuedOn.path, message: { vi: 'ngày của văn bản', en: 'the day of the document' } }],
    },
  ];
}

function notInForce(basis: Entry<LegalBasis>, span: Span): readonly DataIssue[] {
  const { date } = basis.value;
  const [known] = knownBases(basis.value).filter(
    (one) => date === undefined || isoDate(one.date) === isoDate(date),
  );
  if (known === undefined) return [];
  if (isBefore(known.until, span.from)) return [expired(basis, known, span)];
  return isBefore(span.to, known.from) ? [notYet(basis, known, span)] : [];
}

function expired({ value, path }: Entry<LegalBasis>, known: KnownBasis, span: Span): DataIssue {
  const { until = known.from, replacedBy } = known;
  return {
    code: 'basis-not-in-force',
    severity: known.severityAfter ?? 'warning',
    path,
    message: {
      vi: `${citedAs(value)} chỉ có hiệu lực đến hết ngày ${shortDate(until)}, trước ${dayOf(span).vi}.`,
      en: `${citedAs(value)} was in force until ${isoDate(until)}, before ${dayOf(span).en}.`,
    },
    expected:
      replacedBy === undefined
        ? { vi: 'Căn cứ văn bản thay thế.', en: 'Rest on what replaces it.' }
        : { vi: `Thay bằng: ${replacedBy}.`, en: `Replaced by: ${replacedBy}.` },
    related: [span.related],
  };
}

function notYet({ value, path }: Entry<LegalBasis>, { from }: KnownBasis, span: Span): DataIssue {
  return {
    code: 'basis-not-yet-in-force',
    severity: 'warning',
    path,
    message: {
      vi: `${citedAs(value)} có hiệu lực từ ngày ${shortDate(from)}, sau ${dayOf(span).vi}.`,
      en: `${citedAs(value)} is in force from ${isoDate(from)}, after ${dayOf(span).en}.`,
    },
    expected: {
      vi: 'Căn cứ văn bản đang có hiệu lực vào ngày ban hành.',
      en: 'Rest on what is in force on the day of issue.',
    },
    related: [span.related],
  };
}

function citedAs(basis: LegalBasis): string {
  return `${shortCitation(basis)}${basis.number === undefined && basis.date ? ` ngày ${shortDate(basis.date)}` : ''}`;
}

function dayOf({ from, document, related }: Span) {
  if (related.path[0] === 'plan' && related.path[1] === 'year') {
    return { vi: `năm ${String(from.year)}`, en: String(from.year) };
  }
  const name = documentLabel(document);
  return {
    vi: `ngày của ${name}, ${shortDate(from)}`,
    en: `the day of ${name}, ${isoDate(from)}`,
  };
}
