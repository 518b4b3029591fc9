import type { Issue } from '../../document/issue.ts';
import { closest } from '../../language/closest.ts';

export function registerEmpty(folder: string): Issue {
  return {
    code: 'register-empty',
    severity: 'error',
    message: {
      vi: `Sổ đăng ký “${folder}” chưa có số nào.`,
      en: `The register “${folder}” has given no number yet.`,
    },
    expected: {
      vi: 'Ban hành văn bản đầu tiên rồi mới in sổ: vanthu issue.',
      en: 'Issue the first document, then print the book: vanthu issue.',
    },
  };
}

export function yearEmpty(year: number, years: readonly number[]): Issue {
  return {
    code: 'year-empty',
    severity: 'error',
    message: {
      vi: `Năm ${String(year)} sổ chưa có số nào.`,
      en: `The register has no number of ${String(year)}.`,
    },
    expected: {
      vi: `Có số của năm: ${years.join(', ')}. Ghi lại --year, hoặc bỏ đi để in mọi năm.`,
      en: `It has numbers of ${years.join(', ')}. Mend --year, or leave it out for all years.`,
    },
  };
}

export function unknownSeries(series: string, known: readonly string[]): Issue {
  const suggestion = closest(series, known);
  return {
    code: 'no-such-series',
    severity: 'error',
    message: { vi: `Không có số nào ở sổ “${series}”.`, en: `There is no number of the series “${series}”.` },
    expected: {
      vi: `Có các sổ: ${known.join(', ')}. Ghi lại --series, hoặc bỏ đi để in mọi sổ.`,
      en: `There are: ${known.join(', ')}. Mend --series, or leave it out for all of them.`,
    },
    ...(suggestion !== undefined && { suggestion: `--series ${suggestion}` }),
  };
}

/** A text is longer, or a number has more figures, than data that agencies exchange may have. */
export function metadataTooLong(
  reference: string,
  field: string,
  length: number,
  most: number,
  isNumber: boolean,
): Issue {
  const [unit, unitEn] = isNumber ? ['chữ số', 'figures'] : ['ký tự', 'characters'];
  return {
    code: 'metadata-too-long',
    severity: 'warning',
    message: {
      vi: `${reference}: “${field}” dài ${String(length)} ${unit}, quá ${String(most)}.`,
      en: `${reference}: “${field}” has ${String(length)} ${unitEn}, more than ${String(most)}.`,
    },
    expected: {
      vi: 'Sổ vẫn in đủ; khi gửi dữ liệu sang hệ thống khác, hệ thống đó có thể cắt bớt.',
      en: 'The book has all of it; a system that takes the data over may cut it.',
    },
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục VI, Phần II, Mục I',
  };
}

/** A letter that the font of printed books lacks. */
export function letterReplaced(letter: string): Issue {
  return {
    code: 'letter-replaced',
    severity: 'warning',
    message: {
      vi: `Chữ “${letter}” trong sổ không có trong phông chữ; bản in ghi “?”.`,
      en: `The font lacks “${letter}”, which the register has; the printed book has “?”.`,
    },
    expected: {
      vi: 'Xem chữ gốc ở bản .xlsx hoặc bằng vanthu register show.',
      en: 'The .xlsx file and vanthu register show have the letter.',
    },
  };
}
