import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCapitals } from '../../src/language/capitalization.ts';
import { annexLabel } from '../../src/document/numbering.ts';
import { symbolOf, TEMPLATE_TYPE_NAMES } from '../../src/document/document-types.ts';
import { PARENT } from '../helpers/node-builders.ts';
import {
  addresseeSign,
  ADDRESSEES_LABEL,
  annexReferenceLine,
  archiveCodes,
  archiveLine,
  AS_ABOVE,
  asInArticle,
  DISPATCH_SUBJECT_LABEL,
  drafterMark,
  legalBasisSign,
  NATIONAL_MOTTO,
  NATIONAL_NAME,
  placeAndDateLine,
  DASH,
  RECIPIENT_SIGN,
  RECIPIENTS_LABEL,
  referenceLine,
} from '../../src/regulation/wording.ts';

/** The specification's tested expressions for these lines. */
const SHAPE_SO_NAMED =
  /^Số: (?:0[1-9]|[1-9]\d{1,4})\/(?:NQ|QĐ|CT|QC|QyĐ|TC|TB|HD|CTr|KH|PA|ĐA|DA|BC|BB|TTr|HĐ|CĐ|BGN|BTT|GUQ|GM|GGT|GNP|PG|PC|PB)-[A-ZĐ]{2,}(?:-[A-ZĐ&]+)*$/u;
const SHAPE_SO_DRAFT = /^Số:[ \u00A0]{2,}\/(?:[A-Za-zĐđ]{2,4}-)?[A-ZĐ]{2,}(?:-[A-ZĐ&]+)*$/u;
const SHAPE_SO_CV =
  /^Số: (?:0[1-9]|[1-9]\d{1,4})\/(?!(?:NQ|QĐ|CT|QC|QyĐ|TC|TB|HD|CTr|KH|PA|ĐA|DA|BC|BB|TTr|HĐ|CĐ|BGN|BTT|GUQ|GM|GGT|GNP|PG|PC|PB)-)[A-ZĐ]{2,}(?:-[A-ZĐ&]+)+$/u;
const SHAPE_ANNEX_LABEL = /^Phụ lục(?: (?:X{0,3}(?:IX|IV|V?I{0,3})))?$/u;
const SHAPE_ANNEX_REF =
  /^\(Kèm theo (?:Quyết định|Kế hoạch|Báo cáo|Tờ trình|Thông báo|Hướng dẫn|Công văn|Văn bản) số\s+(?:\d{2,5})?\s*\/[\p{L}-]+ ngày\s+(?:\d{2})?\s*tháng\s+(?:0[12]|[3-9]|1[0-2])?\s*năm\s+(?:\d{4})?\s*của [^)]+\)$/u;
const SHAPE_DATELINE =
  /^\p{Lu}[\p{L}\d .-]*, ngày (?:0[1-9]|[12]\d|3[01]) tháng (?:0[12]|[3-9]|1[0-2]) năm (?:19|20)\d{2}$/u;
const SHAPE_LUU = /^- Lưu: VT(?:, (?:[A-ZĐ][A-Za-zĐđ&-]*|Hồ sơ))*(?: ?\(\d{1,3}\)|\. ?\d{1,3}b)?\.$/u;

describe('Quốc hiệu và Tiêu ngữ (Phụ lục I, Phần I, II.1)', () => {
  it('“CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM” (II.1.a)', () => {
    expect(toCapitals(NATIONAL_NAME)).toBe('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
  });

  it('“Độc lập - Tự do - Hạnh phúc”: hyphens with a space on both sides, three capitals (II.1.a, b)', () => {
    expect(NATIONAL_MOTTO).toBe('\u0110ộc lập \u002D Tự do \u002D Hạnh phúc');
  });

  it.each([NATIONAL_NAME, NATIONAL_MOTTO])(
    'bộ mã Unicode TCVN 6909:2001: “%s” is composed (I.4)',
    (words) => {
      expect(words).toBe(words.normalize('NFC'));
    },
  );
});

describe('Số, ký hiệu của văn bản (Phụ lục I, Phần I, II.3)', () => {
  it('“với những số nhỏ hơn 10 phải ghi thêm số 0 phía trước” (II.3.c)', () => {
    expect(referenceLine({ number: 5, symbol: 'QĐ-BQL' })).toBe('Số: 05/QĐ-BQL');
  });

  it('a number from 10 on has no zero in front (II.3.c)', () => {
    expect(referenceLine({ number: 125, symbol: 'TTr-BQLKCN' })).toBe('Số: 125/TTr-BQLKCN');
  });

  it('“sau từ “Số” có dấu hai chấm (:) … giữa số và ký hiệu có dấu gạch chéo (/)” (II.3.c)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), (number) => {
        expect(referenceLine({ number, symbol: 'KH-BQL' })).toMatch(SHAPE_SO_NAMED);
      }),
      { seed: 30 },
    );
  });

  it('the number of a draft is a blank in front of “/” (Mẫu 1.4)', () => {
    expect(referenceLine({ number: undefined, symbol: 'KH-BQL' })).toMatch(SHAPE_SO_DRAFT);
  });

  it('the blank of a draft is made of spaces that no line ends at (Mẫu 1.4)', () => {
    expect(referenceLine({ number: undefined, symbol: 'KH-BQL' })).toMatch(/^Số: \u00A0{5,10}\/KH-BQL$/u);
  });
});

