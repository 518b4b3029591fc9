import { describe, expect, it } from 'vitest';
import {
  enterpriseExtremesText,
  indicatorExtremesText,
  movementsText,
} from '../../../../src/catalog/phrases/comparison.ts';
import { totalsOf } from '../../../../src/domain/statistics/totals.ts';
import { ratio } from '../../../../src/language/ratio.ts';
import { result } from '../../support/campaign.ts';

describe('indicatorExtremesText', () => {
  const plan = { revenue: 1000, exports: 1000, budgetContribution: 1000 };
  const actual = { revenue: 1045, exports: 872, budgetContribution: 1045 };
  const totals = totalsOf(['e1'], [result('e1', plan, { year: { actual } })], 'year');

  it('names the best and the weakest with what they reached', () => {
    expect(indicatorExtremesText({ best: ['revenue'], weakest: ['exports'] }, totals, 'year')).toBe(
      'chỉ tiêu đạt cao nhất so với kế hoạch năm là doanh thu (104,5%), thấp nhất là giá trị xuất khẩu (87,2%)',
    );
  });

  it('says in the first half which are compared', () => {
    expect(indicatorExtremesText({ best: ['revenue'], weakest: ['exports'] }, totals, 'firstHalf')).toBe(
      'trong các chỉ tiêu tính lũy kế, đạt cao nhất so với kế hoạch năm là doanh thu (104,5%), ' +
        'thấp nhất là giá trị xuất khẩu (87,2%)',
    );
  });

  it('names the only one with a plan', () => {
    expect(indicatorExtremesText({ best: ['revenue'], weakest: [] }, totals, 'year')).toBe(
      'chỉ tiêu đạt cao nhất so với kế hoạch năm là doanh thu (104,5%)',
    );
  });

  it('says that all are equal', () => {
    const best = ['revenue', 'budgetContribution'] as const;
    expect(indicatorExtremesText({ best, weakest: [] }, totals, 'year')).toBe(
      'các chỉ tiêu có mức thực hiện kế hoạch như nhau: doanh thu (104,5%) và nộp ngân sách nhà nước (104,5%)',
    );
  });

  it('says in the first half that all that are compared are equal', () => {
    const best = ['revenue', 'budgetContribution'] as const;
    expect(indicatorExtremesText({ best, weakest: [] }, totals, 'firstHalf')).toMatch(
      /^các chỉ tiêu tính lũy kế có mức thực hiện kế hoạch như nhau: doanh thu/u,
    );
  });

  it('says nothing without plans', () => {
    expect(indicatorExtremesText({ best: [], weakest: [] }, totals, 'year')).toBeUndefined();
  });
});

describe('enterpriseExtremesText', () => {
  const measured = (percent: number, ...ids: readonly string[]) =>
    ids.map((enterprise) => ({ enterprise, completion: ratio(percent, 100) }));
  const nameOf = (id: string) => `Công ty ${id}`;

  it('names who did best and least well', () => {
    const extremes = { best: measured(120, 'A', 'B'), weakest: measured(80, 'C') };
    expect(enterpriseExtremesText('revenue', extremes, nameOf)).toBe(
      'tỷ lệ thực hiện kế hoạch doanh thu cao nhất là của Công ty A và Công ty B (120%), thấp nhất là của Công ty C (80%)',
    );
  });

  it('counts them when they are many', () => {
    const extremes = { best: measured(100, 'A', 'B', 'C', 'D'), weakest: measured(80, 'E') };
    expect(enterpriseExtremesText('revenue', extremes, nameOf)).toBe(
      'tỷ lệ thực hiện kế hoạch doanh thu cao nhất là của 04 doanh nghiệp (100%), thấp nhất là của Công ty E (80%)',
    );
  });

  it('says that all are equal', () => {
    expect(enterpriseExtremesText('workers', { best: measured(100, 'A', 'B'), weakest: [] }, nameOf)).toBe(
      'các doanh nghiệp đều đạt 100% kế hoạch số lao động',
    );
  });

  it('names the only one, and nobody when there is none', () => {
    expect(enterpriseExtremesText('exports', { best: measured(90, 'A'), weakest: [] }, nameOf)).toBe(
      'tỷ lệ thực hiện kế hoạch giá trị xuất khẩu cao nhất là của Công ty A (90%)',
    );
    expect(enterpriseExtremesText('exports', { best: [], weakest: [] }, nameOf)).toBeUndefined();
  });
});

describe('movementsText', () => {
  const HALF = { period: 'firstHalf', year: 2024 } as const;

  it('names what went up, down and stayed', () => {
    expect(
      movementsText(
        { increased: ['revenue', 'exports', 'averageIncome'], decreased: ['workers'], unchanged: [] },
        HALF,
      ),
    ).toBe(
      '03 chỉ tiêu tăng so với cùng kỳ năm 2023 (doanh thu, giá trị xuất khẩu và thu nhập bình quân); 01 chỉ tiêu giảm (số lao động)',
    );
  });

  it('names one alone', () => {
    expect(movementsText({ increased: [], decreased: [], unchanged: ['workers'] }, HALF)).toBe(
      '01 chỉ tiêu không đổi so với cùng kỳ năm 2023 (số lao động)',
    );
  });

  it('says that all went one way', () => {
    expect(movementsText({ increased: [], decreased: ['workers', 'exports'], unchanged: [] }, HALF)).toBe(
      'cả 02 chỉ tiêu đều giảm so với cùng kỳ năm 2023',
    );
  });

  it('says nothing when nothing can be compared', () => {
    expect(movementsText({ increased: [], decreased: [], unchanged: [] }, HALF)).toBeUndefined();
  });
});
