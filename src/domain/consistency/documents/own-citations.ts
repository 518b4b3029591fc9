import { shortCitation } from '../../../document/citation.ts';
import type { DataIssue } from '../../../document/issue.ts';
import { withoutDiacritics } from '../../../language/closest.ts';
import { isoDate, shortDate } from '../../../language/dates.ts';
import type { Agency } from '../../agency.ts';
import type { CampaignYear } from '../campaign-year.ts';
import type { Entry } from '../entries.ts';
import { documentLabel, type IssuedDocument, type LegalBasis } from './issued-documents.ts';

/** Where a document of the set rests on another one of it, number and day are those that the other has. */
export function checkOwnCitations(year: CampaignYear): readonly DataIssue[] {
  const { data, documents } = year;
  return documents.flatMap((document) =>
    document.own.legalBases
      .filter(({ value }) => isOwn(value, data.agency) && value.date?.year === data.plan.year)
      .flatMap((basis) => {
        const cited = citedDocument(basis.value, documents);
        return cited === undefined || cited === document ? [] : disagreements(basis, cited);
      }),
  );
}

/** "KH-BQL" is the agency's own symbol, "KH-UBND" is not. */
function isOwn({ symbol = '' }: LegalBasis, { abbreviation, former }: Agency): boolean {
  const own = [abbreviation, ...former.map(({ identity }) => identity.abbreviation)];
  return own.some((code) => symbol.split(/[-/]/u).includes(code));
}

/** The document of the set that a basis means: by its subject, else by type and number, else by type and day. */
function citedDocument(basis: LegalBasis, documents: readonly IssuedDocument[]): IssuedDocument | undefined {
  const subject = withoutDiacritics(basis.subject);
  const ofType = documents.filter(({ known }) => known?.typeName === basis.type);
  return (
    ofType.find(({ known }) => known?.citedAs?.test(subject)) ??
    ofType.find(({ number }) => number !== undefined && number.value === basis.number) ??
    ofType.find(({ issuedOn }) => sameDay(issuedOn, basis))
  );
}

function sameDay(issuedOn: IssuedDocument['issuedOn'], { date }: LegalBasis): boolean {
  return issuedOn !== undefined && date !== undefined && isoDate(issuedOn.value) === isoDate(date);
}

function disagreements({ value, path }: Entry<LegalBasis>, cited: IssuedDocument): readonly DataIssue[] {
  return [...otherNumber({ value, path }, cited), ...otherDay({ value, path }, cited)];
}

function otherNumber({ value, path }: Entry<LegalBasis>, cited: IssuedDocument): readonly DataIssue[] {
  const { number } = cited;
  if (number === undefined || number.value === value.number) return [];
  return [
    {
      code: 'own-document-cited-wrongly',
      severity: 'error',
      path: [...path, 'number'],
      message: {
        vi: `Căn cứ dẫn ${shortCitation(value)}, nhưng ${documentLabel(cited).vi} mang số ${String(number.value)}.`,
        en: `The basis cites ${shortCitation(value)}, but ${documentLabel(cited).en} has the number ${String(number.value)}.`,
      },
      expected: { vi: 'Ghi cùng một số ở hai nơi.', en: 'Give the same number in both places.' },
      suggestion: String(number.value),
      related: [{ path: number.path, message: { vi: 'số của văn bản được dẫn', en: 'the cited number' } }],
    },
  ];
}

function otherDay({ value, path }: Entry<LegalBasis>, cited: IssuedDocument): readonly DataIssue[] {
  const { issuedOn } = cited;
  if (issuedOn === undefined || value.date === undefined || sameDay(issuedOn, value)) return [];
  return [
    {
      code: 'own-document-cited-wrongly',
      severity: 'error',
      path: [...path, 'date'],
      message: {
        vi: `Căn cứ dẫn ${shortCitation(value)} ngày ${shortDate(value.date)}, nhưng ${documentLabel(cited).vi} ngày ${shortDate(issuedOn.value)}.`,
        en: `The basis cites ${shortCitation(value)} of ${isoDate(value.date)}, but ${documentLabel(cited).en} is of ${isoDate(issuedOn.value)}.`,
      },
      expected: { vi: 'Ghi cùng một ngày ở hai nơi.', en: 'Give the same day in both places.' },
      suggestion: isoDate(issuedOn.value),
      related: [{ path: issuedOn.path, message: { vi: 'ngày của văn bản được dẫn', en: 'the cited day' } }],
    },
  ];
}
