import { describe, expect, it } from 'vitest';
import { bareName } from '../../../src/workbook/bare-name.ts';

describe('a name as it is compared', () => {
  it.each([
    ['Mã số thuế', 'masothue'],
    ['MA SO  THUE *', 'masothue'],
    ['Đơn vị (tên)', 'donviten'],
    ['Doanh thu, đồng', 'doanhthudong'],
    ['“Lao động tiên tiến”', 'laodongtientien'],
    ['***', ''],
  ])('%s is %s', (name, bare) => {
    expect(bareName(name)).toBe(bare);
  });
});
