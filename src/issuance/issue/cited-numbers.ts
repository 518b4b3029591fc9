import { hasErrors, type Issue, type Outcome } from '../../document/issue.ts';
import { campaignYear } from '../../domain/consistency/campaign-year.ts';
import { checkOwnCitations } from '../../domain/consistency/documents/own-citations.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { factOf } from '../../domain/issuing.ts';
import { isoDate, shortDate } from '../../language/dates.ts';
import type { LoadedDataset } from '../../sources/load-dataset.ts';
import { folderOf, referenceOf, type Entry, type RegisterNumber } from '../register/entry.ts';
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
  if (standing.size === 0) return { ok: true, value: loaded, issues: [] };
  const issues = [...standing].flatMap(([slug, numbered]) => contradictions(slug, numbered, loaded));
  if (hasErrors(issues)) return { ok: false, issues };
  const given = [...standing].map(([slug, { number, issuedOn }]) => ({
    slug,
    variant: undefined,
    number,
    issuedOn,
  }));
  const cited = withIssued(data, given);
  const wrong = wrongCitations(loaded, cited);
  if (hasErrors(wrong)) return { ok: false, issues: wrong };
  return { ok: true, value: { ...loaded, data: cited }, issues: wrong };
}

/**
 * A căn cứ that cites another number or day than was given. Of the other rules none is asked again: that numbers and days go on in
 * order is for the register to keep.
 */
function wrongCitations({ data, placeOf }: LoadedDataset, cited: Dataset): readonly Issue[] {
  const before = new Set(checkOwnCitations(campaignYear(data)).map(({ message }) => message.vi));
  return checkOwnCitations(campaignYear(cited))
    .filter(({ message }) => !before.has(message.vi))
    .map(({ path, code, severity, message }) => ({
      ...{ code, severity, message },
      // The other place is the register, which no file of the data shows.
      expected: {
        vi: 'Sửa căn cứ theo số và ngày đã cấp; xem bằng vanthu register list.',
        en: 'Cite the number and day that were given; see vanthu register list.',
      },
      place: placeOf(path),
    }));
}

function contradictions(
  slug: string,
  numbered: RegisterNumber,
  { data, placeOf }: LoadedDataset,
): readonly Issue[] {
  const number = factOf(data, 'number', slug);
  const issuedOn = factOf(data, 'issuedOn', slug);
  return [
    ...(number === undefined || number.value === numbered.number
      ? []
      : [otherThanIssued(slug, String(number.value), numbered, placeOf(number.path))]),
    ...(issuedOn === undefined || isoDate(issuedOn.value) === isoDate(numbered.issuedOn)
      ? []
      : [otherThanIssued(slug, shortDate(issuedOn.value), numbered, placeOf(issuedOn.path))]),
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
      vi: `Sửa theo sổ (${folderOf(numbered)}): number: ${String(numbered.number)}, issuedOn: ${isoDate(numbered.issuedOn)}; hoặc bỏ đi, chương trình lấy từ sổ.`,
      en: `Write what the register has (${folderOf(numbered)}): number: ${String(numbered.number)}, issuedOn: ${isoDate(numbered.issuedOn)}; or leave it out.`,
    },
    place,
  };
}
