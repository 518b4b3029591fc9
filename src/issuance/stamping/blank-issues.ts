import type { Issue } from '../../document/issue.ts';
import { isoDate, longDate, type CivilDate } from '../../language/dates.ts';

const NUMBER_SOURCE = 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.3';
const DATE_SOURCE = 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.4';

const SHOW_NUMBER = {
  vi: 'Chỉ chỗ ghi số bằng --at TRANG,X,Y (mi-li-mét từ mép trái và mép trên đến chân chữ), ví dụ --at 1,38,45.',
  en: 'Show where the number goes with --at PAGE,X,Y (millimetres from the left and the top to the foot of the letters), for example --at 1,38,45.',
} as const;

const SHOW_DATE = {
  vi: 'Chỉ chỗ ghi ngày, tháng bằng --day-at và --month-at TRANG,X,Y, ví dụ --day-at 1,131,45 --month-at 1,152,45.',
  en: 'Show where day and month go with --day-at and --month-at PAGE,X,Y, for example --day-at 1,131,45 --month-at 1,152,45.',
} as const;

export function noNumberBlank(hasText: boolean): Issue {
  return {
    code: 'no-number-blank',
    severity: 'error',
    message: hasText
      ? {
          vi: 'Trang đầu không có chỗ trống ghi số, dạng “Số:        /KÝ-HIỆU”.',
          en: 'The first page has no blank for the number, such as “Số:        /KH-BQL”.',
        }
      : {
          vi: 'Trang đầu là ảnh, không có chữ, nên không tìm được chỗ ghi số.',
          en: 'The first page is a picture without text, so the place of the number is not known.',
        },
    expected: SHOW_NUMBER,
    source: NUMBER_SOURCE,
  };
}

export function severalNumberBlanks(count: number): Issue {
  return {
    code: 'several-number-blanks',
    severity: 'error',
    message: {
      vi: `Trang đầu có ${String(count)} chỗ ghi số, không rõ ghi vào chỗ nào.`,
      en: `The first page has ${String(count)} places for a number; which one is meant is not clear.`,
    },
    expected: SHOW_NUMBER,
    source: NUMBER_SOURCE,
  };
}

export function numberThere(found: string): Issue {
  return {
    code: 'number-there',
    severity: 'error',
    message: { vi: `Văn bản đã có số: “${found}”.`, en: `The document has its number already: “${found}”.` },
    expected: {
      vi: 'Không ghi số lần nữa. Muốn ghi số khác thì lấy lại bản còn để trống số.',
      en: 'It is not given another one. Take the version without a number.',
    },
    source: NUMBER_SOURCE,
  };
}

export function noDateBlank(hasText: boolean): Issue {
  return {
    code: 'no-date-blank',
    severity: 'error',
    message: hasText
      ? {
          vi: 'Trang đầu không có chỗ trống ghi ngày, dạng “Hưng Yên, ngày     tháng     năm 2024”.',
          en: 'The first page has no blank for the date, such as “Hưng Yên, ngày     tháng     năm 2024”.',
        }
      : {
          vi: 'Trang đầu là ảnh, không có chữ, nên không tìm được chỗ ghi ngày, tháng.',
          en: 'The first page is a picture without text, so the place of the date is not known.',
        },
    expected: SHOW_DATE,
    source: DATE_SOURCE,
  };
}

export function severalDateBlanks(count: number): Issue {
  return {
    code: 'several-date-blanks',
    severity: 'error',
    message: {
      vi: `Trang đầu có ${String(count)} chỗ ghi ngày, tháng, không rõ ghi vào chỗ nào.`,
      en: `The first page has ${String(count)} places for a date; which one is meant is not clear.`,
    },
    expected: SHOW_DATE,
    source: DATE_SOURCE,
  };
}

export function otherDateThere(found: string, date: CivilDate): Issue {
  return {
    code: 'other-date-there',
    severity: 'error',
    message: {
      vi: `Văn bản ghi “${found}”, không khớp ${longDate(date)}.`,
      en: `The document says “${found}”, which is not ${isoDate(date)}.`,
    },
    expected: {
      vi: 'Sửa --date, hoặc lấy lại bản còn để trống ngày, tháng.',
      en: 'Mend --date, or take the version without a date.',
    },
    source: DATE_SOURCE,
  };
}

export function otherSymbol(found: string, wanted: string): Issue {
  return {
    code: 'other-symbol',
    severity: 'error',
    message: {
      vi: `Ký hiệu trong tệp là “${found}”, không phải “${wanted}”.`,
      en: `The symbol in the file is “${found}”, not “${wanted}”.`,
    },
    expected: {
      vi: `Xem lại có đúng tệp không; đúng thì ghi --symbol ${found}, hoặc bỏ --symbol.`,
      en: `See whether it is the right file; if so, write --symbol ${found} or leave it out.`,
    },
    source: NUMBER_SOURCE,
  };
}

export function narrowBlank(text: string): Issue {
  return {
    code: 'narrow-blank',
    severity: 'error',
    message: {
      vi: `Chỗ trống hẹp quá, không đủ ghi “${text}”.`,
      en: `The blank is too narrow for “${text}”.`,
    },
    expected: {
      vi: 'Mở bản thảo, để chỗ trống rộng hơn rồi lưu lại thành PDF; hoặc chỉ chỗ khác bằng --at, --day-at, --month-at TRANG,X,Y.',
      en: 'Widen the blank in the draft and save it as PDF again; or show another place with --at, --day-at, --month-at PAGE,X,Y.',
    },
  };
}
