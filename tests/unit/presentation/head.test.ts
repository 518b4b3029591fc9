import { describe, expect, it } from 'vitest';
import { breakLines } from '../../../src/presentation/break-lines.ts';
import type { Letterhead } from '../../../src/document/nodes.ts';
import { faceOf } from '../../../src/presentation/font-metrics.ts';
import { presentHead } from '../../../src/presentation/head.ts';
import { textWidth } from '../../../src/presentation/measure.ts';
import { pageGeometry } from '../../../src/presentation/page-geometry.ts';
import type { PresentedGrid, PresentedParagraph } from '../../../src/presentation/presented.ts';
import { officeProfile, type OfficeChoices } from '../../../src/regulation/office-profile.ts';
import { pt, ptToMm } from '../../../src/regulation/units.ts';
import { letterhead, text } from '../../helpers/node-builders.ts';
import { METRICS } from '../support/fonts.ts';
import { REGULATION } from '../support/regulation.ts';

/** The head of a letterhead in an office, and the room that it has. */
function headOf(changes: Partial<Letterhead> = {}, choices: OfficeChoices = {}) {
  const office = officeProfile(REGULATION, choices);
  const room = pageGeometry(REGULATION, office).textWidth;
  const grid = presentHead({
    letterhead: letterhead(changes),
    regulation: REGULATION,
    office,
    textWidth: room,
    metrics: METRICS,
  });
  return { grid, room };
}

function cell({ rows }: PresentedGrid, row: number, column: number): readonly PresentedParagraph[] {
  const paragraphs = rows[row]?.cells[column];
  if (paragraphs === undefined) throw new Error(`no cell ${String(row)}, ${String(column)}`);
  return paragraphs;
}

function textOf({ runs }: PresentedParagraph): string {
  return runs.map(({ text }) => text).join('');
}

function widthOf(paragraph: PresentedParagraph): number {
  return textWidth(textOf(paragraph), faceOf(paragraph.style), paragraph.style.size, METRICS);
}

function lines(grid: PresentedGrid, row: number, column: number): readonly string[] {
  return cell(grid, row, column).map(textOf);
}

function sizes(grid: PresentedGrid): readonly number[] {
  return [0, 1].flatMap((row) =>
    [0, 1].flatMap((column) => cell(grid, row, column).map(({ style }) => style.size)),
  );
}

/** The Board under the province's full name: 74 mm at 12 pt, 80 mm at 13 pt. */
const FULL_SUPERIOR = { superiorAgency: ['Ủy ban nhân dân tỉnh Hưng Yên'] };
/** One line of 68 mm at 12 pt and 73 mm at 13 pt: it fits beside a small Quốc hiệu alone. */
const WIDE_AGENCY = { issuingAgency: ['Ban Quản lý các KCN và KKT'] };
/** One line of 82 mm at 12 pt: it fits beside no Quốc hiệu. */
const TOO_WIDE_AGENCY = { issuingAgency: ['Ban Quản lý các khu công nghiệp'] };

/** Letterheads of all kinds. */
const LETTERHEADS: readonly (readonly [string, Partial<Letterhead>])[] = [
  ['of the Board', {}],
  ['with a wide agency', WIDE_AGENCY],
  ['with a too wide agency', TOO_WIDE_AGENCY],
  ['with the superior in full', FULL_SUPERIOR],
  ['with a long place', { place: 'Thành phố Hồ Chí Minh', date: { year: 2026, month: 12, day: 29 } }],
];

