import { describe, expect, it } from 'vitest';
import { shareText } from '../../../../src/catalog/phrases/share.ts';
import { ratio } from '../../../../src/language/ratio.ts';

describe('shareText', () => {
  it.each([
    ['revenue', 'chiếm 35,2% tổng doanh thu'],
    ['exports', 'chiếm 35,2% tổng giá trị xuất khẩu'],
    ['budgetContribution', 'chiếm 35,2% tổng số nộp ngân sách nhà nước'],
    ['workers', 'chiếm 35,2% tổng số lao động'],
    ['socialContribution', 'chiếm 35,2% tổng số đóng góp an sinh xã hội'],
  ] as const)('says what a part has of %s', (indicator, text) => {
    expect(shareText(indicator, ratio(352, 1000))).toBe(text);
  });

  it('says nothing where there are no parts', () => {
    expect(shareText('averageIncome', undefined)).toBeUndefined();
  });
});
