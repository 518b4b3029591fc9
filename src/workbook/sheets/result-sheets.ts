import { INDICATOR_RULES, INDICATORS, type Indicator } from '../../domain/indicators.ts';
import { figuresSchema } from '../../domain/result.ts';
import { codeOf, column, DATE, INTEGER, MONEY, optional, TEXT } from '../columns.ts';
import type { ColumnSpec, SheetId, SheetSpec } from '../sheet-spec.ts';
import { ENTERPRISE_COLUMN } from './shared-columns.ts';

/** What people write for an indicator beside its own name. */
const SHORT_NAMES: Readonly<Record<Indicator, readonly string[]>> = {
  revenue: ['DT', 'Tổng doanh thu'],
  exports: ['Xuất khẩu', 'Kim ngạch xuất khẩu', 'GTXK'],
  budgetContribution: ['Nộp ngân sách', 'Nộp NSNN', 'NSNN'],
  workers: ['Lao động', 'Số LĐ', 'Tổng số lao động'],
  averageIncome: ['Thu nhập', 'TNBQ', 'Thu nhập BQ'],
  socialContribution: ['An sinh xã hội', 'ASXH', 'Đóng góp ASXH'],
};

const EXAMPLES: Readonly<Record<Indicator, string>> = {
  revenue: 'Ghi đủ đến đồng, ví dụ 612.300.000.000.',
  exports: 'Ghi đủ đến đồng, ví dụ 110.200.000.000; không xuất khẩu thì ghi 0.',
  budgetContribution: 'Ghi đủ đến đồng, ví dụ 18.980.000.000.',
  workers: 'Số người, ví dụ 420.',
  averageIncome: 'Đồng một người một tháng, ghi đủ đến đồng, ví dụ 11.800.000.',
  socialContribution: 'Ghi đủ đến đồng, ví dụ 270.000.000; không có thì ghi 0.',
};

/** "Doanh thu, đồng": the schema's own words. */
function figureHeading(indicator: Indicator): string {
  return figuresSchema.shape[indicator].description ?? INDICATOR_RULES[indicator].name;
}

/** The same of the year before: "Doanh thu cùng kỳ, đồng". */
function samePeriodHeading(indicator: Indicator): string {
  return figureHeading(indicator).replace(INDICATOR_RULES[indicator].name, (name) => `${name} cùng kỳ`);
}

function figureColumns(prefix: string): readonly ColumnSpec[] {
  return INDICATORS.map((indicator) =>
    column(
      `${prefix}.${indicator}`,
      figureHeading(indicator),
      indicator === 'workers' ? INTEGER : MONEY,
      EXAMPLES[indicator],
      { aliases: [INDICATOR_RULES[indicator].name, ...SHORT_NAMES[indicator]] },
    ),
  );
}

function samePeriodColumns(prefix: string): readonly ColumnSpec[] {
  return INDICATORS.map((indicator) => {
    const names = [INDICATOR_RULES[indicator].name, ...SHORT_NAMES[indicator]];
    return optional(
      column(
        `${prefix}.${indicator}`,
        samePeriodHeading(indicator),
        indicator === 'workers' ? INTEGER : MONEY,
        `Số cùng kỳ năm trước. ${EXAMPLES[indicator]} Ghi đủ cả sáu chỉ tiêu cùng kỳ, hoặc để trống cả sáu.`,
        {
          aliases: names.flatMap((name) => [
            `${name} cùng kỳ`,
            `${name} cùng kỳ năm trước`,
            `${name} năm trước`,
          ]),
          width: 24,
        },
      ),
    );
  });
}

export const PLANNED_FIGURES_SHEET: SheetSpec = {
  id: 'plannedFigures',
  name: 'Kế hoạch năm',
  aliases: ['Chỉ tiêu kế hoạch', 'Kế hoạch', 'Đăng ký kế hoạch năm'],
  part: 'results',
  key: ['enterprise'],
  purpose: 'Chỉ tiêu kế hoạch cả năm của từng doanh nghiệp, mỗi doanh nghiệp một dòng.',
  columns: [ENTERPRISE_COLUMN, ...figureColumns('plan')],
};

function periodSheet(
  id: SheetId,
  prefix: string,
  words: Pick<SheetSpec, 'name' | 'aliases' | 'purpose'>,
): SheetSpec {
  return {
    id,
    ...words,
    part: 'results',
    key: ['enterprise'],
    columns: [
      ENTERPRISE_COLUMN,
      column(
        `${prefix}.reportedOn`,
        'Ngày nhận báo cáo',
        DATE,
        'Ngày cơ quan nhận báo cáo của doanh nghiệp, ví dụ 03/07/2024.',
        { aliases: ['Ngày báo cáo', 'Ngày gửi báo cáo', 'Ngày nhận'], width: 18 },
      ),
      ...figureColumns(`${prefix}.actual`),
      ...samePeriodColumns(`${prefix}.samePeriod`),
    ],
  };
}

export const FIRST_HALF_SHEET = periodSheet('firstHalfFigures', 'firstHalf', {
  name: 'Kết quả 6 tháng',
  aliases: ['6 tháng', 'Kết quả 6 tháng đầu năm', 'Kết quả sáu tháng', 'Số liệu 6 tháng'],
  purpose:
    'Kết quả 6 tháng đầu năm của từng doanh nghiệp và số cùng kỳ năm trước; doanh nghiệp chưa báo cáo thì không có dòng.',
});

export const YEAR_SHEET = periodSheet('yearFigures', 'year', {
  name: 'Kết quả cả năm',
  aliases: ['Cả năm', 'Kết quả năm', 'Số liệu cả năm'],
  purpose:
    'Kết quả cả năm của từng doanh nghiệp và số cùng kỳ năm trước; doanh nghiệp chưa báo cáo thì không có dòng.',
});

export const VIOLATIONS_SHEET: SheetSpec = {
  id: 'violations',
  name: 'Vi phạm',
  aliases: ['Các vi phạm', 'Vi phạm trong năm', 'Danh sách vi phạm'],
  part: 'results',
  key: [],
  purpose: 'Các vi phạm của doanh nghiệp trong năm, mỗi vi phạm một dòng.',
  columns: [
    ENTERPRISE_COLUMN,
    column(
      'rule',
      'Mã quy tắc',
      codeOf('pointRules'),
      'Mã điểm trừ hoặc không xét ở trang Điểm thưởng, trừ, loại, ví dụ P1.',
      { aliases: ['Quy tắc', 'Mã điểm trừ', 'Mã vi phạm'] },
    ),
    column('on', 'Ngày vi phạm', DATE, 'Ví dụ 21/05/2024.', {
      aliases: ['Ngày', 'Thời điểm vi phạm', 'Ngày xảy ra'],
    }),
    column('description', 'Nội dung vi phạm', TEXT, 'Ví dụ: Không gửi báo cáo sơ kết 6 tháng đầu năm.', {
      aliases: ['Nội dung', 'Vi phạm', 'Mô tả', 'Diễn giải'],
      width: 60,
    }),
  ],
};
