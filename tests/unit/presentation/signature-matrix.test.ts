import { describe, expect, it } from 'vitest';
import type { PresentedGrid, PresentedParagraph } from '../../../src/presentation/presented.ts';
import { presentSignatureMatrix } from '../../../src/presentation/signature-matrix.ts';
import { signatureMatrix, SOMEWHERE } from '../../helpers/node-builders.ts';
import { AREA, PAGE, REGULATION, STYLES } from '../support/regulation.ts';

const PARTIES = ['A', 'B', 'C', 'D', 'E'].map((letter) => [
  `Công ty ${letter}`,
  'Giám đốc',
  `Người ${letter}`,
]);

function matrix(count: number): readonly PresentedGrid[] {
  return presentSignatureMatrix(signatureMatrix(...PARTIES.slice(0, count)), STYLES, AREA);
}

function textOf({ style, runs }: PresentedParagraph): string {
  return `${style.key}: ${runs.map(({ text }) => text).join('')}`;
}

function cells(grids: readonly PresentedGrid[]): readonly (readonly string[])[] {
  return grids.flatMap(({ rows }) => rows.flatMap((row) => row.cells.map((cell) => cell.map(textOf))));
}

describe('presentSignatureMatrix', () => {
  it('has for each party its lines as they are, and who signs', () => {
    expect(cells(matrix(2))).toEqual([
      ['partyName: Công ty A', 'partyName: Giám đốc'],
      ['partyName: Công ty B', 'partyName: Giám đốc'],
      ['signatoryName: Người A'],
      ['signatoryName: Người B'],
    ]);
  });

  it.each([
    [1, 1],
    [2, 1],
    [3, 2],
    [4, 2],
    [5, 3],
  ])('has %i parties in %i rows, each of which can go to the next page by itself', (count, rows) => {
    const grids = matrix(count);
    expect(grids).toHaveLength(rows);
  });

  it('sets those who sign level, in a row of their own that stays with the one above', () => {
    const [grid] = matrix(2);
    expect(grid?.rows).toHaveLength(2);
    expect(grid?.rows[0]?.cells.flat().every(({ isKeptWithNext }) => isKeptWithNext)).toBe(true);
  });

  it('leaves the place beside the last of an odd number empty', () => {
    expect(cells(matrix(3)).slice(-4)).toEqual([
      ['partyName: Công ty C', 'partyName: Giám đốc'],
      ['partyName: '],
      ['signatoryName: Người C'],
      ['signatoryName: '],
    ]);
  });

  it('gives both sides about half of the width, all of it together', () => {
    const [left = 0, right = 0] = matrix(2)[0]?.columns ?? [];
    expect(left + right).toBeCloseTo(PAGE.textWidth, 9);
    expect(Math.abs(left - right)).toBeLessThan(1);
  });

  it('leaves as much room for a signature as the closing does', () => {
    expect(matrix(1)[0]?.rows[1]?.spaceAbove).toBe(REGULATION.signature.space);
  });

  it('sets the rows further apart than the first from the text', () => {
    expect(matrix(5).map(({ rows }) => rows[0]?.spaceAbove)).toEqual([6, 12, 12]);
  });

  it('keeps names of neighbours apart', () => {
    const [first] = matrix(2);
    const [left, right] = first?.rows[0]?.cells.map((cell) => cell[0]) ?? [];
    expect((left?.rightIndent ?? 0) + (right?.leftIndent ?? 0)).toBeGreaterThanOrEqual(
      REGULATION.head.gutter,
    );
  });

  it('breaks a long name into lines of about equal length', () => {
    const long = 'Công ty trách nhiệm hữu hạn Linh kiện điện tử Thăng Long';
    const [grid] = presentSignatureMatrix(signatureMatrix([long, 'Người A']), STYLES, AREA);
    const name = grid?.rows[0]?.cells[0]?.[0];
    expect(name?.leftIndent).toBeGreaterThan(20);
    expect(name?.rightIndent).toBe(name?.leftIndent);
  });

  it('knows where the template wrote it', () => {
    expect(matrix(1)[0]?.place).toEqual(SOMEWHERE);
  });
});
