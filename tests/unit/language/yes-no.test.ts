import { describe, expect, it } from 'vitest';
import { yesOrNo } from '../../../src/language/yes-no.ts';

describe('yesOrNo', () => {
  it.each(['Có', 'co', 'Có.', ' CÓ ', 'Đúng', 'x', 'X', 'yes', 'TRUE', '1', '✓', '✔', '☑', 'on', 'y'])(
    'takes %j for yes',
    (word) => {
      expect(yesOrNo(word)).toBe(true);
    },
  );

  it.each(['Không', 'khong', 'Sai', 'no', 'false', '0', '☐', 'off', 'n'])('takes %j for no', (word) => {
    expect(yesOrNo(word)).toBe(false);
  });

  it.each(['', '-', 'có thể', '2', 'không rõ'])('does not guess at %j', (word) => {
    expect(yesOrNo(word)).toBeUndefined();
  });
});
