import type * as z from 'zod';
import { withoutDiacritics } from '../../language/closest.ts';
import { isoDate, shortDate, type CivilDate } from '../../language/dates.ts';
import type { legalBasisSchema } from '../legal-basis.ts';
import type { Refusal } from './refusal.ts';

type LegalBasis = z.output<typeof legalBasisSchema>;

/** A text that documents of emulation cite, and when it is in force: from the first day, to the day before the second. */
export interface LegalText {
  readonly name: string;
  /** How a citation names it: number and symbol, or for a law its title; several laws can have one title. */
  readonly number?: number;
  readonly symbol?: string;
  readonly title?: string;
  /** The day on which it was passed or signed. */
  readonly date: CivilDate;
  readonly from: CivilDate;
  readonly to?: CivilDate;
  readonly replacedBy?: string;
  /** Of citing it after its end: whether that is known to be wrong. */
  readonly severity: 'error' | 'warning';
}

const day = (year: number, month: number, dayOfMonth: number): CivilDate => ({
  year,
  month,
  day: dayOfMonth,
});

const EMULATION = 'Thi đua, khen thưởng';
const EMULATION_AMENDMENT = `sửa đổi, bổ sung một số điều của Luật ${EMULATION}`;
const LOCAL_GOVERNMENT = 'Tổ chức chính quyền địa phương';
const LAW_2022 = 'Luật Thi đua, khen thưởng ngày 15/6/2022';
/** The days on which they were passed; that on which each took effect is not needed to see that it is over. */
const AMENDMENTS_OF_2003 = [day(2005, 6, 14), day(2013, 11, 16)];
const DECREE_98 = 'Nghị định số 98/2023/NĐ-CP';
const DECREE_152 = 'Nghị định số 152/2025/NĐ-CP';

/** The texts of emulation and commendation since 2003, and what documents of an office cite beside them. */
export const LEGAL_TEXTS: readonly LegalText[] = [
  {
    name: 'Luật Thi đua, khen thưởng ngày 26/11/2003',
    title: EMULATION,
    date: day(2003, 11, 26),
    from: day(2004, 7, 1),
    to: day(2024, 1, 1),
    replacedBy: LAW_2022,
    severity: 'error',
  },
  ...AMENDMENTS_OF_2003.map((date) => ({
    name: `Luật ${EMULATION_AMENDMENT} ngày ${shortDate(date)}`,
    title: EMULATION_AMENDMENT,
    date,
    from: date,
    to: day(2024, 1, 1),
    replacedBy: LAW_2022,
    severity: 'error' as const,
  })),
  { name: LAW_2022, title: EMULATION, date: day(2022, 6, 15), from: day(2024, 1, 1), severity: 'error' },
  {
    name: 'Luật số 06/2026/QH16 ngày 23/4/2026',
    title: EMULATION_AMENDMENT,
    date: day(2026, 4, 23),
    from: day(2026, 10, 1),
    severity: 'warning',
  },
  {
    name: 'Nghị định số 91/2017/NĐ-CP',
    number: 91,
    symbol: '2017/NĐ-CP',
    date: day(2017, 7, 31),
    from: day(2017, 10, 1),
    to: day(2024, 1, 1),
    replacedBy: DECREE_98,
    severity: 'error',
  },
  {
    name: DECREE_98,
    number: 98,
    symbol: '2023/NĐ-CP',
    date: day(2023, 12, 31),
    from: day(2024, 1, 1),
    to: day(2025, 7, 1),
    replacedBy: DECREE_152,
    severity: 'warning',
  },
  {
    name: DECREE_152,
    number: 152,
    symbol: '2025/NĐ-CP',
    date: day(2025, 6, 14),
    from: day(2025, 7, 1),
    to: day(2027, 3, 1),
    severity: 'warning',
  },
  {
    name: 'Thông tư số 01/2024/TT-BNV',
    number: 1,
    symbol: '2024/TT-BNV',
    date: day(2024, 2, 24),
    from: day(2024, 4, 15),
    to: day(2025, 8, 5),
    replacedBy: 'Thông tư số 15/2025/TT-BNV',
    severity: 'warning',
  },
  {
    name: 'Thông tư số 15/2025/TT-BNV',
    number: 15,
    symbol: '2025/TT-BNV',
    date: day(2025, 8, 4),
    from: day(2025, 8, 5),
    to: day(2027, 3, 1),
    severity: 'warning',
  },
  {
    name: 'Nghị định số 35/2022/NĐ-CP',
    number: 35,
    symbol: '2022/NĐ-CP',
    date: day(2022, 5, 28),
    from: day(2022, 7, 15),
    severity: 'warning',
  },
  {
    name: 'Nghị định số 30/2020/NĐ-CP',
    number: 30,
    symbol: '2020/NĐ-CP',
    date: day(2020, 3, 5),
    from: day(2020, 3, 5),
    severity: 'warning',
  },
  {
    name: 'Luật Tổ chức chính quyền địa phương ngày 19/6/2015',
    title: LOCAL_GOVERNMENT,
    date: day(2015, 6, 19),
    from: day(2016, 1, 1),
    to: day(2025, 3, 1),
    replacedBy: 'Luật Tổ chức chính quyền địa phương ngày 19/02/2025',
    severity: 'error',
  },
  {
    name: 'Luật Tổ chức chính quyền địa phương ngày 19/02/2025',
    title: LOCAL_GOVERNMENT,
    date: day(2025, 2, 19),
    from: day(2025, 3, 1),
    to: day(2025, 6, 16),
    replacedBy: 'Luật Tổ chức chính quyền địa phương ngày 16/6/2025',
    severity: 'error',
  },
  {
    name: 'Luật Tổ chức chính quyền địa phương ngày 16/6/2025',
    title: LOCAL_GOVERNMENT,
    date: day(2025, 6, 16),
    from: day(2025, 6, 16),
    severity: 'error',
  },
];

