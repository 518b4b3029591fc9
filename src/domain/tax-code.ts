import * as z from 'zod';
import { report } from './problem.ts';

const SHAPE = /^\d{10}(?:-?\d{3})?$/u;

/** What each of the first nine digits weighs. Source: Thông tư 105/2020/TT-BTC, Điều 5, and the tax office's published rule. */
const WEIGHTS = [31, 29, 23, 19, 17, 13, 7, 5, 3];

/** Whether the tenth digit is the check digit of the nine before it. */
export function isTaxCode(value: string): boolean {
  if (!SHAPE.test(value)) return false;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(value[index]), 0);
  return Number(value[9]) === 10 - (sum % 11);
}

/** A tax code: ten digits, or thirteen for a branch ("0900123456-001"), with a right check digit. */
export function taxCode(label: string) {
  return z
    .string()
    .check((context) => {
      const { value } = context;
      if (isTaxCode(value)) return;
      const isShape = SHAPE.test(value);
      report(context, {
        code: 'invalid-tax-code',
        message: isShape
          ? {
              vi: `Mã số thuế “${value}” sai chữ số kiểm tra.`,
              en: `The check digit of tax code “${value}” is wrong.`,
            }
          : { vi: `Mã số thuế “${value}” viết không đúng.`, en: `The tax code “${value}” is malformed.` },
        expected: {
          vi: 'Mã số thuế có 10 chữ số, hoặc 13 chữ số với chi nhánh, kể cả số 0 ở đầu; đối chiếu với giấy chứng nhận đăng ký.',
          en: 'Ten digits, or thirteen of a branch, leading zeros too; compare with the registration.',
        },
        source: 'Thông tư 105/2020/TT-BTC, Điều 5',
      });
    })
    .describe(label);
}
