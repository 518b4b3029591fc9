import { describe, expect, it } from 'vitest';
import { emulationPledgeView } from '../../../../src/catalog/views/emulation-pledge-view.ts';
import { result } from '../../support/campaign.ts';
import { exampleData } from '../../support/example-data.ts';

const data = exampleData('emulation-pledge', 'clusters', 'enterprises', 'results');

function valuesOf(changes: Partial<typeof data> = {}) {
  const [pledge] = emulationPledgeView.documents({ ...data, ...changes });
  if (pledge === undefined) throw new Error('no pledge');
  return pledge.values;
}

describe('emulationPledgeView', () => {
  it('makes one pledge for each cluster, named by its id', () => {
    const clusters = ['cum-1', 'cum-2'].flatMap((id) => data.clusters.map((cluster) => ({ ...cluster, id })));
    const keys = emulationPledgeView.documents({ ...data, clusters }).map(({ key }) => key);
    expect(keys).toEqual(['cum-1', 'cum-2']);
  });

  it('adds up what the members plan, each indicator in its unit', () => {
    const results = [
      result('dn-01', { revenue: 120_000_000_000, workers: 250, socialContribution: 50_000_000 }),
      result('dn-02', { revenue: 345_640_000_000, workers: 1_410, socialContribution: 120_600_000 }),
    ];
    const rows = valuesOf({ results }).indicators.map(({ order, name, unit, plan }) => [
      order,
      name,
      unit,
      plan,
    ]);
    expect(rows).toEqual([
      [1, 'Doanh thu', 'tỷ đồng', '465,6'],
      [2, 'Giá trị xuất khẩu', 'tỷ đồng', '0'],
      [3, 'Nộp ngân sách nhà nước', 'tỷ đồng', '0'],
      [4, 'Số lao động', 'người', '1.660'],
      [5, 'Thu nhập bình quân', 'triệu đồng/người/tháng', '0'],
      [6, 'Đóng góp an sinh xã hội', 'triệu đồng', '171'],
    ]);
  });

  it('lets every worker count once in the average income', () => {
    const results = [
      result('dn-01', { workers: 100, averageIncome: 8_000_000 }),
      result('dn-02', { workers: 300, averageIncome: 10_000_000 }),
    ];
    expect(valuesOf({ results }).indicators[4]?.plan).toBe('9,5');
  });

  it('leaves out what enterprises of other clusters plan', () => {
    const results = [
      result('dn-01', { revenue: 2_000_000_000 }),
      result('dn-99', { revenue: 5_000_000_000 }),
    ];
    expect(valuesOf({ results }).indicators[0]?.plan).toBe('2');
  });

  it('names the members that have not registered a plan', () => {
    const results = data.results.filter(({ enterprise }) => enterprise === 'dn-02');
    const { registeredCount, unregistered } = valuesOf({ results });
    expect({ registeredCount, unregistered }).toEqual({
      registeredCount: 1,
      unregistered: ['Công ty TNHH Cường Thịnh', 'Công ty Cổ phần Đại Phát', 'Công ty TNHH An Bình'],
    });
  });

  it('has no figures when nobody registered', () => {
    const { registeredCount, indicators } = valuesOf({ results: [result('dn-99', {})] });
    expect({ registeredCount, indicators }).toEqual({ registeredCount: 0, indicators: [] });
  });

  it('names the ceremony where there is one', () => {
    expect(valuesOf().launch).toEqual({
      name: 'Lễ phát động phong trào thi đua năm 2024',
      heldOn: { year: 2024, month: 4, day: 23 },
    });
    expect(valuesOf({ events: {} }).launch).toBeUndefined();
  });
});
