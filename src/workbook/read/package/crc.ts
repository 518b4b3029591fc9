const POLYNOMIAL = 0xedb88320;

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ POLYNOMIAL : value >>> 1;
  return value;
});

/** The register before the first byte; the sum is the register after the last one with every bit turned over. */
export const CRC_START = 0xffffffff;

/** The register of the CRC-32 of zip files after more bytes. */
export function crcOf(bytes: Uint8Array, register: number): number {
  let value = register;
  for (const byte of bytes) value = (value >>> 8) ^ (TABLE[(value ^ byte) & 0xff] ?? 0);
  return value >>> 0;
}
