import type { Bilingual, DataIssue, DataPath } from '../../document/issue.ts';
import { toSmallLetters } from '../../language/capitalization.ts';
import { closest } from '../../language/closest.ts';
import { repetitions, type Entry } from './entries.ts';

/** What refers, and where it must be found. */
export interface Reference {
  readonly what: Bilingual;
  readonly where: Bilingual;
  /** The way to the list where it must be found. */
  readonly list: DataPath;
}

export const AGENCY_UNITS = {
  where: { vi: 'các đơn vị của cơ quan (agency.units)', en: 'the agency’s units (agency.units)' },
  list: ['agency', 'units'],
};

export const ENTERPRISE: Reference = {
  what: { vi: 'Mã doanh nghiệp', en: 'The code of an enterprise' },
  where: { vi: 'danh sách doanh nghiệp (enterprises)', en: 'the enterprises' },
  list: ['enterprises'],
};

export const NOMINATION: Reference = {
  what: { vi: 'Mã đề nghị', en: 'The nomination' },
  where: { vi: 'danh sách đề nghị khen thưởng (nominations)', en: 'the nominations' },
  list: ['nominations'],
};

/** How many known names a message lists; of more it says how many there are. */
const MAX_LISTED = 12;

/** What a name or code refers to must exist: the issue `unknown-reference` with the nearest known one. */
export function refer(
  reference: Reference,
  found: string | undefined,
  known: readonly string[],
  path: DataPath,
): readonly DataIssue[] {
  if (found === undefined || known.includes(found)) return [];
  return [unknownReference(reference, found, known, path)];
}

/** The same where a search has found nothing already. */
export function unknownReference(
  { what, where, list }: Reference,
  found: string,
  known: readonly string[],
  path: DataPath,
): DataIssue {
  const suggestion = closest(found, known);
  const count = String(known.length);
  const isShort = known.length <= MAX_LISTED;
  return {
    code: 'unknown-reference',
    severity: 'error',
    path,
    message: {
      vi: `${what.vi} “${found}” không có trong ${where.vi}.`,
      en: `${what.en} “${found}” is not among ${where.en}.`,
    },
    expected: isShort
      ? { vi: `Đã có: ${known.join('; ')}.`, en: `There are: ${known.join('; ')}.` }
      : {
          vi: `Đã có ${count} mục, từ ${String(known[0])} đến ${String(known.at(-1))}.`,
          en: `There are ${count}, from ${String(known[0])} to ${String(known.at(-1))}.`,
        },
    ...(suggestion && { suggestion }),
    related: [{ path: list, message: { vi: 'danh sách ở đây', en: 'the list is here' } }],
  };
}

/** What others refer to by a name or code must be there only once: the issue `not-unique` with the first place. */
export function notUnique<Key extends string>(
  entries: readonly Entry<Readonly<Partial<Record<Key, string | undefined>>>>[],
  key: Key,
): readonly DataIssue[] {
  return repetitions(entries, (value) => value[key]).map(({ entry, first }) => ({
    code: 'not-unique',
    severity: 'error',
    path: [...entry.path, key],
    message: {
      vi: `${key}: “${entry.value[key] ?? ''}” đã có ở trên.`,
      en: `${key}: “${entry.value[key] ?? ''}” stands above already.`,
    },
    expected: { vi: 'Mỗi mục một tên hoặc mã riêng.', en: 'Give each its own name or code.' },
    related: [{ path: [...first.path, key], message: { vi: 'đã có ở đây', en: 'it stands here' } }],
  }));
}

/**
 * The same for the codes of records, of which files are made: codes that differ in capitals alone would be one file on Windows
 * and macOS.
 */
export function codeNotUnique(entries: readonly Entry<{ readonly id: string }>[]): readonly DataIssue[] {
  const others = repetitions(entries, ({ id }) => toSmallLetters(id)).filter(
    ({ entry, first }) => entry.value.id !== first.value.id,
  );
  return [
    ...notUnique(entries, 'id'),
    ...others.map(({ entry, first }): DataIssue => ({
      code: 'code-in-other-letters',
      severity: 'error',
      path: [...entry.path, 'id'],
      message: {
        vi: `Mã “${entry.value.id}” chỉ khác mã “${first.value.id}” ở chữ hoa, chữ thường.`,
        en: `The code “${entry.value.id}” differs from “${first.value.id}” in capitals alone.`,
      },
      expected: {
        vi: 'Chọn mã khác hẳn: tên tệp lấy theo mã, và nhiều máy không phân biệt chữ hoa, chữ thường.',
        en: 'Take another code: files are named for it, and many systems do not tell capitals apart.',
      },
      related: [{ path: [...first.path, 'id'], message: { vi: 'mã kia ở đây', en: 'the other is here' } }],
    })),
  ];
}
