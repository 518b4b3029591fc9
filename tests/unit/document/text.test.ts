import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/document/text.ts';
import { em, strong, text } from '../../helpers/node-builders.ts';

describe('plainText', () => {
  it('is empty for no content', () => {
    expect(plainText([])).toBe('');
  });

  it('joins texts and nested emphasis in their order', () => {
    expect(plainText([text('Phát động '), strong('phong trào ', em('thi đua')), text(' năm 2024')])).toBe(
      'Phát động phong trào thi đua năm 2024',
    );
  });
});
