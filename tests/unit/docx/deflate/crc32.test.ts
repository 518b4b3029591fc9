import { crc32 as zlibCrc32 } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crc32 } from '../../../../src/docx/deflate/crc32.ts';
import { SEED } from '../../support/arbitraries.ts';

describe('crc32', () => {
  it('is the checksum that its standard gives as an example', () => {
    expect(crc32(Buffer.from('123456789'))).toBe(0xcbf43926);
  });

  it('is what zlib says of bytes of any number', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(crc32(bytes)).toBe(zlibCrc32(bytes));
      }),
      { seed: SEED },
    );
  });
});
