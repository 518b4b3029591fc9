import type { DataIssue } from '../../../document/issue.ts';
import { isoDate, shortDate, type CivilDate } from '../../../language/dates.ts';
import { checkLegalBasis } from '../../award-catalogue/legal-texts.ts';
import type { CampaignYear } from '../campaign-year.ts';
import { isBefore } from '../day-order.ts';
import type { Entry } from '../entries.ts';
import { documentLabel, type IssuedDocument, type LegalBasis } from './issued-documents.ts';
import { issueOfRefusal } from '../refusals.ts';

/** A document rests on what is older than itself, and in force on its day. */
export function checkBasisValidity({ documents }: CampaignYear): readonly DataIssue[] {
  return documents.flatMap((document) => {
    const { issuedOn, effective } = document;
    if (issuedOn === undefined) return [];
    return effective.legalBases.flatMap((basis) => {
      const later = laterThanDocument(basis, issuedOn, document);
      return later.length > 0 ? later : notInForce(basis, issuedOn, document);
    });
  });
}

function laterThanDocument(
  { value: { date }, path }: Entry<LegalBasis>,
  issuedOn: Entry<CivilDate>,
  document: IssuedDocument,
): readonly DataIssue[] {
  if (date === undefined || !isBefore(issuedOn.value, date)) return [];
  const name = documentLabel(document);
  return [
    {
      code: 'basis-later-than-document',
      severity: 'error',
      path: [...path, 'date'],
      message: {
        vi: `Căn cứ ban hành ngày ${shortDate(date)}, sau ngày của ${name.vi} (${shortDate(issuedOn.value)}).`,
        en: `The basis is of ${isoDate(date)}, later than ${name.en} (${isoDate(issuedOn.value)}).`,
      },
      expected: { vi: 'Kiểm tra lại hai ngày.', en: 'Check both dates.' },
      related: [dayOf(issuedOn)],
    },
  ];
}

function notInForce(
  { value, path }: Entry<LegalBasis>,
  issuedOn: Entry<CivilDate>,
  document: IssuedDocument,
): readonly DataIssue[] {
  return checkLegalBasis(value, issuedOn.value).map((refusal) =>
    issueOfRefusal(refusal, { at: path, label: documentLabel(document), related: [dayOf(issuedOn)] }),
  );
}

function dayOf({ path }: Entry<CivilDate>) {
  return { path, message: { vi: 'ngày của văn bản', en: 'the day of the document' } };
}
