import { describe, expect, it } from 'vitest';
import { annexLabel, MAX_POINTS, numberLabel, type NumberedKind } from '../../../src/document/numbering.ts';

describe('numberLabel', () => {
  it('numbers sections in Roman numerals with a stop', () => {
    expect([1, 2, 3, 4, 9, 10].map((n) => numberLabel('section', n))).toEqual([
      'I.',
      'II.',
      'III.',
      'IV.',
      'IX.',
      'X.',
    ]);
  });

  it.each<readonly [NumberedKind, readonly string[]]>([
    ['part', ['Phần I', 'Phần IV']],
    ['chapter', ['Chương I', 'Chương IV']],
    ['division', ['Mục 1', 'Mục 4']],
    ['subdivision', ['Tiểu mục 1', 'Tiểu mục 4']],
  ])('numbers a %s without a stop', (kind, labels) => {
    expect([1, 4].map((n) => numberLabel(kind, n))).toEqual(labels);
  });

  it('numbers articles with the word Điều', () => {
    expect([1, 12].map((n) => numberLabel('article', n))).toEqual(['Điều 1.', 'Điều 12.']);
  });

  it('numbers clauses in Arabic numerals with a stop', () => {
    expect([1, 2, 30].map((n) => numberLabel('clause', n))).toEqual(['1.', '2.', '30.']);
  });

  it('letters points by the alphabet of legal drafting: đ after d, g after e, k after i, y at last', () => {
    const labels = Array.from({ length: MAX_POINTS }, (_, index) => numberLabel('point', index + 1));
    expect(labels.join(' ')).toBe('a) b) c) d) đ) e) g) h) i) k) l) m) n) o) p) q) r) s) t) u) v) x) y)');
  });

  it('has 23 letters for points', () => {
    expect(MAX_POINTS).toBe(23);
  });

  it.each<[NumberedKind, number]>([
    ['point', 0],
    ['point', -1],
    ['point', 24],
    ['section', 0],
    ['section', 4000],
  ])('has no label for %s %i', (kind, n) => {
    expect(() => numberLabel(kind, n)).toThrow(RangeError);
  });
});

describe('annexLabel', () => {
  it('has no number for an only annex', () => {
    expect(annexLabel(1, 1)).toBe('Phụ lục');
  });

  it('numbers several in Roman numerals', () => {
    expect([1, 2, 4].map((n) => annexLabel(n, 4))).toEqual(['Phụ lục I', 'Phụ lục II', 'Phụ lục IV']);
  });
});
