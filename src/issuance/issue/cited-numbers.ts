import { hasErrors, located, type DataPath, type Issue, type Outcome } from '../../document/issue.ts';
import { checkConsistency } from '../../domain/consistency/index.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { PLAN_SLUG } from '../../domain/document-slugs.ts';
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
  const issues = [...standing].flatMap(([slug, numbered]) => contradictions(slug, numbered, loaded));
  if (hasErrors(issues)) return { ok: false, issues };
  const given = [...standing].map(([slug, { number, issuedOn }]) => ({
    slug,
    variant: undefined,
    number,
    issuedOn,
  }));
  const cited = withIssued(data, given);
  const found = newContradictions(loaded, cited);
  if (hasErrors(found)) return { ok: false, issues: found };
  return { ok: true, value: { ...loaded, data: cited }, issues: [...issues, ...found] };
}

/** What contradicts the numbers and days that were given: a căn cứ that cites another one, a day out of order. */
function newContradictions({ data, placeOf }: LoadedDataset, cited: Dataset): readonly Issue[] {
  const before = new Set(checkConsistency(data).map(({ message }) => message.vi));
  // A number of the register stands in no file where there is no documents.yaml.
  const placeIn = (path: DataPath) => placeOf(Object.hasOwn(data, path[0] ?? '') ? path : [PLAN_SLUG]);
  return checkConsistency(cited)
    .filter(({ message }) => !before.has(message.vi))
    .map((issue) => located(issue, placeIn));
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
