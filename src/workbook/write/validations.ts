import type { DataValidation } from 'hucre/xlsx';
import { columnName } from '../../document/cell-name.ts';
import { FIRST_DATA_ROW, FLAG_LABELS } from '../own-sheets.ts';
import type { ColumnSpec } from '../sheet-spec.ts';
import { codeColumn, columnRange, quotedName, type Book, type LaidColumn, type LaidSheet } from './book.ts';
import type { ChoiceLists } from './choice-lists.ts';
import { serialDate } from './serial-date.ts';

type Check = Omit<DataValidation, 'range'>;

/** The days that a document can have; the schemas say the same. */
const FIRST_DAY = serialDate({ year: 1945, month: 1, day: 1 });
const LAST_DAY = serialDate({ year: 2099, month: 12, day: 31 });

/** What each column offers to choose from, and refuses to be filled in with. */
export function validationsOf(sheet: LaidSheet, book: Book, lists: ChoiceLists): DataValidation[] {
  return sheet.columns.flatMap((column, index) => {
    const check = checkOf(column, book, lists);
    const name = columnName(index + 1);
    const range = `${name}${String(FIRST_DATA_ROW)}:${name}${String(sheet.lastRow)}`;
    return check === undefined ? [] : [{ allowBlank: true, showErrorMessage: true, ...check, range }];
  });
}

function checkOf(column: LaidColumn, book: Book, lists: ChoiceLists): Check | undefined {
  if (column.kind === 'lookup') return FILLED_IN_BY_ITSELF;
  const { spec } = column;
  switch (spec.cell.kind) {
    case 'choice':
      return closedList(lists.rangeOf(spec));
    case 'choices':
      // A cell may hold several: the list offers one, and what is typed is left to the import.
      return { ...closedList(lists.rangeOf(spec)), showErrorMessage: false };
    case 'flag':
      return { ...closedList(undefined), values: [FLAG_LABELS.yes, FLAG_LABELS.no] };
    case 'reference':
      return referenceList(spec, book.get(spec.cell.to));
    case 'date':
      return DATE;
    case 'integer':
    case 'money':
      return WHOLE_NUMBER;
    case 'points':
      return POINTS;
    case 'text':
    case 'code':
    case 'digits':
    case 'time':
    case 'lines':
    case 'any':
      return undefined;
  }
}

function closedList(range: string | undefined): Check {
  return {
    type: 'list',
    ...(range !== undefined && { formula1: range }),
    errorStyle: 'stop',
    errorTitle: 'Không có trong danh sách',
    errorMessage: 'Bấm mũi tên bên phải ô để chọn một giá trị có trong danh sách.',
  };
}

/** The codes of another sheet as they are at the time, without the empty cells below them. */
function referenceList({ heading }: ColumnSpec, target: LaidSheet | undefined): Check | undefined {
  const code = target && codeColumn(target);
  if (target === undefined || code === undefined) return undefined;
  const range = columnRange(target, code);
  const [first = ''] = range.slice(quotedName(target.spec.name).length + 1).split(':');
  const start = `${quotedName(target.spec.name)}!${first}`;
  return {
    type: 'list',
    formula1: `OFFSET(${start},0,0,MAX(1,COUNTA(${range})),1)`,
    errorStyle: 'warning',
    errorTitle: 'Chưa có mã này',
    errorMessage: `Trang “${target.spec.name}” chưa có mã vừa nhập vào cột “${heading}”. Chọn một mã trong danh sách, hoặc thêm mã này vào trang đó.`,
  };
}

const DATE: Check = {
  type: 'date',
  operator: 'between',
  formula1: String(FIRST_DAY),
  formula2: String(LAST_DAY),
  errorStyle: 'stop',
  errorTitle: 'Ngày không đúng',
  errorMessage: 'Nhập ngày/tháng/năm, từ năm 1945 đến năm 2099, ví dụ 20/03/2024.',
};

const WHOLE_NUMBER: Check = {
  type: 'whole',
  operator: 'greaterThanOrEqual',
  formula1: '0',
  errorStyle: 'stop',
  errorTitle: 'Số không đúng',
  errorMessage: 'Nhập một số nguyên, không âm, không kèm chữ hay đơn vị, ví dụ 1500000.',
};

const POINTS: Check = {
  type: 'decimal',
  operator: 'greaterThanOrEqual',
  formula1: '0',
  errorStyle: 'stop',
  errorTitle: 'Điểm không đúng',
  errorMessage: 'Nhập một số không âm, nhiều nhất hai chữ số lẻ, ví dụ 9,25.',
};

/** No typing into a cell with a formula. */
const FILLED_IN_BY_ITSELF: Check = {
  type: 'custom',
  formula1: 'FALSE',
  errorStyle: 'stop',
  errorTitle: 'Cột tự điền',
  errorMessage: 'Ô này do công thức tự điền theo mã ở bên trái. Bấm Hủy (Cancel) để giữ công thức.',
};
