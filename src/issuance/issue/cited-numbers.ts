import { hasErrors, type Issue, type Outcome } from '../../document/issue.ts';
import { isoDate, shortDate } from '../../language/dates.ts';
import type { LoadedDataset } from '../../sources/load-dataset.ts';
import { referenceOf, type Entry, type RegisterNumber } from '../register/entry.ts';
import { withIssued } from './with-issued.ts';

/**
 * The data with the numbers and days in it that the register gave the documents of its year, so that whatever cites them has
 * them. Of types with several documents none is cited by its number.
 *
 * @param entries Of the whole register.
 * @returns An issue for each number or day of the data that is another one in the register.
 */
export function withCitedNumbers(loaded: LoadedDataset, entries: readonly Entry[]): Outcome<LoadedDataset> {
  const { data } = loaded;
  const issued = entries.filter(
    ({ campaign, key, state }) => campaign === data.plan.year && key === undefined && state === 'issued',
  );
  // The last one of a document stands for it: those before it were replaced.
  const standing = new Map(
    issued.flatMap(({ slug, numbered }) => (numbered ? [[slug, numbered] as const] : [])),
  );
  const issues = [...standing].flatMap(([slug, numbered]) => contradictions(slug, numbered, loaded));
  if (hasErrors(issues)) return { ok: false, issues };
  const given = [...standing].map(([slug, { number, issuedOn }]) => ({
    slug,
    variant: undefined,
    number,
    issuedOn,
  }));
  return { ok: true, value: { ...loaded, data: withIssued(data, given) }, issues };
}

function contradictions(
  slug: string,
  numbered: RegisterNumber,
  { data: { documents = {} }, placeOf }: LoadedDataset,
): readonly Issue[] {
  const facts = Object.hasOwn(documents, slug) ? documents[slug] : undefined;
  const { number, issuedOn } = facts ?? {};
  return [
    ...(number === undefined || number === numbered.number
      ? []
      : [otherThanIssued(slug, String(number), numbered, placeOf(['documents', slug, 'number']))]),
    ...(issuedOn === undefined || isoDate(issuedOn) === isoDate(numbered.issuedOn)
      ? []
      : [otherThanIssued(slug, shortDate(issuedOn), numbered, placeOf(['documents', slug, 'issuedOn']))]),
  ];
}

function otherThanIssued(
  slug: string,
  found: string,
  numbered: RegisterNumber,
  place: NonNullable<Issue['place']>,
): Issue {
  const reference = referenceOf(numbered);
  const day = shortDate(numbered.issuedOn);
  return {
    code: 'other-than-issued',
    severity: 'error',
    message: {
      vi: `Dữ liệu ghi “${found}”, nhưng ${slug} đã ban hành số ${reference} ngày ${day}.`,
      en: `The data says “${found}”, but ${slug} was issued as ${reference} of ${day}.`,
    },
    expected: {
      vi: `Sửa theo sổ: number: ${String(numbered.number)}, issuedOn: ${isoDate(numbered.issuedOn)}; hoặc bỏ đi, chương trình lấy từ sổ.`,
      en: `Write what the register has: number: ${String(numbered.number)}, issuedOn: ${isoDate(numbered.issuedOn)}; or leave it out.`,
    },
    place,
  };
}
