import { describe, expect, it } from 'vitest';
import * as issue from '../../../../src/issuance/signing/token-issues.ts';

describe('what is said of tokens', () => {
  it.each([
    [issue.noToken(undefined, []), 'Không thấy USB ký số nào.', 'Cắm USB ký số rồi chạy lại.'],
    [issue.noToken('A', ['B', 'C']), 'Không thấy USB ký số “A”.', 'Đang có: B, C.'],
    [issue.severalTokens(['B', 'C']), 'Có nhiều USB ký số: B, C.', 'Chọn một bằng --token.'],
    [issue.noKey(undefined, []), 'USB ký số không có khóa nào.', 'Hỏi nơi cấp chứng thư số.'],
    [issue.noKey('k', ['l']), 'USB ký số không có khóa “k”.', 'Đang có: l.'],
    [issue.severalKeys(['k', 'l']), 'USB ký số có nhiều khóa: k, l.', 'Chọn một bằng --key.'],
    [
      issue.noCertificateOnToken('k'),
      'USB ký số không có chứng thư của khóa “k”.',
      'Hỏi nơi cấp chứng thư số.',
    ],
  ])('%#: what is there and what to do', (found, message, expected) => {
    expect([found.message.vi, found.expected?.vi]).toEqual([message, expected]);
  });

  it('names the token whose PIN was wrong, where it was named', () => {
    expect(issue.wrongPin('A').message.vi).toBe('Sai mã PIN của USB ký số “A”.');
    expect(issue.wrongPin(undefined).message.vi).toBe('Sai mã PIN của USB ký số.');
  });

  it('names the token that has locked itself, where it was named', () => {
    expect(issue.pinLocked('A').message.vi).toMatch(/^USB ký số “A” đã khóa/u);
    expect(issue.pinLocked(undefined).message.vi).toMatch(/^USB ký số đã khóa/u);
  });
});