describe('Ký hiệu theo tên loại (Phụ lục I, Phần I, II.3.b; Phụ lục III, bảng chữ viết tắt)', () => {
  const named = TEMPLATE_TYPE_NAMES.filter((type) => symbolOf(type, 'BQL', 'VP') !== undefined);

  it.each(named.filter((type) => type !== 'Công văn'))(
    '“chữ viết tắt tên loại văn bản và chữ viết tắt tên cơ quan”: %s',
    (type) => {
      const line = referenceLine({ number: 12, symbol: symbolOf(type, 'BQL', 'VP') ?? '' });
      expect(line).toMatch(SHAPE_SO_NAMED);
      expect(line).toMatch(/-BQL$/u);
    },
  );

  it('“đối với công văn … chữ viết tắt tên cơ quan và chữ viết tắt tên đơn vị soạn thảo”', () => {
    const line = referenceLine({ number: 15, symbol: symbolOf('Công văn', 'BQL', 'VP') ?? '' });
    expect(line).toBe('Số: 15/BQL-VP');
    expect(line).toMatch(SHAPE_SO_CV);
  });
});

describe('Địa danh và thời gian ban hành (Phụ lục I, Phần I, II.4)', () => {
  it.each([
    ['Hà Nội', { year: 2020, month: 1, day: 5 }, 'Hà Nội, ngày 05 tháng 01 năm 2020'],
    [
      'Thành phố Hồ Chí Minh',
      { year: 2019, month: 6, day: 29 },
      'Thành phố Hồ Chí Minh, ngày 29 tháng 6 năm 2019',
    ],
    ['Hưng Yên', { year: 2026, month: 10, day: 9 }, 'Hưng Yên, ngày 09 tháng 10 năm 2026'],
    ['Hưng Yên', { year: 2026, month: 2, day: 28 }, 'Hưng Yên, ngày 28 tháng 02 năm 2026'],
  ])('“sau địa danh có dấu phẩy (,)”: %s, %o (II.4.c)', (place, date, line) => {
    expect(placeAndDateLine(place, date)).toBe(line);
  });

  it('“ngày nhỏ hơn 10 và tháng 1, 2 phải ghi thêm số 0 phía trước”, no other does (II.4.b)', () => {
    const [months, days] = [fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 })];
    fc.assert(
      fc.property(months, days, (month, day) => {
        expect(placeAndDateLine('Hưng Yên', { year: 2024, month, day })).toMatch(SHAPE_DATELINE);
      }),
      { seed: 30, numRuns: 400 },
    );
  });

  it('a draft leaves the day blank where it knows the month', () => {
    expect(placeAndDateLine('Hưng Yên', { year: 2024, month: 3 })).toMatch(
      /^Hưng Yên, ngày \u00A0{4,8} tháng 3 năm 2024$/u,
    );
  });

  it('a draft leaves day and month blank where it knows the year alone', () => {
    expect(placeAndDateLine('Hưng Yên', { year: 2024 })).toMatch(
      /^Hưng Yên, ngày \u00A0{4,8} tháng \u00A0{4,8} năm 2024$/u,
    );
  });
});

describe('Căn cứ ban hành (Phụ lục I, Phần I, II.6.a)', () => {
  it('“cuối dòng có dấu chấm phẩy (;)”', () => {
    expect(legalBasisSign(false)).toBe(';');
  });

  it('“dòng cuối cùng kết thúc bằng dấu chấm (.)”', () => {
    expect(legalBasisSign(true)).toBe('.');
  });
});

