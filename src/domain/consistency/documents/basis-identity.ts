import { shortCitation } from '../../../document/citation.ts';
import type { DataIssue } from '../../../document/issue.ts';
import { isoDate, shortDate } from '../../../language/dates.ts';
import { LEGAL_TEXTS, titleLetters, type LegalText } from '../../award-catalogue/legal-texts.ts';
import type { CampaignYear } from '../campaign-year.ts';
import type { Entry } from '../entries.ts';
import type { LegalBasis } from './issued-documents.ts';

/** Well-known laws, decrees and circulars are cited with their own title and day. */
export function checkBasisIdentity({ documents }: CampaignYear): readonly DataIssue[] {
  return documents.flatMap(({ own }) =>
    own.legalBases.flatMap((basis) => [...otherTitle(basis), ...otherDay(basis)]),
  );
}

/** What a basis can mean of all that is known, whatever day it names. */
function candidates({ type, number, symbol, subject }: LegalBasis): readonly LegalText[] {
  return LEGAL_TEXTS.filter((text) =>
    text.title === undefined
      ? number === text.number && symbol === text.symbol
      : type === 'Luật' && titleLetters(text.title) === titleLetters(subject),
  );
}

function otherTitle({ value, path }: Entry<LegalBasis>): readonly DataIssue[] {
  const [known] = candidates(value);
  if (known?.title === undefined || known.title === value.subject) return [];
  return [
    {
      code: 'law-title',
      severity: 'error',
      path: [...path, 'subject'],
      message: {
        vi: `Tên luật “${value.subject}” viết khác tên chính thức.`,
        en: `The law “${value.subject}” is officially written otherwise.`,
      },
      expected: { vi: `Viết “${known.title}”.`, en: `Write “${known.title}”.` },
      suggestion: known.title,
    },
  ];
}

function otherDay({ value, path }: Entry<LegalBasis>): readonly DataIssue[] {
  const known = candidates(value);
  const { date } = value;
  if (known.length === 0 || date === undefined) return [];
  const days = known.map((text) => text.date);
  if (days.some((day) => isoDate(day) === isoDate(date))) return [];
  return [
    {
      code: 'basis-day',
      severity: 'error',
      path: [...path, 'date'],
      message: {
        vi: `${shortCitation(value)} không phải ban hành ngày ${shortDate(date)}.`,
        en: `${shortCitation(value)} is not of ${isoDate(date)}.`,
      },
      expected: {
        vi: `Ngày đúng: ${days.map(shortDate).join(' hoặc ')}.`,
        en: `Its day is ${days.map(isoDate).join(' or ')}.`,
      },
      ...(days.length === 1 && { suggestion: days.map(isoDate).join('') }),
    },
  ];
}