/** The text that a citation names; undefined for any text that the table does not have. */
export function legalTextOf({ type, number, symbol, date, subject }: LegalBasis): LegalText | undefined {
  return LEGAL_TEXTS.find((text) => {
    if (text.title === undefined) return number === text.number && symbol === text.symbol;
    // Several laws were passed on one day: the title tells them apart.
    const isSameDay = type === 'Luật' && date !== undefined && isoDate(date) === isoDate(text.date);
    return isSameDay && titleLetters(text.title).includes(titleLetters(subject));
  });
}

/** A title as it is compared: small letters without diacritics and signs, "thi dua khen thuong". */
export function titleLetters(title: string): string {
  return withoutDiacritics(title)
    .replace(/[^a-z\d]+/gu, ' ')
    .trim();
}

/**
 * The rules `basis.expired` and `basis.early`: a document rests on what is in force on its day of issue.
 *
 * @returns Nothing for texts that the table does not have. The path is empty: it begins at the citation.
 */
export function checkLegalBasis(basis: LegalBasis, issuedOn: CivilDate): readonly Refusal[] {
  const text = legalTextOf(basis);
  if (text === undefined) return [];
  const { name, from, to, replacedBy, severity } = text;
  const issued = isoDate(issuedOn);
  if (issued < isoDate(from)) {
    return [
      {
        code: 'basis-not-in-force',
        rule: 'basis.early',
        severity: 'warning',
        path: [],
        message: {
          vi: `${name} chỉ có hiệu lực từ ngày ${shortDate(from)}, sau ngày ban hành ${shortDate(issuedOn)}.`,
          en: `${name} takes effect on ${isoDate(from)}, after the day of issue ${issued}.`,
        },
        expected: { vi: 'Dẫn văn bản đang có hiệu lực.', en: 'Cite what is in force.' },
        source: `${name}, điều về hiệu lực thi hành`,
      },
    ];
  }
  if (to === undefined || issued < isoDate(to)) return [];
  return [
    {
      code: 'basis-not-in-force',
      rule: 'basis.expired',
      severity,
      path: [],
      message: {
        vi: `${name} hết hiệu lực từ ngày ${shortDate(to)}, trước ngày ban hành ${shortDate(issuedOn)}.`,
        en: `${name} is no longer in force from ${isoDate(to)}, before the day of issue ${issued}.`,
      },
      expected:
        replacedBy === undefined
          ? { vi: 'Dẫn văn bản đang có hiệu lực.', en: 'Cite what is in force.' }
          : { vi: `Dẫn ${replacedBy}.`, en: `Cite ${replacedBy}.` },
      source: replacedBy ?? `${name}, điều về hiệu lực thi hành`,
    },
  ];
}
