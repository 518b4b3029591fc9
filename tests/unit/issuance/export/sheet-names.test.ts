import { describe, expect, it } from 'vitest';
import { sheetNames } from '../../../../src/issuance/export/sheet-names.ts';

describe('sheetNames', () => {
  it('takes out what Excel refuses and cuts what is too long', () => {
    expect(sheetNames(['2024 Sổ [HĐ]/1:*?', 'a'.repeat(40)])).toEqual(['2024 Sổ  HĐ  1', 'a'.repeat(31)]);
  });

  it('gives each its own, whatever the capitals', () => {
    expect(sheetNames(['Sổ A', 'Sổ a', 'Sổ A'])).toEqual(['Sổ A', 'Sổ a (2)', 'Sổ A (3)']);
  });
});
