import { describe, expect, it } from 'vitest';
import { presentClosing } from '../../../src/presentation/closing.ts';
import type { PresentedGrid } from '../../../src/presentation/presented.ts';
import { closing, recipients, signature, SOMEWHERE } from '../../helpers/node-builders.ts';
import { AREA, PAGE, REGULATION, STYLES } from '../support/regulation.ts';

const LIST = recipients('VT, TTr', 'Sở Nội vụ', 'Lãnh đạo Ban');
const CLOSING: PresentedGrid = presentClosing(
  closing(LIST, signature('Vũ Quốc Nghị', 'KT. Trưởng ban', 'Phó Trưởng ban')),
  STYLES,
  AREA,
);

function cell(column: number, row = 0, grid = CLOSING) {
  const paragraphs = grid.rows[row]?.cells[column];
  if (paragraphs === undefined) throw new Error(`no cell ${String(row)}, ${String(column)}`);
  return paragraphs;
}

function texts(column: number, row = 0, grid = CLOSING): readonly string[] {
  return cell(column, row, grid).map(
    ({ style, runs }) => `${style.key}: ${runs.map(({ text }) => text).join('')}`,
  );
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

describe('presentClosing, what documents may have or not', () => {
  it('says after the archive who drafted it and in how many copies', () => {
    const drafted = closing({ ...LIST, drafter: 'PL.(300)' }, signature('A', 'Trưởng ban'));
    expect(texts(0, 0, presentClosing(drafted, STYLES, AREA)).at(-1)).toBe(
      'recipient: - Lưu: VT, TTr. PL.(300)',
    );
  });

  it('has the position in the agency above the name of who signs for an advisory body', () => {
    const signed = {
      ...signature('Vũ Quốc Nghị', 'TM. Hội đồng', 'Chủ tịch'),
      agencyPosition: 'Phó Trưởng ban',
    };
    const grid = presentClosing(closing(LIST, signed), STYLES, AREA);
    expect(texts(1, 0, grid)).toEqual([
      'authority: TM. HỘI ĐỒNG',
      'authority: CHỦ TỊCH',
      'authority: PHÓ TRƯỞNG BAN',
      'signatoryName: Vũ Quốc Nghị',
    ]);
    expect(cell(1, 0, grid).map(({ spaceBefore }) => spaceBefore)).toEqual([0, 0, 80, 0]);
  });

  it('has an empty line on the left where there is no Nơi nhận', () => {
    const grid = presentClosing(closing(undefined, signature('A', 'Trưởng ban')), STYLES, AREA);
    expect(texts(0, 0, grid)).toEqual(['recipient: ']);
    expect(texts(1, 0, grid)).toEqual(['authority: TRƯỞNG BAN', 'signatoryName: A']);
  });

  it('knows where the template wrote it', () => {
    expect(CLOSING.place).toEqual(SOMEWHERE);
  });
});

describe('presentClosing, two who sign', () => {
  const PAIR = [signature('Trần Thị Đức', 'Thư ký'), signature('Nguyễn Văn An', 'Chủ tọa')] as const;
  const grid = presentClosing(closing(LIST, ...PAIR), STYLES, AREA);

  it('has them side by side, the first on the left', () => {
    expect(texts(0, 0, grid)).toEqual(['authority: THƯ KÝ', 'signatoryName: Trần Thị Đức']);
    expect(texts(1, 0, grid)).toEqual(['authority: CHỦ TỌA', 'signatoryName: Nguyễn Văn An']);
  });

  it('has Nơi nhận below the left one', () => {
    expect(texts(0, 1, grid)[0]).toBe('recipientsLabel: Nơi nhận:');
    expect(texts(1, 1, grid)).toEqual(['recipient: ']);
    expect(grid.rows[1]?.spaceAbove).toBe(REGULATION.signature.rowGap);
  });

  it('gives both half of the width', () => {
    const [left = 0, right = 0] = grid.columns;
    expect(left + right).toBeCloseTo(PAGE.textWidth, 9);
    expect(Math.abs(left - right)).toBeLessThan(1);
  });

  it('has one row where there is no Nơi nhận', () => {
    expect(presentClosing(closing(undefined, ...PAIR), STYLES, AREA).rows).toHaveLength(1);
  });
});
