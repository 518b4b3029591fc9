import { bareName } from '../bare-name.ts';
import { EXTRA_KIND_CHOICES, SCORE_COLUMN_CHOICES } from '../choices/score-choices.ts';
import { codeOf, column, INTEGER, oneOf, optional, POINTS } from '../columns.ts';
import type { WorkbookContext } from '../part-sheets.ts';
import type { ColumnSpec, SheetSpec } from '../sheet-spec.ts';
import { ENTERPRISE_COLUMN } from './shared-columns.ts';

const CRITERION = 'criterion:';

/** The key of a criterion's column. */
export function criterionKey(criterion: string): string {
  return `${CRITERION}${criterion}`;
}

/** The criterion whose column has a key; undefined for another column. */
export function criterionOf(key: string): string | undefined {
  return key.startsWith(CRITERION) ? key.slice(CRITERION.length) : undefined;
}

const GIVEN_BY = column(
  'column',
  'Lần chấm',
  oneOf(SCORE_COLUMN_CHOICES),
  'Chọn Tự chấm, Chấm chéo hoặc Điểm thống nhất; doanh nghiệp nào cũng phải có dòng Điểm thống nhất.',
  { aliases: ['Cột điểm', 'Người chấm', 'Hình thức chấm', 'Loại điểm'], width: 18 },
);

/** The published rank, in the row of the settled points. */
export const RANK_COLUMN = optional(
  column(
    'rank',
    'Xếp hạng',
    INTEGER,
    'Thứ hạng đã công bố trong cụm, ghi ở dòng Điểm thống nhất, ví dụ 1; để trống khi không xếp hạng.',
    { aliases: ['Hạng', 'Thứ hạng', 'Xếp thứ'], width: 10 },
  ),
);

/** The score sheet has a column for each criterion, in their order. */
export function scoresSheet({ criteria }: WorkbookContext): SheetSpec {
  const fixed = [ENTERPRISE_COLUMN, GIVEN_BY, RANK_COLUMN];
  return {
    id: 'scores',
    name: 'Bảng điểm',
    aliases: ['Điểm', 'Chấm điểm', 'Bảng chấm điểm', 'Điểm thi đua'],
    part: 'scores',
    key: ['enterprise', 'column'],
    purpose:
      'Điểm của từng doanh nghiệp theo tiêu chí: mỗi lần chấm (tự chấm, chấm chéo, thống nhất) một dòng; cột là mã tiêu chí.',
    columns: [ENTERPRISE_COLUMN, GIVEN_BY, ...criterionColumns(criteria, fixed), RANK_COLUMN],
  };
}

/** A column a criterion; its name is an alias where no other column is called so. */
function criterionColumns(
  criteria: WorkbookContext['criteria'],
  others: readonly ColumnSpec[],
): readonly ColumnSpec[] {
  const distinct = [...new Map(criteria.map((criterion) => [criterion.id, criterion])).values()];
  const names = [
    ...others.flatMap(({ heading, aliases }) => [heading, ...aliases]),
    ...distinct.flatMap(({ id, name }) => [id, name]),
  ].map(bareName);
  const isOwn = (name: string) => names.filter((other) => other === bareName(name)).length === 1;
  return distinct.map(({ id, name }) =>
    optional(
      column(criterionKey(id), id, POINTS, `${name}. Số điểm, ví dụ 7,25.`, {
        aliases: isOwn(name) ? [name] : [],
        width: 8,
      }),
    ),
  );
}

export const EXTRA_POINTS_SHEET: SheetSpec = {
  id: 'extraPoints',
  name: 'Điểm thưởng, điểm trừ của DN',
  aliases: ['Điểm thưởng, điểm trừ của doanh nghiệp', 'Thưởng, trừ của DN', 'Điểm cộng, điểm trừ'],
  part: 'scores',
  key: [],
  purpose: 'Điểm thưởng và điểm trừ mà từng doanh nghiệp được tính, mỗi khoản một dòng.',
  columns: [
    ENTERPRISE_COLUMN,
    column('kind', 'Loại', oneOf(EXTRA_KIND_CHOICES), 'Chọn Điểm thưởng hoặc Điểm trừ.', {
      aliases: ['Thưởng/trừ', 'Loại điểm', 'Thưởng hay trừ'],
      width: 14,
    }),
    column(
      'rule',
      'Mã quy tắc',
      codeOf('pointRules'),
      'Mã điểm thưởng hoặc điểm trừ ở trang Điểm thưởng, trừ, loại, ví dụ T1.',
      { aliases: ['Quy tắc', 'Mã điểm thưởng, trừ', 'Mã'] },
    ),
    column('points', 'Số điểm', POINTS, 'Ghi số dương, cả điểm trừ, ví dụ 2.', {
      aliases: ['Điểm', 'Mức điểm', 'Số điểm thưởng, trừ'],
    }),
  ],
};
