import { describe, expect, it } from 'vitest';
import { certificateBoxesSchema } from '../../../src/domain/certificate-boxes.ts';
import { CERTIFICATE_BOXES } from '../../../src/document/certificate.ts';
import { certificateGeometry } from '../../../src/regulation/certificate.ts';

describe('certificateBoxesSchema', () => {
  it('names the boxes that a certificate has', () => {
    expect(Object.keys(certificateBoxesSchema.shape)).toEqual(CERTIFICATE_BOXES);
  });

  it('gives what the geometry takes', () => {
    const boxes = certificateBoxesSchema.parse({ recipient: { y: 95, maxLines: 1 } });
    expect(certificateGeometry('overlay', boxes).boxes.recipient).toMatchObject({ y: 95, maxLines: 1 });
  });

  it('refuses other boxes and other measures', () => {
    expect(certificateBoxesSchema.safeParse({ photo: {} }).success).toBe(false);
    expect(certificateBoxesSchema.safeParse({ title: { font: 1 } }).success).toBe(false);
    expect(certificateBoxesSchema.safeParse({ title: { maxLines: 1.5 } }).success).toBe(false);
  });
});
