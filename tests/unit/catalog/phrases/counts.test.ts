import { describe, expect, it } from 'vitest';
import { nonManagersText, subjectsText } from '../../../../src/catalog/phrases/counts.ts';
import { ratio } from '../../../../src/language/ratio.ts';

describe('subjectsText', () => {
  it.each([
    [9, 5, 4, '09 doanh nghiệp, 05 tập thể và 04 cá nhân'],
    [0, 5, 4, '05 tập thể và 04 cá nhân'],
    [12, 0, 4, '12 doanh nghiệp và 04 cá nhân'],
    [0, 0, 25, '25 cá nhân'],
    [0, 0, 0, undefined],
  ])('counts %i, %i and %i', (enterprise, collective, individual, text) => {
    expect(subjectsText({ enterprise, collective, individual })).toBe(text);
  });
});

describe('nonManagersText', () => {
  it.each([
    [12, 15, '12/15 cá nhân là người lao động không giữ chức vụ quản lý, chiếm 80%'],
    [4, 6, '04/06 cá nhân là người lao động không giữ chức vụ quản lý, chiếm 66,67%'],
    [6, 6, '06 cá nhân đều là người lao động không giữ chức vụ quản lý'],
    [1, 1, 'cá nhân duy nhất là người lao động không giữ chức vụ quản lý'],
    [0, 6, 'không có cá nhân nào là người lao động không giữ chức vụ quản lý'],
  ])('says of %i of %i: %s', (nonManagers, individuals, text) => {
    expect(nonManagersText({ nonManagers, individuals, share: ratio(nonManagers, individuals) })).toBe(text);
  });

  it('says nothing without persons', () => {
    expect(nonManagersText({ nonManagers: 0, individuals: 0, share: undefined })).toBeUndefined();
  });
});
