import { describe, expect, it } from 'vitest';
import { closest, withoutDiacritics } from '../../../src/language/closest.ts';

describe('withoutDiacritics', () => {
  it('takes away tones, hats, horns and the bar of đ', () => {
    expect(withoutDiacritics('Đường Nguyễn Ưu Ố Ặ')).toBe('duong nguyen uu o a');
  });
});

describe('closest', () => {
  it('finds a name in spite of a wrong letter', () => {
    expect(closest('asignee', ['duty', 'assignee', 'isEntrusted'])).toBe('assignee');
  });

  it('takes a name without its diacritics for the name itself', () => {
    expect(closest('Nguyen Van A', ['Trần Thị B', 'Nguyễn Văn A'])).toBe('Nguyễn Văn A');
  });

  it('takes a name with wrong diacritics for the name itself', () => {
    expect(closest('Ké hoach', ['Báo cáo', 'Kế hoạch'])).toBe('Kế hoạch');
  });

  it('does not mind capitals', () => {
    expect(closest('THEME', ['year', 'theme'])).toBe('theme');
  });

  it('prefers the closer one', () => {
    expect(closest('claus', ['clauses', 'clause'])).toBe('clause');
  });

  it('prefers the first of equals', () => {
    expect(closest('cat', ['bat', 'rat'])).toBe('bat');
  });

  it('gives nothing when all are far', () => {
    expect(closest('theme', ['recipients', 'signatory'])).toBeUndefined();
  });

  it('gives nothing when there are no candidates', () => {
    expect(closest('theme', [])).toBeUndefined();
  });

  it('bears one wrong letter in three, rounded up', () => {
    expect(closest('abcd', ['abxy'])).toBe('abxy');
    expect(closest('abcd', ['axyz'])).toBeUndefined();
    expect(closest('abcdef', ['abcxyf'])).toBe('abcxyf');
    expect(closest('abcdef', ['abxyzf'])).toBeUndefined();
  });

  it('bears one wrong letter in a word of two letters, not two', () => {
    expect(closest('BQ', ['BC'])).toBe('BC');
    expect(closest('QD', ['BC'])).toBeUndefined();
  });
});
