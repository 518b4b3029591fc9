import { describe, expect, it } from 'vitest';
import { indicatorRow, indicatorRows } from '../../../../src/catalog/phrases/indicator-row.ts';
import { totalsOf } from '../../../../src/domain/statistics/totals.ts';
import { result } from '../../support/campaign.ts';

const RESULTS = [
  result(
    'e1',
    { revenue: 1_500_000_000_000, workers: 1000, averageIncome: 9_000_000 },
    {
      year: {
        actual: { revenue: 1_234_549_999_999, workers: 1100, averageIncome: 9_004_999 },
        before: { revenue: 1_300_000_000_000, workers: 1000, averageIncome: 9_000_000 },
      },
    },
  ),
];

describe('indicatorRow', () => {
  const totals = totalsOf(['e1'], RESULTS, 'year');

  it('writes figures in the unit of the table, rounded once', () => {
    expect(indicatorRow('revenue', totals.indicators.revenue)).toEqual({
      name: 'Doanh thu',
      unit: 'tỷ đồng',
      plan: '1.500',
      actual: '1.234,5',
      samePeriod: '1.300',
      ofPlan: '82,3%',
      growth: '-5,03%',
    });
  });

  it('takes percentages of the exact figures, not of the rounded ones', () => {
    // 9.004.999 of 9.000.000 is shown as 9 of 9.
    expect(indicatorRow('averageIncome', totals.indicators.averageIncome)).toMatchObject({
      plan: '9',
      actual: '9',
      ofPlan: '100,06%',
      growth: '0,06%',
    });
  });

  it('writes a dash where there is nothing', () => {
    expect(indicatorRow('workers', totalsOf([], RESULTS, 'year').indicators.workers)).toEqual({
      name: 'Số lao động',
      unit: 'người',
      plan: '-',
      actual: '-',
      samePeriod: '-',
      ofPlan: '-',
      growth: '-',
    });
  });

  it('has a row for every indicator', () => {
    expect(indicatorRows(totals).map(({ name }) => name)).toEqual([
      'Doanh thu',
      'Giá trị xuất khẩu',
      'Nộp ngân sách nhà nước',
      'Số lao động',
      'Thu nhập bình quân',
      'Đóng góp an sinh xã hội',
    ]);
  });
});
