import { describe, expect, it } from 'vitest';
import { positionOf } from '../../../../../src/catalog/views/support/position-of.ts';

describe('positionOf', () => {
  it.each([
    ['Giám đốc', 'Công ty TNHH A', 'Giám đốc Công ty TNHH A'],
    ['Giám đốc Chi nhánh', 'Chi nhánh Hưng Yên - Công ty B', 'Giám đốc Chi nhánh Hưng Yên - Công ty B'],
    ['Giám đốc', 'Chi nhánh Hưng Yên', 'Giám đốc Chi nhánh Hưng Yên'],
    ['Chủ tịch Công', 'Công ty A', 'Chủ tịch Công ty A'],
    ['Chủ tịch Côn', 'Công ty A', 'Chủ tịch Côn Công ty A'],
  ])('joins %s and %s', (position, enterprise, expected) => {
    expect(positionOf(position, enterprise)).toBe(expected);
  });
});
