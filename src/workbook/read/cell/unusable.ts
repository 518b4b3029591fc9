import { writtenInteger } from '../../../language/numbers.ts';
import { LIMITS } from '../limits.ts';
import type { CellContent } from '../grid.ts';
import type { CellProblem, Plain } from './conversion.ts';

/** What Excel's errors mean. */
const ERRORS: Readonly<Record<string, string>> = {
  '#N/A': 'không tìm thấy giá trị cần tra',
  '#REF!': 'công thức trỏ đến ô đã bị xóa',
  '#DIV/0!': 'chia cho 0 hoặc cho ô trống',
  '#VALUE!': 'công thức tính với giá trị sai kiểu',
  '#NAME?': 'công thức có tên không tồn tại',
  '#NUM!': 'số quá lớn hoặc không tính được',
  '#NULL!': 'hai vùng không giao nhau',
};

/** Whether a cell says something; else what is wrong with it, whatever its column. */
export function unusable(content: Exclude<CellContent, Plain>): CellProblem {
  switch (content.kind) {
    case 'failed': {
      const why = ERRORS[content.name];
      return {
        code: 'formula-error',
        message: {
          vi: `công thức báo lỗi ${content.name}${why === undefined ? '' : ` (${why})`}.`,
          en: `its formula failed: ${content.name}.`,
        },
        expected: {
          vi: 'Sửa công thức, hoặc ghi thẳng giá trị vào ô.',
          en: 'Mend the formula, or write the value itself.',
        },
      };
    }
    case 'uncomputed':
      return {
        code: 'uncomputed-formula',
        message: {
          vi: 'ô có công thức nhưng chưa có kết quả.',
          en: 'it has a formula without a result.',
        },
        expected: {
          vi: 'Mở tệp bằng Excel, lưu lại rồi nhập lại; hoặc ghi thẳng giá trị vào ô.',
          en: 'Open the file in Excel, save it and import it again; or write the value itself.',
        },
      };
    case 'too-long':
      return {
        code: 'too-long-text',
        message: {
          vi: `nội dung dài hơn ${writtenInteger(LIMITS.cellCharacters)} ký tự.`,
          en: `it has more than ${String(LIMITS.cellCharacters)} characters.`,
        },
        expected: { vi: 'Rút ngắn nội dung của ô.', en: 'Make it shorter.' },
      };
  }
}
