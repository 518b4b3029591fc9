import { readXlsx, type DataValidation } from 'hucre/xlsx';
import { expect, it } from 'vitest';
import { smallWorkbook } from './small-book.ts';

/** What a column of a sheet offers and refuses; sheets count from 0 with the instructions. */
async function checkOf(sheet: number, column: string): Promise<DataValidation | undefined> {
  const { sheets } = await readXlsx(await smallWorkbook(), { readStyles: true });
  return sheets[sheet]?.dataValidations?.find(({ range }) => range.startsWith(`${column}2:`));
}

it('offers a closed list from the hidden sheet and refuses all else', async () => {
  expect(await checkOf(1, 'D')).toMatchObject({
    type: 'list',
    formula1: "'Danh mục'!$A$2:$A$3",
    errorStyle: 'stop',
    errorTitle: 'Không có trong danh sách',
    range: 'D2:D2001',
  });
  const { sheets } = await readXlsx(await smallWorkbook());
  expect(sheets[3]?.rows.map(([first]) => first)).toEqual(['Loại hình', 'Tư nhân', 'Nhà nước']);
});

it('offers the codes of another sheet and warns of all else', async () => {
  expect(await checkOf(2, 'A')).toMatchObject({
    type: 'list',
    formula1: "OFFSET('Doanh nghiệp'!$A$2,0,0,MAX(1,COUNTA('Doanh nghiệp'!$A$2:$A$2001)),1)",
    errorStyle: 'warning',
    errorTitle: 'Chưa có mã này',
  });
});

it('offers Có and Không for a flag', async () => {
  expect(await checkOf(1, 'J')).toMatchObject({ type: 'list', values: ['Có', 'Không'], errorStyle: 'stop' });
});

it('offers a list without refusing several of it', async () => {
  const check = await checkOf(1, 'L');
  expect(check).toMatchObject({ type: 'list', formula1: "'Danh mục'!$B$2:$B$3" });
  expect(check?.showErrorMessage ?? false).toBe(false);
});

it('takes dates from 1945 to 2099', async () => {
  expect(await checkOf(1, 'E')).toMatchObject({
    type: 'date',
    operator: 'between',
    formula1: '16438',
    formula2: '73050',
  });
});

it.each(['G', 'H'])('takes whole numbers from 0 in %s', async (column) => {
  expect(await checkOf(1, column)).toMatchObject({
    type: 'whole',
    operator: 'greaterThanOrEqual',
    formula1: '0',
  });
});

it('takes points from 0', async () => {
  expect(await checkOf(1, 'I')).toMatchObject({
    type: 'decimal',
    operator: 'greaterThanOrEqual',
    formula1: '0',
  });
});

it('takes nothing where a formula fills in', async () => {
  expect(await checkOf(2, 'B')).toMatchObject({ type: 'custom', formula1: 'FALSE', errorStyle: 'stop' });
});

it.each(['A', 'B', 'C', 'F', 'K', 'M'])('leaves texts in %s alone', async (column) => {
  expect(await checkOf(1, column)).toBeUndefined();
});

it('has titles and messages that fit into a spreadsheet’s dialogue', async () => {
  const { sheets } = await readXlsx(await smallWorkbook(), { readStyles: true });
  const checks = sheets.flatMap(({ dataValidations = [] }) => dataValidations);
  expect(checks.length).toBe(10);
  for (const { errorTitle = '', errorMessage = '' } of checks) {
    expect(errorTitle.length).toBeGreaterThan(0);
    expect(errorTitle.length).toBeLessThanOrEqual(32);
    expect(errorMessage.length).toBeLessThanOrEqual(225);
  }
});
