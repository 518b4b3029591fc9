import { describe, expect, it } from 'vitest';
import { achievementText, comparedText } from '../../../../src/catalog/phrases/achievement.ts';
import { totalsOf } from '../../../../src/domain/statistics/totals.ts';
import { result } from '../../support/campaign.ts';

const BILLION = 1_000_000_000;
const HALF = { period: 'firstHalf', year: 2024 } as const;

const RESULTS = [
  result(
    'e1',
    { revenue: 2500 * BILLION, workers: 10_000, averageIncome: 10_000_000, socialContribution: 800_000_000 },
    {
      firstHalf: {
        actual: {
          revenue: 1302.5 * BILLION,
          exports: 12_340_000_000,
          workers: 9876,
          averageIncome: 9_845_000,
          socialContribution: 400_000_000,
        },
        before: {
          revenue: 1250 * BILLION,
          workers: 9900,
          averageIncome: 9_845_000,
          socialContribution: 320_000_000,
        },
      },
    },
  ),
  result('e2', { revenue: BILLION }, { firstHalf: { actual: { revenue: 0.9 * BILLION } } }),
];

describe('achievementText', () => {
  const totals = totalsOf(['e1'], RESULTS, 'firstHalf');

  it.each([
    ['revenue', 'Doanh thu đạt 1.302,5 tỷ đồng, bằng 52,1% kế hoạch năm, tăng 4,2% so với cùng kỳ năm 2023'],
    ['exports', 'Giá trị xuất khẩu đạt 12,3 tỷ đồng (cùng kỳ năm 2023 chưa phát sinh)'],
    ['workers', 'Số lao động là 9.876 người, bằng 98,76% kế hoạch năm, giảm 0,24% so với cùng kỳ năm 2023'],
    [
      'averageIncome',
      'Thu nhập bình quân đạt 9,85 triệu đồng/người/tháng, bằng 98,45% kế hoạch năm, bằng cùng kỳ năm 2023',
    ],
    [
      'socialContribution',
      'Đóng góp an sinh xã hội đạt 400 triệu đồng, bằng 50% kế hoạch năm, tăng 25% so với cùng kỳ năm 2023',
    ],
  ] as const)('speaks of %s', (indicator, text) => {
    expect(achievementText(indicator, totals.indicators[indicator], HALF)).toBe(text);
  });

  it('says that there is nothing to compare with', () => {
    const { revenue } = totalsOf(['e2'], RESULTS, 'firstHalf').indicators;
    expect(achievementText('revenue', revenue, HALF)).toBe(
      'Doanh thu đạt 0,9 tỷ đồng, bằng 90% kế hoạch năm (không có số liệu cùng kỳ năm 2023)',
    );
  });

  it('says that nobody reported', () => {
    const { revenue } = totalsOf([], RESULTS, 'firstHalf').indicators;
    expect(achievementText('revenue', revenue, HALF)).toBe('Doanh thu: chưa có số liệu');
  });
});

describe('comparedText', () => {
  it('says over how many the comparison goes when some are left out', () => {
    expect(comparedText(totalsOf(['e1', 'e2'], RESULTS, 'firstHalf'), HALF)).toBe(
      'số liệu so sánh tính trên 01/02 doanh nghiệp có số liệu cùng kỳ năm 2023',
    );
  });

  it('says nothing when it goes over all, or over none', () => {
    expect(comparedText(totalsOf(['e1'], RESULTS, 'firstHalf'), HALF)).toBeUndefined();
    expect(comparedText(totalsOf(['e2'], RESULTS, 'firstHalf'), HALF)).toBeUndefined();
  });
});
