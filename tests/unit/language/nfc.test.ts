import { describe, expect, it } from 'vitest';
import { toNfc } from '../../../src/language/nfc.ts';

describe('toNfc', () => {
  it('composes a letter with two marks into one code point', () => {
    expect(toNfc('hu\u031Bng yên'.normalize('NFD'))).toBe('hưng yên');
    expect([...toNfc('e\u0302\u0323')]).toEqual(['ệ']);
  });

  it('composes marks that stand in another order', () => {
    expect(toNfc('e\u0323\u0302')).toBe('\u1EC7');
  });

  it('leaves a composed text as it is', () => {
    expect(toNfc('Độc lập - Tự do - Hạnh phúc')).toBe('Độc lập - Tự do - Hạnh phúc');
  });

  it('does not take Eth for Đ: only the author can say what was meant', () => {
    expect(toNfc('Q\u00D0')).toBe('Q\u00D0');
  });
});
