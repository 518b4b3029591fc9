import { describe, expect, it } from 'vitest';
import { workbookTitle, yearOfTitle } from '../../../src/workbook/workbook-title.ts';

describe('yearOfTitle', () => {
  it('reads the year of a title', () => {
    expect(yearOfTitle(workbookTitle(2024))).toBe(2024);
  });

  it('reads letters that are composed of parts', () => {
    expect(yearOfTitle(` ${workbookTitle(2024).normalize('NFD')} `)).toBe(2024);
  });

  it.each([workbookTitle(undefined), 'Báo cáo năm 2024', ''])('finds none in “%s”', (title) => {
    expect(yearOfTitle(title)).toBeUndefined();
  });
});
