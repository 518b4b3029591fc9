import { describe, expect, it } from 'vitest';
import type { LocatedValue, Scalar } from '../../../src/sources/located-value.ts';
import { diffSheets } from '../../../src/workbook/diff.ts';
import type { SheetRow } from '../../../src/workbook/sheet-rows.ts';
import { ENTERPRISES_SHEET } from '../../../src/workbook/sheets/enterprise-sheets.ts';
import { VIOLATIONS_SHEET } from '../../../src/workbook/sheets/result-sheets.ts';

const PLACE = { file: 'a.xlsx', line: 1, column: 1 };
const row = (cells: Readonly<Record<string, Scalar>>): SheetRow => ({
  cells: new Map(
    Object.entries(cells).map(([key, value]): [string, LocatedValue] => [
      key,
      { kind: 'scalar', value, place: PLACE },
    ]),
  ),
  place: PLACE,
});

const enterprises = (...rows: readonly SheetRow[]) => new Map([['enterprises', rows]] as const);
const violations = (...rows: readonly SheetRow[]) => new Map([['violations', rows]] as const);
const A = row({ id: 'dn-01', name: 'A', ownership: 'private' });
const B = row({ id: 'dn-02', name: 'B' });

describe('the difference of sheets', () => {
  it('is none where rows say the same', () => {
    expect(diffSheets([ENTERPRISES_SHEET], enterprises(A, B), enterprises(A, B))).toEqual([]);
  });

  it('names new, changed and removed rows, values as the sheet shows them', () => {
    const changed = row({ id: 'dn-01', name: 'A', ownership: 'state', joinedOn: '2024-03-05' });
    const now = enterprises(changed, row({ id: 'dn-03', name: 'C' }));
    expect(diffSheets([ENTERPRISES_SHEET], enterprises(A, B), now)).toEqual([
      {
        id: 'enterprises',
        name: 'Doanh nghiệp',
        added: [{ name: '“C” (dn-03)', cells: [] }],
        changed: [
          {
            name: '“A” (dn-01)',
            cells: [
              { heading: 'Loại hình sở hữu', before: 'Tư nhân', after: 'Nhà nước' },
              { heading: 'Tham gia từ ngày', before: undefined, after: '05/03/2024' },
            ],
          },
        ],
        removed: [{ name: '“B” (dn-02)', cells: [] }],
        moved: 0,
      },
    ]);
  });

  it('counts rows that stand elsewhere', () => {
    const [sheet] = diffSheets([ENTERPRISES_SHEET], enterprises(A, B), enterprises(B, A));
    expect(sheet).toMatchObject({ added: [], changed: [], removed: [], moved: 1 });
  });

  it('takes rows without a code for the same when they are about the same enterprise', () => {
    const first = row({ enterprise: 'dn-01', rule: 'P1', description: 'Chậm' });
    const mended = row({ enterprise: 'dn-01', rule: 'P1', description: 'Chậm báo cáo' });
    const other = row({ enterprise: 'dn-02', rule: 'P2', description: 'Khác' });
    const [sheet] = diffSheets([VIOLATIONS_SHEET], violations(first, other), violations(other, mended));
    expect(sheet).toMatchObject({ added: [], removed: [], moved: 1 });
    expect(sheet?.changed).toEqual([
      {
        name: 'dn-01, P1',
        cells: [{ heading: 'Nội dung vi phạm', before: 'Chậm', after: 'Chậm báo cáo' }],
      },
    ]);
  });
});
