import { readdirSync } from 'node:fs';
import { PDF } from '@libpdf/core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { SignatureAnchor } from '../../../../src/issuance/signing/anchors.ts';
import { readImage } from '../../../../src/issuance/signing/image.ts';
import { drawnMark, markText } from '../../../../src/issuance/signing/mark.ts';
import { placementOf, type PlacementOrder } from '../../../../src/issuance/signing/placement.ts';
import { verifyPdf } from '../../../../src/issuance/signing/verify-pdf.ts';
import type { PaperArea } from '../../../../src/presentation/presented.ts';
import { mm, mmToPt, pt, ptToMm } from '../../../../src/regulation/units.ts';
import { fonts, metrics } from '../../../helpers/fonts.ts';
import { foreignPdf } from '../../../helpers/issuance/foreign-pdf.ts';
import { png, RED, sealImage, signatureImage } from '../../../helpers/issuance/png.ts';
import { ROOT } from '../../../helpers/pipeline.ts';
import { anchorsOf, plan, signedBy, SIGNED_AT } from '../../../helpers/issuance/signing.ts';

const SIGNATURE = readImage(signatureImage(), 'signature.png');
const SEAL = readImage(sealImage(), 'seal.png');
const NOTHING = { image: undefined, mark: undefined, at: undefined } as const;
const onA4 = (x: number, y: number, width: number, height: number): PaperArea => ({
  ...{ x: mmToPt(mm(x)), y: mmToPt(mm(y)), width: mmToPt(mm(width)), height: mmToPt(mm(height)) },
});

let file: Uint8Array;
let anchors: readonly SignatureAnchor[];
beforeAll(() => {
  file = plan();
  anchors = anchorsOf('plan');
});

async function signedWith(
  name: 'leader' | 'agency',
  bytes: Uint8Array,
  order: Partial<PlacementOrder>,
): Promise<Uint8Array> {
  const pdf = await PDF.load(bytes);
  const placement = placementOf(pdf, { ...NOTHING, role: 'signer', anchors, ...order });
  return signedBy(name, bytes, placement);
}

/** Where the appearance of an order would stand, in tenths of millimetres from the top left corner. */
async function placeOf(bytes: Uint8Array, order: Partial<PlacementOrder>) {
  const pdf = await PDF.load(bytes);
  const { appearance } = placementOf(pdf, { ...NOTHING, role: 'signer', anchors, ...order });
  if (appearance === undefined) throw new Error('nothing is shown');
  const { page, place } = appearance;
  const tenths = (length: number) => Math.round(ptToMm(pt(length)) * 10) / 10;
  const top = (pdf.getPage(page)?.height ?? 0) - place.y - place.height;
  return {
    page,
    ...{ x: tenths(place.x), y: tenths(top), width: tenths(place.width), height: tenths(place.height) },
  };
}

describe('the places for signatures of a document', () => {
  it('are between position and name', () => {
    expect(anchors).toMatchObject([{ page: 3, name: 'Vũ Quốc Nghị' }]);
  });

  it('are one for each who signs minutes', () => {
    expect(anchorsOf('review-minutes').map(({ name }) => name)).toEqual([
      'Nguyễn Thu Hà',
      'Trịnh Kim Phượng',
    ]);
  });

  it('are one for each party of a pledge, each in the room above its own name', () => {
    const pledge = anchorsOf('emulation-pledge');
    expect(pledge.length).toBe(16);
    expect(pledge[0]).toMatchObject({
      name: 'Trịnh Kim Phượng',
      capacity: 'Cụm trưởng Công ty Cổ phần Thực phẩm Kim Châu Phượng Tổng Giám đốc',
    });
    for (const [index, { page, x, y, height }] of pledge.entries()) {
      const others = pledge.filter((other, at) => at !== index && other.page === page && other.x === x);
      expect(others.filter((other) => Math.abs(other.y - y) < height + 10)).toEqual([]);
    }
  });

  it('are there in every type', () => {
    const types = readdirSync(new URL('templates', ROOT)).filter((name) => !name.startsWith('_'));
    expect(types.filter((slug) => anchorsOf(slug).length === 0)).toEqual([]);
  });
});

