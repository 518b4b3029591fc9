import { describe, expect, it } from 'vitest';
import type { CellKind } from '../../../../src/workbook/sheet-spec.ts';
import type { Plain } from '../../../../src/workbook/read/cell/conversion.ts';
import { converterOf } from '../../../../src/workbook/read/cell/converter-of.ts';

const TARGETS = [
  { code: 'dn-01', names: ['Công ty TNHH Cơ khí Tân Hưng Lộc'] },
  { code: 'dn-02', names: ['Công ty May Phố Hiến'] },
  { code: 'dn-03', names: ['Công ty May Phố Hiến'] },
];
const CONTEXT = { is1904: false, targetsOf: () => ({ name: 'Doanh nghiệp', targets: TARGETS }) };

type Cell = string | number | boolean | Plain;

function convert(kind: CellKind, cell: Cell, context = CONTEXT) {
  const content: Plain =
    typeof cell === 'string'
      ? { kind: 'text', text: cell }
      : typeof cell === 'number'
        ? { kind: 'number', value: cell }
        : typeof cell === 'boolean'
          ? { kind: 'flag', value: cell }
          : cell;
  return converterOf(kind, context)(content);
}

/** What comes out, or the code of what is wrong with the suggestion. */
function result(kind: CellKind, cell: Cell): unknown {
  const conversion = convert(kind, cell);
  if ('value' in conversion) return conversion.value;
  const { code, suggestion } = conversion.problem;
  return suggestion === undefined ? { code } : { code, suggestion };
}

const day = (value: number, year: number, month: number, date: number, seconds = 0): Plain => ({
  kind: 'number',
  value,
  moment: { date: { year, month, day: date }, seconds },
});
const percent = (value: number): Plain => ({ kind: 'number', value, isPercent: true });
const time = (seconds: number): Plain => ({ kind: 'number', value: 0, moment: { date: undefined, seconds } });

const OWNERSHIP = [
  { value: 'private', label: 'Doanh nghiệp tư nhân' },
  { value: 'foreign', label: 'Có vốn đầu tư nước ngoài' },
  { value: 'state', label: 'Nhà nước, tập thể' },
];

const TEXT = { kind: 'text' } as const;
const CODE = { kind: 'code' } as const;
const DIGITS = { kind: 'digits' } as const;
const DATE = { kind: 'date' } as const;
const TIME = { kind: 'time' } as const;
const INTEGER = { kind: 'integer' } as const;
const MONEY = { kind: 'money' } as const;
const POINTS = { kind: 'points' } as const;
const FLAG = { kind: 'flag' } as const;
const LINES = { kind: 'lines' } as const;
const ANY = { kind: 'any' } as const;
const CHOICE = { kind: 'choice', choices: OWNERSHIP } as const;
const CHOICES = { kind: 'choices', choices: OWNERSHIP } as const;
const REFERENCE = { kind: 'reference', to: 'enterprises' } as const;

const wrong = (code: string, suggestion?: string) =>
  suggestion === undefined ? { code } : { code, suggestion };

