import { zlibSync } from 'fflate';

/** A colour with its opacity: red, green, blue, alpha, each to 255. */
export type Pixel = readonly [number, number, number, number];

const CLEAR: Pixel = [0, 0, 0, 0];
export const BLUE: Pixel = [20, 40, 200, 255];
export const RED: Pixel = [220, 20, 20, 255];

/** A PNG; without a resolution it does not tell its size. @param dotsPerMm How many pixels are a millimetre. */
export function png(
  width: number,
  height: number,
  pixelAt: (x: number, y: number) => Pixel,
  dotsPerMm?: number,
): Uint8Array {
  const rows = Array.from({ length: height }, (_, y) => [
    0,
    ...Array.from({ length: width }, (__, x) => pixelAt(x, y)).flat(),
  ]);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 6, 0, 0, 0], 8);
  const resolution = Buffer.alloc(9);
  resolution.writeUInt32BE((dotsPerMm ?? 0) * 1000, 0);
  resolution.writeUInt32BE((dotsPerMm ?? 0) * 1000, 4);
  resolution[8] = 1;
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    ...(dotsPerMm === undefined ? [] : [chunk('pHYs', resolution)]),
    chunk('IDAT', zlibSync(Uint8Array.from(rows.flat()))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A blue wave over the whole width: somebody's signature. */
export function signatureImage(width = 200, height = 100): Uint8Array {
  return png(width, height, (x, y) => {
    const wave = height / 2 + Math.sin(x / 9) * (height / 2 - 3);
    return Math.abs(y - wave) < 3 ? BLUE : CLEAR;
  });
}

/** A red ring of a diameter in millimetres: a seal. */
export function sealImage(diameter = 36): Uint8Array {
  const dots = diameter * 6;
  const ring = (x: number, y: number) => {
    const distance = Math.hypot(x - dots / 2, y - dots / 2);
    return distance < dots / 2 && distance > dots / 2 - 8 ? RED : CLEAR;
  };
  return png(dots, dots, ring, 6);
}

function chunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(checksum(body), body.length + 4);
  return whole;
}

/** Source: PNG, third edition, annex D. */
function checksum(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return (value ^ 0xffffffff) >>> 0;
}
