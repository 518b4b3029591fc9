import { describe, expect, it } from 'vitest';
import { presentClosing } from '../../../src/presentation/closing.ts';
import type { PresentedGrid } from '../../../src/presentation/presented.ts';
import { closing, recipients, signature } from '../../helpers/node-builders.ts';
import { AREA, PAGE, REGULATION, STYLES } from '../support/regulation.ts';

const CLOSING: PresentedGrid = presentClosing(
  closing(
    recipients('VT, TTr', 'Sở Nội vụ', 'Lãnh đạo Ban'),
    signature('Vũ Quốc Nghị', 'KT. Trưởng ban', 'Phó Trưởng ban'),
  ),
  STYLES,
  AREA,
);

function cell(index: number) {
  const paragraphs = CLOSING.rows[0]?.cells[index];
  if (paragraphs === undefined) throw new Error(`no cell ${String(index)}`);
  return paragraphs;
}

function texts(index: number): readonly string[] {
  return cell(index).map(({ style, runs }) => `${style.key}: ${runs.map(({ text }) => text).join('')}`);
}

describe('presentClosing', () => {
  it('lists the receivers with dashes and signs, the archive last', () => {
    expect(texts(0)).toEqual([
      'recipientsLabel: Nơi nhận:',
      'recipient: - Sở Nội vụ;',
      'recipient: - Lãnh đạo Ban;',
      'recipient: - Lưu: VT, TTr.',
    ]);
  });

  it('writes the authority in capitals and the name as it is', () => {
    expect(texts(1)).toEqual([
      'authority: KT. TRƯỞNG BAN',
      'authority: PHÓ TRƯỞNG BAN',
      'signatoryName: Vũ Quốc Nghị',
    ]);
  });

  it('has Nơi nhận and the authority level with each other, in one row', () => {
    expect(CLOSING.rows).toHaveLength(1);
    expect([cell(0)[0]?.spaceBefore, cell(1)[0]?.spaceBefore]).toEqual([0, 0]);
  });

  it('leaves room for the signature above the name, at least 20 mm', () => {
    const room = cell(1).at(-1)?.spaceBefore ?? 0;
    expect(room).toBe(REGULATION.signature.space);
    expect((room * 25.4) / 72).toBeGreaterThanOrEqual(20);
  });

  it('divides the text width, the signature on the wider right side', () => {
    const [left = 0, right = 0] = CLOSING.columns;
    expect(left + right).toBeCloseTo(PAGE.textWidth, 9);
    expect(right).toBeGreaterThan(left);
  });

  it('has a left column of whole twips', () => {
    const twips = (CLOSING.columns[0] ?? 0) * 20;
    expect(twips).toBeCloseTo(Math.round(twips), 9);
  });
});
