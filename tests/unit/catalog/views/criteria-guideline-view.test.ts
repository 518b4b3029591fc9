import { describe, expect, it } from 'vitest';
import { criteriaGuidelineView } from '../../../../src/catalog/views/criteria-guideline-view.ts';
import { exampleData } from '../../support/example-data.ts';

const data = exampleData('criteria-guideline', 'criteria');

function valuesOf(changes: Partial<typeof data.criteria> = {}) {
  const [guideline] = criteriaGuidelineView.documents({
    ...data,
    criteria: { ...data.criteria, ...changes },
  });
  if (guideline === undefined) throw new Error('no guideline');
  return guideline.values;
}

describe('criteriaGuidelineView', () => {
  it('counts groups and criteria and adds up the points of each group', () => {
    const { scale, groupCount, criterionCount, groups } = valuesOf();
    expect({ scale, groupCount, criterionCount }).toEqual({ scale: '100', groupCount: 2, criterionCount: 4 });
    expect(groups.map(({ id, maximum, criterionCount: count }) => [id, maximum, count])).toEqual([
      ['A', '60', 2],
      ['B', '40', 2],
    ]);
  });

  it('adds up points with decimals exactly', () => {
    const [group] = data.criteria.groups;
    const criteria = [0.1, 0.2, 7.35].map((maximum, index) => ({
      id: `X${String(index)}`,
      name: 'Tiêu chí',
      maximum,
    }));
    const groups = group === undefined ? [] : [{ ...group, criteria }];
    expect(valuesOf({ groups }).groups.map(({ maximum }) => maximum)).toEqual(['7,65']);
  });

  it('tells the criteria that figures decide from those that people judge', () => {
    const { measured, judged } = valuesOf();
    expect({ measured, judged }).toEqual({ measured: ['A1', 'A2'], judged: ['B1', 'B2'] });
  });

  it('leaves out the guidance that a criterion does not have', () => {
    const [, group] = valuesOf().groups;
    expect(group?.criteria.map(({ guidance }) => guidance)).toEqual([
      'Mỗi nội dung bị nhắc nhở bằng văn bản trừ 1,5 điểm',
      undefined,
    ]);
  });

  it('writes points of bonus and penalties with a comma', () => {
    const { bonus, penalties } = valuesOf();
    expect(bonus?.maximum).toBe('5');
    expect(bonus?.rules.map(({ points }) => points)).toEqual(['3', '2,5']);
    expect(penalties.map(({ points }) => points)).toEqual(['1', '3,5']);
  });

  it('has no bonus in a year without one', () => {
    expect(valuesOf({ bonus: undefined }).bonus).toBeUndefined();
  });

  it('names the knock-outs', () => {
    expect(valuesOf().knockouts).toEqual([
      'Nợ tiền thuế quá hạn trên 90 ngày',
      'Để xảy ra tai nạn lao động nghiêm trọng do lỗi của đơn vị',
    ]);
  });
});
