import { describe, expect, it } from 'vitest';
import {
  CERTIFICATE_BOXES,
  CERTIFICATE_MODES,
  type CertificateBoxKey,
} from '../../../src/document/certificate.ts';
import { checkCertificateChoices, isInside } from '../../../src/regulation/certificate-choices.ts';
import { certificateGeometry, type CertificateBox } from '../../../src/regulation/certificate.ts';

const full = certificateGeometry('full');

function boxOf(key: CertificateBoxKey): CertificateBox {
  const box = full.boxes[key];
  if (box === undefined) throw new Error(`no box ${key}`);
  return box;
}

describe('certificateGeometry', () => {
  it('is a sheet of A4 turned on its side', () => {
    expect([full.width, full.height]).toEqual([297, 210]);
  });

  it.each(CERTIFICATE_MODES)('%s: every box lies inside the frame less 10 mm', (mode) => {
    const geometry = certificateGeometry(mode);
    expect(geometry.inset).toBe(10);
    for (const box of Object.values(geometry.boxes)) expect(isInside(box, geometry)).toBe(true);
  });

  it('has a box for every text where all is printed, in their order, none over another', () => {
    expect(Object.keys(full.boxes)).toEqual(CERTIFICATE_BOXES);
    const boxes = Object.values(full.boxes);
    for (const [index, a] of boxes.entries()) {
      for (const b of boxes.slice(index + 1)) {
        const isApart =
          a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
        expect(isApart).toBe(true);
      }
    }
  });

  it('prints only what differs on paper that is printed before', () => {
    const overlay = certificateGeometry('overlay');
    expect(Object.keys(overlay.boxes)).toEqual([
      'recipient',
      'recipientDetail',
      'achievement',
      'decision',
      'placeAndDate',
      'authority',
      'signatoryName',
    ]);
    expect(overlay.ornament).toBeUndefined();
  });

  it('shrinks the achievement from 16 to 12 pt, to 4 lines at most', () => {
    expect(boxOf('achievement')).toMatchObject({ size: 16, smallestSize: 12, maxLines: 4 });
  });

  it('sets the title larger than everything else', () => {
    const sizes = Object.values(full.boxes).map(({ size }) => size);
    expect(Math.max(...sizes)).toBe(boxOf('title').size);
    expect(sizes.filter((size) => size === boxOf('title').size)).toHaveLength(1);
  });

  it('takes an office’s own places and leaves the rest', () => {
    const { boxes } = certificateGeometry('overlay', { recipient: { y: 95.5, size: 20 } });
    expect(boxes.recipient).toEqual({ ...boxOf('recipient'), y: 95.5, size: 20 });
    expect(boxes.achievement).toEqual(boxOf('achievement'));
  });

  it('prints on such paper also what an office names a place for', () => {
    const { boxes } = certificateGeometry('overlay', { awardingAuthority: { y: 44 } });
    expect(boxes.awardingAuthority).toEqual({ ...boxOf('awardingAuthority'), y: 44 });
    expect(boxes.title).toBeUndefined();
  });

  it('has no size above an office’s own', () => {
    const { boxes } = certificateGeometry('overlay', { recipient: { size: 14 } });
    expect(boxes.recipient).toMatchObject({ size: 14, smallestSize: 14, oneLineSize: 14 });
  });
});

describe('checkCertificateChoices', () => {
  it('has nothing against places inside the frame', () => {
    expect(checkCertificateChoices({ recipient: { x: 18, width: 261 }, title: { y: 18 } })).toEqual([]);
  });

  it('has nothing against no choices', () => {
    expect(checkCertificateChoices({})).toEqual([]);
  });

  it.each([[{ x: 17 }], [{ y: 17 }], [{ x: 18, width: 262 }], [{ y: 180, height: 13 }]])(
    'refuses %j outside the frame less 10 mm',
    (choice) => {
      expect(checkCertificateChoices({ recipient: choice })).toMatchObject([
        {
          code: 'certificate-box-outside',
          path: ['recipient'],
          expected: { vi: 'Được đặt: ngang từ 18 đến 279 mm, dọc từ 18 đến 192 mm.' },
        },
      ]);
    },
  );

  it.each([
    [{ width: 0 }],
    [{ height: -1 }],
    [{ smallestSize: 0 }],
    [{ maxLines: 0 }],
    [{ width: Number.NaN }],
  ])('refuses %j, which has no room for text', (choice) => {
    expect(checkCertificateChoices({ decision: choice })).toMatchObject([
      { code: 'certificate-box-empty', path: ['decision'] },
    ]);
  });
});
