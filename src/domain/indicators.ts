/** The six figures that every enterprise reports, in the order of the tables. Money in đồng, workers in persons. */
export const INDICATORS = [
  'revenue',
  'exports',
  'budgetContribution',
  'workers',
  'averageIncome',
  'socialContribution',
] as const;

export type Indicator = (typeof INDICATORS)[number];

/** How an indicator is called, counted and added up. */
export interface IndicatorRule {
  readonly name: string;
  readonly unit: string;
  /** How many of what the data is written in make one of the unit that documents show. */
  readonly unitSize: number;
  /** The decimals that documents show. */
  readonly places: number;
  /** A sum over enterprises, or an average in which every worker counts once. */
  readonly total: 'sum' | 'average-by-worker';
}

const BILLION = 1_000_000_000;
const MILLION = 1_000_000;

export const INDICATOR_RULES: Readonly<Record<Indicator, IndicatorRule>> = {
  revenue: { name: 'Doanh thu', unit: 'tỷ đồng', unitSize: BILLION, places: 1, total: 'sum' },
  exports: { name: 'Giá trị xuất khẩu', unit: 'tỷ đồng', unitSize: BILLION, places: 1, total: 'sum' },
  budgetContribution: {
    name: 'Nộp ngân sách nhà nước',
    unit: 'tỷ đồng',
    unitSize: BILLION,
    places: 1,
    total: 'sum',
  },
  workers: { name: 'Số lao động', unit: 'người', unitSize: 1, places: 0, total: 'sum' },
  averageIncome: {
    name: 'Thu nhập bình quân',
    unit: 'triệu đồng/người/tháng',
    unitSize: MILLION,
    places: 2,
    total: 'average-by-worker',
  },
  socialContribution: {
    name: 'Đóng góp an sinh xã hội',
    unit: 'triệu đồng',
    unitSize: MILLION,
    places: 0,
    total: 'sum',
  },
};
