import type { CitedType } from '../../document/document-types.ts';
import type { DataIssue } from '../../document/issue.ts';
import type { CivilDate } from '../../language/dates.ts';

/** A document that emulation work rests on, with the days on which it was or is in force. */
export interface KnownBasis {
  readonly type: CitedType;
  /** Of a law, none: it is cited by its name alone. */
  readonly number?: number;
  readonly symbol?: string;
  /** Of a law, its name as cited. */
  readonly name?: string;
  readonly date: CivilDate;
  /** The first day in force. */
  readonly from: CivilDate;
  /** The last day in force; undefined while it is. */
  readonly until?: CivilDate;
  /** What takes its place. */
  readonly replacedBy?: string;
  /** How grave it is to rest on it when it is in force no more. */
  readonly severityAfter?: DataIssue['severity'];
}

const day = (year: number, month: number, dayOfMonth: number): CivilDate => ({
  year,
  month,
  day: dayOfMonth,
});

const EMULATION_LAW = 'Thi đua, khen thưởng';
const LOCAL_GOVERNMENT_LAW = 'Tổ chức chính quyền địa phương';

/**
 * Laws, decrees and circulars on emulation and commendation, on the format of documents, and on local government.
 * Sources: the effect clauses of the documents themselves; what each replaced says the one after it.
 */
export const KNOWN_BASES: readonly KnownBasis[] = [
  {
    type: 'Luật',
    name: EMULATION_LAW,
    date: day(2003, 11, 26),
    from: day(2004, 7, 1),
    until: day(2023, 12, 31),
    replacedBy: 'Luật Thi đua, khen thưởng ngày 15/6/2022',
    severityAfter: 'error',
  },
  { type: 'Luật', name: EMULATION_LAW, date: day(2022, 6, 15), from: day(2024, 1, 1) },
  {
    type: 'Nghị định',
    number: 91,
    symbol: '2017/NĐ-CP',
    date: day(2017, 7, 31),
    from: day(2017, 10, 1),
    until: day(2023, 12, 31),
    replacedBy: 'Nghị định số 98/2023/NĐ-CP ngày 31/12/2023',
    severityAfter: 'error',
  },
  {
    type: 'Nghị định',
    number: 98,
    symbol: '2023/NĐ-CP',
    date: day(2023, 12, 31),
    from: day(2024, 1, 1),
    until: day(2025, 6, 30),
    replacedBy: 'Nghị định số 152/2025/NĐ-CP ngày 14/6/2025',
  },
  {
    type: 'Nghị định',
    number: 152,
    symbol: '2025/NĐ-CP',
    date: day(2025, 6, 14),
    from: day(2025, 7, 1),
    until: day(2027, 2, 28),
  },
  {
    type: 'Thông tư',
    number: 1,
    symbol: '2024/TT-BNV',
    date: day(2024, 2, 24),
    from: day(2024, 4, 15),
    until: day(2025, 8, 4),
    replacedBy: 'Thông tư số 15/2025/TT-BNV ngày 04/8/2025',
  },
  {
    type: 'Thông tư',
    number: 15,
    symbol: '2025/TT-BNV',
    date: day(2025, 8, 4),
    from: day(2025, 8, 5),
    until: day(2027, 2, 28),
  },
  { type: 'Nghị định', number: 35, symbol: '2022/NĐ-CP', date: day(2022, 5, 28), from: day(2022, 7, 15) },
  { type: 'Nghị định', number: 30, symbol: '2020/NĐ-CP', date: day(2020, 3, 5), from: day(2020, 3, 5) },
  {
    type: 'Luật',
    name: LOCAL_GOVERNMENT_LAW,
    date: day(2015, 6, 19),
    from: day(2016, 1, 1),
    until: day(2025, 2, 28),
    replacedBy: 'Luật Tổ chức chính quyền địa phương ngày 19/02/2025',
  },
  {
    type: 'Luật',
    name: LOCAL_GOVERNMENT_LAW,
    date: day(2025, 2, 19),
    from: day(2025, 3, 1),
    until: day(2025, 6, 15),
    replacedBy: 'Luật Tổ chức chính quyền địa phương ngày 16/6/2025',
  },
  { type: 'Luật', name: LOCAL_GOVERNMENT_LAW, date: day(2025, 6, 16), from: day(2025, 6, 16) },
];