describe('Nơi nhận (Phụ lục I, Phần I, II.9)', () => {
  it('“Từ “Nơi nhận” … sau có dấu hai chấm (:)” (II.9.d)', () => {
    expect(RECIPIENTS_LABEL).toBe('Nơi nhận:');
  });

  it('“đầu dòng có gạch đầu dòng (-) … cuối dòng có dấu chấm phẩy (;)” (II.9.d)', () => {
    expect(`${DASH}Sở Nội vụ${RECIPIENT_SIGN}`).toBe('- Sở Nội vụ;');
  });

  it('“chữ “Lưu”, sau có dấu hai chấm (:), tiếp theo là chữ viết tắt “VT” … dấu chấm (.)” (II.9.d)', () => {
    expect(archiveLine('VT, VP', undefined)).toBe('- Lưu: VT, VP.');
  });

  it.each(['VP', 'TTr', 'QLDN'])('“VT”, dấu phẩy, chữ viết tắt tên đơn vị soạn thảo: %s (II.9.d)', (unit) => {
    expect(archiveLine(archiveCodes(unit), undefined)).toMatch(SHAPE_LUU);
  });
});

describe('Trích yếu công văn (Phụ lục I, Phần I, II.5)', () => {
  it('“sau chữ “V/v””, with a space', () => {
    expect(`${DISPATCH_SUBJECT_LABEL}đăng ký thi đua`).toBe('V/v đăng ký thi đua');
  });
});

describe('Kính gửi (Phụ lục I, Phần I, II.9.a đến c)', () => {
  it('“từ “Kính gửi” … sau có dấu hai chấm (:)”', () => {
    expect(ADDRESSEES_LABEL).toBe('Kính gửi:');
  });

  it('“cuối dòng có dấu chấm phẩy (;)”, “cuối dòng cuối cùng có dấu chấm (.)”', () => {
    expect([addresseeSign(false), addresseeSign(true)]).toEqual([';', '.']);
  });
});

describe('Nơi nhận: dòng đầu và ký hiệu người soạn thảo (Phụ lục I, Phần I, II.9.d; III.4)', () => {
  it('“Như trên” where the document has a Kính gửi (II.9.d)', () => {
    expect(DASH + AS_ABOVE + RECIPIENT_SIGN).toBe('- Như trên;');
  });

  it('“Như Điều …” in a decision (Phụ lục III, mẫu 1.2)', () => {
    expect(DASH + asInArticle('Điều 4') + RECIPIENT_SIGN).toBe('- Như Điều 4;');
  });

  it('“ký hiệu người soạn thảo văn bản và số lượng bản phát hành” after the archive line: PL.(300) (III.4)', () => {
    expect(archiveLine('VT, VP', drafterMark('PL', 300))).toBe('- Lưu: VT, VP. PL.(300)');
  });
});

describe('Phụ lục (Phụ lục I, Phần I, III.1)', () => {
  it('“từ “Phụ lục” và số thứ tự của phụ lục … bằng chữ số La Mã” (III.1.b, c)', () => {
    for (let n = 1; n <= 39; n += 1) expect(annexLabel(n, 39)).toMatch(SHAPE_ANNEX_LABEL);
    expect(annexLabel(1, 1)).toMatch(SHAPE_ANNEX_LABEL);
  });

  it('“Kèm theo văn bản số … ngày … tháng … năm … của …”, filled on paper (III.1.d)', () => {
    const line = annexReferenceLine(PARENT);
    expect(line.replaceAll('\u00A0', ' ')).toBe(
      '(Kèm theo Quyết định số 12/QĐ-BQL ngày 25 tháng 3 năm 2024 của Ban Quản lý các khu công nghiệp tỉnh Hưng Yên)',
    );
    expect(line).toMatch(SHAPE_ANNEX_REF);
  });

  it('“không phải điền thông tin tại các vị trí này” in an electronic document (III.1.d; mẫu 2.2)', () => {
    const reference = { number: undefined, symbol: 'KH-BQL' };
    const line = annexReferenceLine({ ...PARENT, typeName: 'Kế hoạch', reference, date: { year: 2024 } });
    expect(line).toMatch(SHAPE_ANNEX_REF);
    expect(line).toMatch(/số \u00A0{5,10}\/KH-BQL ngày\u00A0{5,10}tháng\u00A0{5,10}năm/u);
  });

  it('no line ends inside the date (house rule)', () => {
    expect(annexReferenceLine(PARENT)).toContain('ngày\u00A025\u00A0tháng\u00A03\u00A0năm\u00A02024 của');
  });
});
