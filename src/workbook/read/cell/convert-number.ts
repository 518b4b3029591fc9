import { writtenInteger } from '../../../language/numbers.ts';
import { cleanNumber, quoted, shownText } from './cell-text.ts';
import { problem, type Conversion, type Plain } from './conversion.ts';
import { readNumber } from './number-text.ts';

const WHOLE = {
  vi: 'Ghi số nguyên bằng chữ số, ví dụ 420 hoặc 612.300.000.000.',
  en: 'Write a whole number in figures, for example 420 or 612.300.000.000.',
};
const WITH_DECIMALS = {
  vi: 'Ghi số, phần lẻ sau dấu phẩy, ví dụ 9,75.',
  en: 'Write a number, its decimals after a comma, for example 9,75.',
};

/** A whole number: people, votes, whole đồng. */
export function convertInteger(content: Plain): Conversion {
  return convertNumber(content, false);
}

/** A number with at most two decimals; that there are no more is for the schema to say. */
export function convertPoints(content: Plain): Conversion {
  return convertNumber(content, true);
}

function convertNumber(content: Plain, hasDecimals: boolean): Conversion {
  const expected = hasDecimals ? WITH_DECIMALS : WHOLE;
  if (content.kind === 'number') {
    if (content.moment !== undefined) return shownAsDate(content);
    if (content.isPercent === true) return shownAsPercent(content.value);
    return checked(cleanNumber(content.value), content, hasDecimals);
  }
  const read = content.kind === 'text' ? readNumber(content.text, hasDecimals) : undefined;
  switch (read?.kind) {
    case 'number':
      return checked(read.value, content, hasDecimals);
    case 'scaled': {
      const meant = Number.isSafeInteger(read.value) ? writtenInteger(read.value) : undefined;
      return problem(
        'wrong-number',
        `ghi ${quoted(content)}, có chữ.`,
        `has words: ${quoted(content)}.`,
        expected,
        meant,
      );
    }
    case 'ambiguous':
      return problem(
        'ambiguous-number',
        `ghi ${quoted(content)}: không rõ là ${decimal(read.decimal)} hay ${String(read.whole)}.`,
        `says ${quoted(content)}: ${decimal(read.decimal)} or ${String(read.whole)}?`,
        {
          vi: `Ghi ${decimal(read.decimal)} hoặc ${String(read.whole)}, không có số 0 thừa và dấu phân cách nghìn.`,
          en: `Write ${decimal(read.decimal)} or ${String(read.whole)}.`,
        },
      );
    case undefined:
      return noNumber(content, expected);
  }
}

function noNumber(content: Plain, expected: typeof WHOLE): Conversion {
  const isDash = /^[-–—]+$/u.test(shownText(content).trim());
  return problem(
    'wrong-number',
    `ghi ${quoted(content)}, không phải số.`,
    `says ${quoted(content)}, which is no number.`,
    expected,
    isDash ? '0' : undefined,
  );
}

function checked(value: number, content: Plain, hasDecimals: boolean): Conversion {
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER) {
    return problem(
      'too-large-number',
      `số ${quoted(content)} quá lớn.`,
      `the number ${quoted(content)} is too large.`,
      { vi: 'Kiểm tra lại số chữ số.', en: 'Check how many figures it has.' },
    );
  }
  if (hasDecimals || Number.isInteger(value)) return { value };
  return problem(
    'wrong-number',
    `ghi ${quoted(content)}, có phần lẻ.`,
    `says ${quoted(content)}, with decimals.`,
    {
      vi: `Ghi số nguyên, ví dụ ${writtenInteger(Math.round(value))}.`,
      en: `Write a whole number, for example ${writtenInteger(Math.round(value))}.`,
    },
  );
}

function shownAsDate(content: Plain): Conversion {
  return problem(
    'wrong-number',
    `đang là ngày hoặc giờ ${quoted(content)}.`,
    `is a date or a time: ${quoted(content)}.`,
    {
      vi: 'Đổi định dạng ô thành Number (số) rồi ghi lại số.',
      en: 'Give the cell the format Number and write the number again.',
    },
  );
}

/** Who types 15 into such a cell has 0.15 in it: which of the two is meant, only the clerk can say. */
function shownAsPercent(value: number): Conversion {
  const shown = decimal(cleanNumber(value * PERCENT));
  return problem(
    'percent-cell',
    `ô có định dạng phần trăm, đang là ${shown}%.`,
    `has the format of per cent and shows ${shown}%.`,
    {
      vi: 'Đổi định dạng ô thành Number (số) rồi ghi lại số.',
      en: 'Give the cell the format Number and write the number again.',
    },
    shown,
  );
}

const PERCENT = 100;

function decimal(value: number): string {
  return String(value).replace('.', ',');
}
