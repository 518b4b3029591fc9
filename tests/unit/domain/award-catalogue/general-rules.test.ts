import { describe, expect, it } from 'vitest';
import { missingYears } from '../../../../src/domain/award-catalogue/general-rules.ts';
import { day, nominee } from '../../../helpers/nominees.ts';

describe('missingYears', () => {
  const period = { from: day(2020, 1, 1), to: day(2024, 12, 31) };
  const missing = (countedYears?: number[]) =>
    missingYears(nominee('individual', countedYears === undefined ? {} : { countedYears }, { period }));

  it('are the years of the period that are not counted', () => {
    expect(missing([2020, 2022, 2024])).toEqual([2021, 2023]);
  });

  it('are none when every year is counted, or none is named', () => {
    expect(missing([2024, 2023, 2022, 2021, 2020])).toEqual([]);
    expect(missing()).toEqual([]);
  });

  it('are none in a period that ends before it begins', () => {
    const backwards = { from: day(2024, 1, 1), to: day(2020, 1, 1) };
    expect(missingYears(nominee('individual', { countedYears: [] }, { period: backwards }))).toEqual([]);
  });
});
