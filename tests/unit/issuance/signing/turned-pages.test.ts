import { PDF } from '@libpdf/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { readImage } from '../../../../src/issuance/signing/image.ts';
import { drawnMark } from '../../../../src/issuance/signing/mark.ts';
import { placementOf, type PlacementOrder } from '../../../../src/issuance/signing/placement.ts';
import { verifyPdf } from '../../../../src/issuance/signing/verify-pdf.ts';
import { mm, mmToPt, pt, ptToMm } from '../../../../src/regulation/units.ts';
import { fonts, metrics } from '../../../helpers/fonts.ts';
import {
  HEAD_LINES,
  TURNED,
  turnedPage,
  withInheritedBoxes,
  type Rotation,
} from '../../../helpers/issuance/head-pdf.ts';
import { sealImage, signatureImage } from '../../../helpers/issuance/png.ts';
import { moved, seenFields, type SeenCorners } from '../../../helpers/issuance/seen-fields.ts';
import { signedBy } from '../../../helpers/issuance/signing.ts';

const A4 = { width: mmToPt(mm(210)), height: mmToPt(mm(297)) };
const SIGNATURE = readImage(signatureImage(), 'signature.png');
const SEAL = readImage(sealImage(), 'seal.png');
const BOX = { x: mmToPt(mm(110)), y: mmToPt(mm(200)), width: mmToPt(mm(40)), height: mmToPt(mm(20)) };
const ANCHOR = { ...BOX, page: 1, name: 'Vũ Quốc Nghị', capacity: 'TRƯỞNG BAN' };
const UPRIGHT = { isUpright: true };

async function sign(bytes: Uint8Array, order: Partial<PlacementOrder>): Promise<Uint8Array> {
  const nothing = { image: undefined, mark: undefined, at: undefined, role: 'signer' } as const;
  const pdf = await PDF.load(bytes);
  return signedBy('leader', bytes, placementOf(pdf, { ...nothing, anchors: [ANCHOR], ...order }));
}

/** A place on the paper as people hold it, in tenths of millimetres from its top left corner. */
function onPaper(
  { lowerLeft, lowerRight, upperLeft }: SeenCorners,
  rotation: Rotation,
  [left, bottom]: readonly [number, number],
) {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = TURNED[rotation](A4.width, A4.height);
  const area = a * d - b * c;
  const back = [d / area, -b / area, -c / area, a / area, (c * f - d * e) / area, (b * e - a * f) / area];
  const [origin, right, up] = [lowerLeft, lowerRight, upperLeft].map(([x, y]) =>
    moved([x - left, y - bottom], back).map((length) => Math.round(ptToMm(pt(length)) * 10) / 10),
  );
  const [x = 0, y = 0] = origin ?? [];
  return {
    ...{ x, y: Math.round((297 - (up?.[1] ?? 0)) * 10) / 10 },
    ...{ width: Math.round(((right?.[0] ?? 0) - x) * 10) / 10 },
    ...{ height: Math.round(((up?.[1] ?? 0) - y) * 10) / 10 },
    isUpright: right?.[1] === y && up?.[0] === x,
  };
}

const PAGES: readonly (readonly [string, Rotation, readonly [number, number], boolean])[] = [
  ['beginning elsewhere than at 0, 0', 0, [31, 57], false],
  ['turned by 90 degrees', 90, [0, 0], false],
  ['turned by 180 degrees, beginning elsewhere', 180, [-40, 25], false],
  ['turned by 270 degrees, beginning elsewhere', 270, [31, -12], false],
  ['with boxes from above', 0, [31, 57], true],
  ['with boxes and turn from above', 90, [31, 57], true],
];

describe.each(PAGES)('on a page %s', (_, rotation, corner, isInherited) => {
  let page: Uint8Array;
  let signed: Uint8Array;
  beforeAll(async () => {
    const own = await turnedPage(HEAD_LINES, rotation, corner);
    page = isInherited ? await withInheritedBoxes(own) : own;
    const mark = await drawnMark('Sao y; Ban Quản lý', fonts, metrics);
    signed = await sign(page, { image: SIGNATURE });
    signed = await sign(signed, { role: 'agency', image: SEAL });
    signed = await sign(signed, { role: 'copy', mark });
  });

  async function seen(bytes: Uint8Array, name: string) {
    const corners = (await seenFields(bytes)).get(name);
    if (corners === undefined) throw new Error(`${name} shows nothing`);
    return onPaper(corners, rotation, corner);
  }

  it('the signature stands upright in its box', async () => {
    const place = { x: 110, y: 200, width: 40, height: 20 };
    expect(await seen(signed, 'Signer1')).toEqual({ ...place, ...UPRIGHT });
  });

  it('the seal stands over its left third', async () => {
    const { x, y, ...seal } = await seen(signed, 'Agency');
    expect(seal).toEqual({ width: 36, height: 36, ...UPRIGHT });
    expect(x + 36).toBeCloseTo(110 + 40 / 3, 0);
    expect(y + 18).toBeCloseTo(210, 0);
  });

  it('the mark ends in the top right corner', async () => {
    const { x, y, width, isUpright } = await seen(signed, 'Mark');
    expect([y, Math.round(x + width), isUpright]).toEqual([8, 195, true]);
  });

  it('an image stands where the clerk says', async () => {
    const at = { page: 1, area: { ...BOX, x: mmToPt(mm(20)) } };
    const chosen = await sign(page, { image: SIGNATURE, anchors: [], at });
    expect(await seen(chosen, 'Signer1')).toEqual({ x: 20, y: 200, width: 40, height: 20, ...UPRIGHT });
  });

  it('every signature holds', async () => {
    expect((await verifyPdf(signed, 'plan.pdf', [])).issues).toEqual([]);
  });
});