describe('the image of a signature', () => {
  it('stands in the box of 40 by 20 mm in the middle of the room', async () => {
    const { page, width, height, x } = await placeOf(file, { image: SIGNATURE });
    expect({ page, width, height }).toEqual({ page: 2, width: 40, height: 20 });
    expect(x).toBeCloseTo(ptToMm(pt(anchors[0]?.x ?? 0)), 1);
  });

  it('keeps its proportions', async () => {
    const image = readImage(signatureImage(100, 100), 'square.png');
    expect(await placeOf(file, { image })).toMatchObject({ width: 20, height: 20 });
  });

  it('stands where the clerk says, in a file of others', async () => {
    const at = { page: 1, area: onA4(100, 200, 60, 30) };
    const place = await placeOf(await foreignPdf(), { image: SIGNATURE, anchors: [], at });
    expect(place).toEqual({ page: 0, x: 100, y: 200, width: 60, height: 30 });
  });

  it('needs a place', async () => {
    await expect(placeOf(file, { image: SIGNATURE, anchors: [] })).rejects.toMatchObject({
      issues: [{ code: 'no-place-for-signature' }],
    });
  });

  it('needs a page that is there', async () => {
    const at = { page: 9, area: onA4(100, 200, 60, 30) };
    await expect(placeOf(file, { image: SIGNATURE, at })).rejects.toMatchObject({
      issues: [{ code: 'no-such-page' }],
    });
  });

  it('has no second place where one signs', async () => {
    const signed = await signedWith('leader', file, { image: SIGNATURE });
    await expect(placeOf(signed, { image: SIGNATURE })).rejects.toMatchObject({
      issues: [{ code: 'no-place-for-signature' }],
    });
  });

  it('must be a PNG', () => {
    expect(() => readImage(file, 'plan.pdf')).toThrow(
      expect.objectContaining({ issues: [expect.objectContaining({ code: 'unreadable-image' })] }),
    );
  });
});

describe('the seal (Phụ lục I, II.8: khoảng 1/3 hình ảnh chữ ký về bên trái)', () => {
  it('has its real size, its right edge at the first third of the signature, its middle level', async () => {
    const signed = await signedWith('leader', file, { image: SIGNATURE });
    const signature = await placeOf(file, { image: SIGNATURE });
    const seal = await placeOf(signed, { role: 'agency', image: SEAL });
    expect(seal).toMatchObject({ page: 2, width: 36, height: 36 });
    expect(seal.x + seal.width).toBeCloseTo(signature.x + signature.width / 3, 0);
    expect(seal.y + seal.height / 2).toBeCloseTo(signature.y + signature.height / 2, 0);
  });

  it('covers a third of an image that is narrower than its box', async () => {
    const image = readImage(signatureImage(100, 100), 'square.png');
    const signed = await signedWith('leader', file, { image });
    const signature = await placeOf(file, { image });
    const seal = await placeOf(signed, { role: 'agency', image: SEAL });
    expect(seal.x + seal.width).toBeCloseTo(signature.x + 20 / 3, 0);
  });

  it('is not guessed at where the image does not tell its size', async () => {
    const image = readImage(
      png(9, 9, () => RED),
      'seal.png',
    );
    await expect(placeOf(file, { role: 'agency', image })).rejects.toMatchObject({
      issues: [{ code: 'seal-without-size' }],
    });
  });

  it('is put on once', async () => {
    const sealed = await signedWith('agency', file, { role: 'agency', image: SEAL });
    await expect(placeOf(sealed, { role: 'agency', image: SEAL })).rejects.toMatchObject({
      issues: [{ code: 'sealed-already' }],
    });
  });
});

describe('the mark of a copy or an attachment', () => {
  it('says day and time of the signature', () => {
    expect(markText('Số: 12/KH-BQL', SIGNED_AT)).toBe('Số: 12/KH-BQL; 31/12/2024; 14:05:09');
  });

  it('ends in the top right corner of the first page', async () => {
    const mark = await drawnMark(markText('Sao y; Ban Quản lý', SIGNED_AT), fonts, metrics);
    const { page, x, y, width } = await placeOf(file, { role: 'copy', mark });
    expect({ page, y, right: Math.round(x + width) }).toEqual({ page: 0, y: 8, right: 195 });
  });

  it('is made smaller rather than cut', async () => {
    const mark = await drawnMark('Sao y; '.repeat(60), fonts, metrics);
    expect((await placeOf(file, { role: 'copy', mark })).width).toBe(175);
  });
});

it('leader, agency and copy sign one after another, and nothing is broken or named twice', async () => {
  const mark = await drawnMark('Sao y', fonts, metrics);
  let signed = await signedWith('leader', file, { image: SIGNATURE });
  signed = await signedWith('agency', signed, { role: 'agency', image: SEAL });
  signed = await signedWith('agency', signed, { role: 'copy', mark });
  const { signatures, issues } = await verifyPdf(signed, 'plan.pdf', []);
  expect(issues).toEqual([]);
  expect(signatures.map(({ field }) => field)).toEqual(['Signer1', 'Agency', 'Mark']);
  const names =
    (await PDF.load(signed))
      .getForm()
      ?.getFields()
      .map(({ name }) => name) ?? [];
  expect(names.toSorted()).toEqual(['Agency', 'Mark', 'Signer1', 'Spare1', 'Spare2']);
});
