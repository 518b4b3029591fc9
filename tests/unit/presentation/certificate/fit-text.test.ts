import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitText } from '../../../../src/presentation/certificate/fit-text.ts';
import { lineCount, stackHeight } from '../../../../src/presentation/stack-height.ts';
import { certificateGeometry, type CertificateBox } from '../../../../src/regulation/certificate.ts';
import { wordLength } from '../../../../src/regulation/units.ts';
import { LONG_FIELDS } from '../../../helpers/certificates.ts';
import { SEED, vietnameseText } from '../../support/arbitraries.ts';
import { METRICS } from '../../support/fonts.ts';
import { STYLES } from '../../support/regulation.ts';

const { achievement, recipient } = certificateGeometry('full').boxes;
if (achievement === undefined || recipient === undefined) throw new Error('no boxes');
const LONG = LONG_FIELDS.achievement?.text ?? '';

function sizeOf(text: string, box: CertificateBox): number | undefined {
  return fitText([text], box, STYLES[box.style], METRICS)?.[0]?.style.size;
}

describe('fitText', () => {
  it('sets a short text in the largest size', () => {
    expect(sizeOf('Đã có thành tích xuất sắc.', achievement)).toBe(16);
  });

  it('goes down in half points until a long text has four lines', () => {
    const sizes = [0, 8, 16, 24, 32].map((words) =>
      sizeOf(`${LONG} ${LONG.split(' ').slice(0, words).join(' ')}`, achievement),
    );
    expect(sizes).toEqual([...sizes].sort((a, b) => (b ?? 0) - (a ?? 0)));
    expect(sizes.some((size) => size !== undefined && size % 1 === 0.5)).toBe(true);
    expect(new Set(sizes).size).toBeGreaterThan(3);
  });

  it('gives up below the smallest size', () => {
    expect(sizeOf(`${LONG} ${LONG}`, achievement)).toBeUndefined();
  });

  it('takes one line in a smaller size rather than two, down to a certain one', () => {
    const name = 'Công ty Cổ phần Sản xuất và Thương mại Hưng Yên';
    expect(sizeOf(name, recipient)).toBe(26);
    const [longer] = fitText([`${name}, Phố Nối A`], recipient, STYLES.certificateRecipient, METRICS) ?? [];
    expect(longer?.style.size).toBeLessThan(26);
    expect(longer && lineCount(longer, wordLength(recipient.width), METRICS)).toBe(1);
    const [longest] =
      fitText([`${name}, Khu công nghiệp Phố Nối A`], recipient, STYLES.certificateRecipient, METRICS) ?? [];
    expect(longest && lineCount(longest, wordLength(recipient.width), METRICS)).toBe(2);
  });

  it('does not cut a word that is wider than the box', () => {
    expect(sizeOf('x'.repeat(300), achievement)).toBeUndefined();
  });

  it('never has more lines than the box allows, nor leaves it, for any text', () => {
    fc.assert(
      fc.property(vietnameseText(120), (text) => {
        const found = fitText([text], achievement, STYLES.certificateText, METRICS);
        if (found === undefined) return;
        const width = wordLength(achievement.width);
        const lines = found.reduce((sum, each) => sum + lineCount(each, width, METRICS), 0);
        expect(lines).toBeLessThanOrEqual(4);
        expect(stackHeight(found, width, METRICS)).toBeLessThanOrEqual(wordLength(achievement.height));
      }),
      { seed: SEED },
    );
  });
});
