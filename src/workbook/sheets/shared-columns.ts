import { codeOf, column } from '../columns.ts';
import type { ColumnSpec } from '../sheet-spec.ts';

/** What people call the enterprise that a row is about. */
const ENTERPRISE_ALIASES = ['Mã DN', 'Mã công ty', 'Mã đơn vị', 'Doanh nghiệp', 'Đơn vị', 'DN'];

/** The enterprise that a row is about. */
export const ENTERPRISE_COLUMN: ColumnSpec = column(
  'enterprise',
  'Mã doanh nghiệp',
  codeOf('enterprises'),
  'Mã ở trang Doanh nghiệp, ví dụ dn-01.',
  { aliases: ENTERPRISE_ALIASES, width: 16 },
);

/** The cluster that a row is about. */
export const CLUSTER_COLUMN: ColumnSpec = column(
  'cluster',
  'Mã cụm',
  codeOf('clusters'),
  'Mã ở trang Cụm thi đua, ví dụ cum-1.',
  { aliases: ['Cụm', 'Cụm thi đua', 'Mã cụm thi đua'] },
);

/** The nomination that a row is about. */
export const NOMINATION_COLUMN: ColumnSpec = column(
  'nomination',
  'Mã đề nghị',
  codeOf('nominations'),
  'Mã ở trang Đề nghị khen thưởng, ví dụ kt-01.',
  { aliases: ['Đề nghị', 'Mã đề nghị khen thưởng', 'Mã hồ sơ', 'Đề nghị khen thưởng'] },
);
