import type { DataIssue } from '../../document/issue.ts';
import { shortCitation } from '../../document/citation.ts';
import { withoutDiacritics } from '../../language/closest.ts';
import { isoDate, shortDate } from '../../language/dates.ts';
import type { CampaignYear } from './campaign-year.ts';
import type { Entry } from './entries.ts';
import type { LegalBasis } from './issued-documents.ts';
import { KNOWN_BASES, type KnownBasis } from './known-bases.ts';

/** Well-known laws, decrees and circulars are cited with their own name and day. */
export function checkBasisIdentity({ documents }: CampaignYear): readonly DataIssue[] {
  return documents.flatMap(({ legalBases }) =>
    legalBases.flatMap((basis) => [...otherName(basis), ...otherDay(basis)]),
  );
}

/** What a basis can be of all that is known; several laws can have one name. */
export function knownBases(basis: LegalBasis): readonly KnownBasis[] {
  return KNOWN_BASES.filter(
    (known) =>
      known.type === basis.type &&
      known.number === basis.number &&
      known.symbol === basis.symbol &&
      (known.name === undefined || lettersOf(known.name) === lettersOf(basis.subject)),
  );
}

/** A name without signs, capitals and diacritics: "thi dua khen thuong". */
function lettersOf(name: string): string {
  return withoutDiacritics(name)
    .replace(/[^a-z]+/gu, ' ')
    .trim();
}

function otherName({ value, path }: Entry<LegalBasis>): readonly DataIssue[] {
  const [known] = knownBases(value);
  if (known?.name === undefined || known.name === value.subject) return [];
  return [
    {
      code: 'law-name',
      severity: 'error',
      path: [...path, 'subject'],
      message: {
        vi: `Tên luật “${value.subject}” viết khác tên chính thức.`,
        en: `The law “${value.subject}” is officially written otherwise.`,
      },
      expected: { vi: `Viết “${known.name}”.`, en: `Write “${known.name}”.` },
      suggestion: known.name,
    },
  ];
}

function otherDay({ value, path }: Entry<LegalBasis>): readonly DataIssue[] {
  const known = knownBases(value);
  const { date } = value;
  if (known.length === 0 || date === undefined) return [];
  if (known.some((one) => isoDate(one.date) === isoDate(date))) return [];
  const days = known.map((one) => one.date);
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
