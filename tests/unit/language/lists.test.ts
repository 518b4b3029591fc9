import { describe, expect, it } from 'vitest';
import { joinList } from '../../../src/language/lists.ts';

describe('joinList', () => {
  it('is empty for no items', () => {
    expect(joinList([])).toBe('');
  });

  it('is the item alone for one', () => {
    expect(joinList(['Sở Nội vụ'])).toBe('Sở Nội vụ');
  });

  it('joins two with “và”', () => {
    expect(joinList(['Văn phòng', 'các doanh nghiệp'])).toBe('Văn phòng và các doanh nghiệp');
  });

  it('joins more with commas and “và” before the last, in their order', () => {
    expect(joinList(['A', 'B', 'C', 'D'])).toBe('A, B, C và D');
  });
});