const CASES: readonly (readonly [CellKind, Cell, unknown])[] = [
  [TEXT, '  Công ty \n A ', 'Công ty A'],
  [TEXT, '\u00a0Công ty\u200b A\u00a0', 'Công ty A'],
  [TEXT, 'Khu\u00a0A', 'Khu\u00a0A'],
  [TEXT, 12, '12'],
  [TEXT, 1.5, '1,5'],
  [TEXT, day(45371, 2024, 3, 20), '20/3/2024'],
  [TEXT, true, wrong('wrong-type')],

  [CODE, ' dn-01 ', 'dn-01'],
  [CODE, 'dn–01', 'dn-01'],
  [CODE, 1, '1'],
  [CODE, day(45385, 2024, 4, 3), wrong('wrong-type')],

  [DIGITS, '0901234567', '0901234567'],
  [DIGITS, '0901 234 567', '0901234567'],
  [DIGITS, '0901.234.567', '0901234567'],
  [DIGITS, "'0901234567", '0901234567'],
  [DIGITS, '0901234567-001', '0901234567-001'],
  [DIGITS, '0901234567 – 001', '0901234567-001'],
  [DIGITS, '0901234567001', '0901234567001'],
  [DIGITS, 4601234567, '4601234567'],
  [DIGITS, 901234567, wrong('lost-zero', '0901234567')],
  [DIGITS, 901234567001, wrong('lost-zero', '0901234567001')],
  [DIGITS, 'không có', 'không có'],
  [DIGITS, day(45371, 2024, 3, 20), wrong('wrong-type')],

  [DATE, day(45371, 2024, 3, 20), '2024-03-20'],
  [DATE, day(45371.5, 2024, 3, 20, 43_200), '2024-03-20'],
  [DATE, '20/3/2024', '2024-03-20'],
  [DATE, '20-03-2024', '2024-03-20'],
  [DATE, '20.3.2024', '2024-03-20'],
  [DATE, '20 / 03 / 2024', '2024-03-20'],
  [DATE, '2024-03-20', '2024-03-20'],
  [DATE, '2024-03-20 00:00:00', '2024-03-20'],
  [DATE, '2024-03-20T00:00:00.000Z', '2024-03-20'],
  [DATE, '3/4/2024', '2024-04-03'],
  [DATE, 'ngày 20 tháng 3 năm 2024', '2024-03-20'],
  [DATE, 'Ngày 20 tháng 03 năm 2024', '2024-03-20'],
  [DATE, "'20/03/2024", '2024-03-20'],
  [DATE, '20/3/24', wrong('wrong-date', '20/3/2024')],
  [DATE, '31/02/2024', wrong('wrong-date')],
  [DATE, '3/20/2024', wrong('wrong-date', '20/3/2024')],
  [DATE, '3/2024', wrong('wrong-date')],
  [DATE, 'quý I', wrong('wrong-date')],
  [DATE, 45371, wrong('wrong-date', '20/3/2024')],
  [DATE, 2024, wrong('wrong-date')],
  [DATE, time(30_600), wrong('wrong-date')],
  [DATE, day(2, 1900, 1, 2), wrong('wrong-date')],
  [DATE, true, wrong('wrong-date')],

  [TIME, time(30_600), '08:30'],
  [TIME, 0.3541666666666667, '08:30'],
  [TIME, day(45371.35, 2024, 3, 20, 30_600), '08:30'],
  [TIME, '08:30', '08:30'],
  [TIME, '8:30:00', '08:30'],
  [TIME, '8h30', '08:30'],
  [TIME, '8h', '08:00'],
  [TIME, '8g05', '08:05'],
  [TIME, '8 giờ 30', '08:30'],
  [TIME, '8 giờ 30 phút', '08:30'],
  [TIME, "14h00'", '14:00'],
  [TIME, '2:30 PM', '14:30'],
  [TIME, '8:30 SA', '08:30'],
  [TIME, '2 giờ chiều', '14:00'],
  [TIME, '24:00', wrong('wrong-time')],
  [TIME, '8:75', wrong('wrong-time')],
  [TIME, 'sáng', wrong('wrong-time')],
  [TIME, 8.5, wrong('wrong-time')],
  [TIME, day(45371, 2024, 3, 20), wrong('wrong-time')],

  [INTEGER, 420, 420],
  [POINTS, percent(0.15), wrong('percent-cell', '15')],
  [INTEGER, percent(1.2), wrong('percent-cell', '120')],
  [INTEGER, '420', 420],
  [INTEGER, '420 người', 420],
  [INTEGER, '1.234', 1234],
  [INTEGER, 12.5, wrong('wrong-number')],
  [INTEGER, '12,5', wrong('wrong-number')],
  [INTEGER, 'nhiều', wrong('wrong-number')],
  [INTEGER, true, wrong('wrong-number')],
  [INTEGER, day(45371, 2024, 3, 20), wrong('wrong-number')],
  [MONEY, 612_300_000_000, 612_300_000_000],
  [MONEY, 1_234_567.0000000001, 1_234_567],
  [MONEY, '1.234.567', 1_234_567],
  [MONEY, '1,234,567', 1_234_567],
  [MONEY, '1 234 567', 1_234_567],
  [MONEY, '1\u00a0234\u00a0567', 1_234_567],
  [MONEY, '1.234.567 đồng', 1_234_567],
  [MONEY, '1.234.567đ', 1_234_567],
  [MONEY, '1.234.567 VNĐ', 1_234_567],
  [MONEY, '-5.000', -5000],
  [MONEY, '1.234,5', wrong('wrong-number')],
  [MONEY, '12 tỷ', wrong('wrong-number', '12.000.000.000')],
  [MONEY, '1,5 tỷ đồng', wrong('wrong-number', '1.500.000.000')],
  [MONEY, '1,234 tỷ', wrong('wrong-number', '1.234.000.000')],
  [MONEY, '800 triệu', wrong('wrong-number', '800.000.000')],
  [MONEY, '-', wrong('wrong-number', '0')],
  [MONEY, '12.34.567', wrong('wrong-number')],
  [MONEY, '1 23', wrong('wrong-number')],
  [MONEY, '99999999999999999', wrong('too-large-number')],
  [MONEY, '0,750', wrong('wrong-number')],
  [MONEY, '0.750', wrong('wrong-number')],
  [MONEY, '012,345', wrong('wrong-number')],
  [MONEY, '012.000', wrong('wrong-number')],
  [MONEY, '0 750', wrong('wrong-number')],
  [MONEY, '0,75 tỷ', wrong('wrong-number', '750.000.000')],
  [MONEY, '0', 0],
  [INTEGER, '-0,750', wrong('wrong-number')],
  [POINTS, '0,750', 0.75],
  [POINTS, '0.755', 0.755],
  [POINTS, '012,345', wrong('wrong-number')],
  [POINTS, 9.75, 9.75],
  [POINTS, 0.1 + 0.2, 0.3],
  [POINTS, '9,75', 9.75],
  [POINTS, '9.75', 9.75],
  [POINTS, '1.234,5', 1234.5],
  [POINTS, '9,75 điểm', 9.75],
  [POINTS, '9,750', wrong('ambiguous-number')],
  [POINTS, '95%', wrong('wrong-number')],

  [FLAG, true, true],
  [FLAG, 'Có', true],
  [FLAG, 'x', true],
  [FLAG, 'Đúng', true],
  [FLAG, 1, true],
  [FLAG, 'không', false],
  [FLAG, 'FALSE', false],
  [FLAG, 0, false],
  [FLAG, 'có thể', wrong('wrong-flag')],

  [CHOICE, 'Doanh nghiệp tư nhân', 'private'],
  [CHOICE, 'foreign', 'foreign'],
  [CHOICE, 'CO VON DAU TU NUOC NGOAI', 'foreign'],
  [CHOICE, 'Doanh nghiệp tư nhan ', 'private'],
  [CHOICE, 'Doanh nghiệp tư nhânn', wrong('not-in-list', 'Doanh nghiệp tư nhân')],
  [CHOICE, 'Khác', wrong('not-in-list')],
  [CHOICES, 'Doanh nghiệp tư nhân\nNhà nước, tập thể', ['private', 'state']],
  [CHOICES, 'Nhà nước, tập thể; Doanh nghiệp tư nhân', ['state', 'private']],
  [CHOICES, 'private, foreign, private', ['private', 'foreign']],
  [CHOICES, '- Doanh nghiệp tư nhân\n- Có vốn', wrong('not-in-list')],
  [LINES, 'Ông A\n\n  Bà B  ', ['Ông A', 'Bà B']],
  [LINES, '- Ông A\n• Bà B', ['Ông A', 'Bà B']],
  [LINES, 'Ông A; Bà B', ['Ông A; Bà B']],

  [REFERENCE, 'dn-01', 'dn-01'],
  [REFERENCE, 'DN 01', 'dn-01'],
  [REFERENCE, 'công ty tnhh cơ khí tân hưng lộc', 'dn-01'],
  [REFERENCE, 'Công ty May Phố Hiến', wrong('ambiguous-reference')],
  [REFERENCE, 'dn-09', wrong('unknown-reference', 'dn-01')],
  [REFERENCE, 'Công ty TNHH Cơ khí Tân Hưng', wrong('unknown-reference', 'dn-01')],

  [ANY, 12, 12],
  [ANY, true, true],
  [ANY, ' Toàn  tỉnh \n Toàn quốc', 'Toàn tỉnh\nToàn quốc'],
  [ANY, day(45371, 2024, 3, 20), '2024-03-20'],
];

describe('cells of a table in the form of the data', () => {
  it.each(CASES.map(([kind, cell, value]) => ({ kind, cell, value })))(
    '$kind.kind: $cell is $value',
    ({ kind, cell, value }) => {
      expect(result(kind, cell)).toEqual(value);
    },
  );

  it('take a bare number for a day of the date system of their workbook', () => {
    const conversion = convert(DATE, 43_909, { ...CONTEXT, is1904: true });
    expect(conversion).toMatchObject({ problem: { suggestion: '20/3/2024' } });
  });

  it('remark on a list that may be several items in one line', () => {
    expect(convert(LINES, 'Ông A; Bà B')).toMatchObject({ remark: { code: 'one-line-list' } });
    expect(convert(LINES, 'Ông A;')).not.toHaveProperty('remark');
  });

  it('take any code where nobody knows which there are', () => {
    const context = { ...CONTEXT, targetsOf: () => ({ name: '', targets: [] }) };
    expect(convert(REFERENCE, ' dn-77', context)).toEqual({ value: 'dn-77' });
  });

  it('cut long texts in messages', () => {
    const conversion = convert(INTEGER, 'chữ '.repeat(100));
    expect('problem' in conversion && conversion.problem.message.vi.length).toBeLessThan(120);
  });
});
