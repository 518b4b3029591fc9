import { describe, expect, it } from 'vitest';
import { officeProfile } from '../../src/regulation/office-profile.ts';
import { regulationOn } from '../../src/regulation/regulation.ts';

const regulation = regulationOn({ year: 2024, month: 3, day: 20 });
const { page, firstLineIndents, bodySizes } = regulation;
const { margins } = page;

/** What a document has whose office says nothing. */
const used = officeProfile(regulation, {});

describe('Trang giấy (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục I)', () => {
  it('“Khổ A4 (210 mm x 297 mm)” (I.1)', () => {
    expect([page.width, page.height]).toEqual([210, 297]);
  });

  it('“Theo chiều dài của khổ A4”: the height is the longer side (I.2)', () => {
    expect(page.height).toBeGreaterThan(page.width);
  });

  it('“cách mép trên … 20 - 25 mm” (I.3)', () => {
    expect([margins.top.min, margins.top.max]).toEqual([20, 25]);
    expect(used.margins.top).toBeGreaterThanOrEqual(20);
    expect(used.margins.top).toBeLessThanOrEqual(25);
  });

  it('“… mép dưới 20 - 25 mm” (I.3)', () => {
    expect([margins.bottom.min, margins.bottom.max]).toEqual([20, 25]);
    expect(used.margins.bottom).toBeGreaterThanOrEqual(20);
    expect(used.margins.bottom).toBeLessThanOrEqual(25);
  });

  it('“cách mép trái 30 - 35 mm” (I.3)', () => {
    expect([margins.left.min, margins.left.max]).toEqual([30, 35]);
    expect(used.margins.left).toBeGreaterThanOrEqual(30);
    expect(used.margins.left).toBeLessThanOrEqual(35);
  });

  it('“cách mép phải 15 - 20 mm” (I.3)', () => {
    expect([margins.right.min, margins.right.max]).toEqual([15, 20]);
    expect(used.margins.right).toBeGreaterThanOrEqual(15);
    expect(used.margins.right).toBeLessThanOrEqual(20);
  });

  it('“Phông chữ tiếng Việt Times New Roman” (I.4)', () => {
    expect(regulation.fontName).toBe('Times New Roman');
  });

  it('“Số trang … trong phần lề trên của văn bản”: a line of 14 pt ends above the text (I.7)', () => {
    const lineInMm = (14 * 1.15 * 25.4) / 72;
    expect(page.headerDistance).toBeGreaterThan(0);
    expect(page.headerDistance + lineInMm).toBeLessThan(margins.top.min);
  });
});

describe('Nội dung văn bản (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, II.6.e)', () => {
  it('“chữ đầu dòng lùi vào 1 cm hoặc 1,27 cm” (II.6.e)', () => {
    expect(firstLineIndents.allowed).toEqual([10, 12.7]);
    expect(firstLineIndents.allowed).toContain(used.firstLineIndent);
  });

  it('“cỡ chữ từ 13 đến 14” (II.6.e)', () => {
    expect(bodySizes.allowed).toEqual([13, 14]);
    expect(bodySizes.allowed).toContain(regulation.styles.paragraph.size[used.sizeSet]);
  });
});

describe('Đường kẻ (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I)', () => {
  const { share, weight } = regulation.rule;

  it('“độ dài bằng từ 1/3 đến 1/2 độ dài của dòng chữ” (II.2.b, II.5.b)', () => {
    expect([share.min, share.max]).toEqual([1 / 3, 1 / 2]);
    expect(share.use).toBeGreaterThanOrEqual(1 / 3);
    expect(share.use).toBeLessThanOrEqual(1 / 2);
  });

  it('“đường kẻ ngang, nét liền”: a line that can be seen (II.1, II.2, II.5)', () => {
    expect(weight).toBeGreaterThanOrEqual(0.5);
    expect(weight).toBeLessThanOrEqual(1);
  });
});