describe('presentHead', () => {
  it('has the names over the number on the left', () => {
    const { grid } = headOf({ reference: { number: 5, symbol: 'KH-BQL' } });
    expect(lines(grid, 0, 0)).toEqual(['UBND TỈNH HƯNG YÊN', 'BAN QUẢN LÝ', 'CÁC KHU CÔNG NGHIỆP']);
    expect(lines(grid, 1, 0)).toEqual(['Số: 05/KH-BQL']);
  });

  it('has Quốc hiệu and Tiêu ngữ over the date on the right', () => {
    const { grid } = headOf({ date: { year: 2024, month: 3, day: 5 } });
    expect(lines(grid, 0, 1)).toEqual(['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc']);
    expect(lines(grid, 1, 1)).toEqual(['Hưng Yên, ngày 05 tháng 3 năm 2024']);
  });

  it('takes the office’s large set where it fits', () => {
    expect(sizes(headOf().grid)).toEqual([13, 13, 13, 13, 14, 13, 14]);
  });

  it('takes the small set in an office that writes 13 pt', () => {
    expect(sizes(headOf({}, { bodySize: 13 }).grid)).toEqual([12, 12, 12, 12, 13, 13, 13]);
  });

  it('falls back to the small set, all of it, for a name that does not fit in the large one', () => {
    const { grid } = headOf(WIDE_AGENCY);
    expect(sizes(grid)).toEqual([12, 12, 12, 13, 13, 13]);
    expect(lines(grid, 0, 0)).toEqual(['UBND TỈNH HƯNG YÊN', 'BAN QUẢN LÝ CÁC KCN VÀ KKT']);
  });

  it('breaks a name anew that fits in no set', () => {
    const { grid } = headOf(TOO_WIDE_AGENCY);
    const names = lines(grid, 0, 0);
    expect(names).toHaveLength(3);
    expect(names.slice(1).join(' ')).toBe('BAN QUẢN LÝ CÁC KHU CÔNG NGHIỆP');
  });

  it('breaks the lines of data anew when one of them is too wide', () => {
    const { grid } = headOf({
      issuingAgency: ['Ban', 'Quản lý các khu công nghiệp tỉnh Hưng Yên'],
    });
    const names = lines(grid, 0, 0).slice(1);
    expect(names.join(' ')).toBe('BAN QUẢN LÝ CÁC KHU CÔNG NGHIỆP TỈNH HƯNG YÊN');
    expect(names[0]).not.toBe('BAN');
  });

  it('keeps the lines of data where they fit', () => {
    const { grid } = headOf({ issuingAgency: ['Ban', 'Quản lý các khu', 'công nghiệp'] });
    expect(lines(grid, 0, 0).slice(1)).toEqual(['BAN', 'QUẢN LÝ CÁC KHU', 'CÔNG NGHIỆP']);
  });

  describe.each([15, 20])('with a right margin of %i mm', (rightMargin) => {
    it.each(LETTERHEADS)('has columns as wide as the text: %s', (_name, changes) => {
      const { grid, room } = headOf(changes, { rightMargin });
      expect((grid.columns[0] ?? 0) + (grid.columns[1] ?? 0)).toBeCloseTo(room, 9);
    });

    it.each(LETTERHEADS)('has every line narrower than its column: %s', (_name, changes) => {
      const { grid } = headOf(changes, { rightMargin });
      for (const row of [0, 1]) {
        for (const column of [0, 1]) {
          for (const paragraph of cell(grid, row, column)) {
            expect(widthOf(paragraph)).toBeLessThanOrEqual(grid.columns[column] ?? 0);
          }
        }
      }
    });

    it.each(LETTERHEADS)('keeps slack beside Quốc hiệu and the date: %s', (_name, changes) => {
      const { grid } = headOf(changes, { rightMargin });
      const widest = Math.max(...[...cell(grid, 0, 1), ...cell(grid, 1, 1)].map(widthOf));
      expect((grid.columns[1] ?? 0) - widest).toBeGreaterThanOrEqual(REGULATION.head.slack - 1e-9);
    });

    it.each(LETTERHEADS)('has columns of whole twips: %s', (_name, changes) => {
      const { grid } = headOf(changes, { rightMargin });
      for (const column of grid.columns) expect(column * 20).toBeCloseTo(Math.round(column * 20), 9);
    });
  });

  it('draws under Tiêu ngữ a rule as long as its line, and none under Quốc hiệu', () => {
    const [name, motto] = cell(headOf().grid, 0, 1);
    expect(name?.rule).toBeUndefined();
    expect(ptToMm(motto?.rule?.length ?? headOf().room)).toBeCloseTo(60.5, 1);
    expect(motto && widthOf(motto)).toBe(motto?.rule?.length);
  });

  it('draws under the last line of the agency a rule of one third to one half of it', () => {
    const [superior, first, last] = cell(headOf().grid, 0, 0);
    expect([superior?.rule, first?.rule]).toEqual([undefined, undefined]);
    const length = ptToMm(last?.rule?.length ?? headOf().room);
    expect(length).toBeGreaterThanOrEqual(55.7 / 3);
    expect(length).toBeLessThanOrEqual(55.7 / 2);
  });

  it('draws the rules below one line, not more', () => {
    const { grid } = headOf();
    expect(cell(grid, 0, 0).at(-1)?.rule?.offset).toBeCloseTo(14.95 + REGULATION.rule.gap, 9);
    expect(cell(grid, 0, 1).at(-1)?.rule?.offset).toBeCloseTo(16.1 + REGULATION.rule.gap, 9);
  });

  it('leaves room for the rules above the second row alone', () => {
    expect(headOf().grid.rows.map(({ spaceAbove }) => spaceAbove)).toEqual([0, REGULATION.head.rowGap]);
  });

  it('has one row where there is neither number nor date', () => {
    const { grid } = headOf({ reference: undefined, date: undefined });
    expect(grid.rows).toHaveLength(1);
    expect(lines(grid, 0, 0)).toEqual(['UBND TỈNH HƯNG YÊN', 'BAN QUẢN LÝ', 'CÁC KHU CÔNG NGHIỆP']);
  });

  it('has an empty place for the date of minutes', () => {
    const { grid } = headOf({ reference: { number: undefined, symbol: 'BB-BQL' }, date: undefined });
    expect(lines(grid, 1, 0)[0]).toMatch(/^Số:\u00A0*.*\/BB-BQL$/u);
    expect(lines(grid, 1, 1)).toEqual(['']);
  });

  it('gives that empty place the office’s size even where the head is set smaller', () => {
    const { grid } = headOf({ ...WIDE_AGENCY, date: undefined });
    expect(cell(grid, 1, 0).map(({ style }) => style.size)).toEqual([13]);
    expect(cell(grid, 1, 1).map(({ style }) => style.size)).toEqual([14]);
  });

  it('has an empty place for the number of a pledge', () => {
    const { grid } = headOf({ reference: undefined, date: { year: 2024, month: 4, day: 23 } });
    expect(lines(grid, 1, 0)).toEqual(['']);
    expect(lines(grid, 1, 1)).toEqual(['Hưng Yên, ngày 23 tháng 4 năm 2024']);
  });

  describe('of a công văn', () => {
    const subject = (words: string) => headOf({ subject: [text(words)] }).grid;

    it('has the subject after “V/v” under the number', () => {
      const grid = subject('đăng ký thi đua');
      expect(lines(grid, 1, 0)[1]).toBe('V/v đăng ký thi đua');
      expect(cell(grid, 1, 0)[1]?.style.key).toBe('dispatchSubject');
    });

    it('has no rule under it', () => {
      expect(cell(subject('đăng ký thi đua'), 1, 0).map(({ rule }) => rule)).toEqual([undefined, undefined]);
    });

    it('breaks a long subject into lines of about equal length', () => {
      const grid = subject('đôn đốc báo cáo sơ kết công tác thi đua, khen thưởng 6 tháng đầu năm 2024');
      const paragraph = cell(grid, 1, 0)[1];
      const room = pt((grid.columns[0] ?? 0) - 2 * (paragraph?.leftIndent ?? 0));
      const broken = breakLines(paragraph?.runs ?? [], pt(13), { first: room, rest: room }, METRICS);
      const widths = broken.map(({ width }) => width);
      expect(widths).toHaveLength(3);
      expect(Math.max(...widths) - Math.min(...widths)).toBeLessThan(60);
    });

    it('takes the size of the head', () => {
      const small = headOf({ subject: [text('đăng ký')] }, { bodySize: 13 }).grid;
      expect(cell(small, 1, 0)[1]?.style.size).toBe(12);
      expect(cell(subject('đăng ký'), 1, 0)[1]?.style.size).toBe(13);
    });
  });
});
