import { expect, it } from 'vitest';
import { signedBytes, withRange, withSignature } from '../../../../src/issuance/signing/reserved-place.ts';

const ROOM = 64;
const UNKNOWN = '9999999999';
const place = `/ByteRange [0 ${UNKNOWN} ${UNKNOWN} ${UNKNOWN}] /Contents <${'0'.repeat(ROOM)}>`;
const file = new TextEncoder().encode(`before ${place} after`);
const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

it('all but the place itself is signed, the range with it', () => {
  const { bytes, range } = withRange(file, 0);
  expect(textOf(signedBytes(bytes, range))).toBe(textOf(bytes).replace(`<${'0'.repeat(ROOM)}>`, ''));
  expect(textOf(bytes)).toContain(`/ByteRange [${range.join(' ')}]`);
  expect(bytes.length).toBe(file.length);
});

it('a signature that fills its place moves nothing', () => {
  const reserved = withRange(file, 0);
  const signed = withSignature(reserved, new Uint8Array(ROOM / 2).fill(0xab));
  expect(textOf(signed)).toContain(`<${'ab'.repeat(ROOM / 2)}> after`);
  expect(signedBytes(signed, reserved.range)).toEqual(signedBytes(reserved.bytes, reserved.range));
});

it('a signature that is longer than its place is never written', () => {
  expect(() => withSignature(withRange(file, 0), new Uint8Array(ROOM / 2 + 1))).toThrow('has no room');
});

it('the place of an earlier update is not taken', () => {
  expect(() => withRange(file, textOf(file).indexOf('/Contents'))).toThrow('no place');
});
