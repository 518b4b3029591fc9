/** The polynomial of CRC-32 (ISO 3309), its bits turned round as zip counts them. */
const POLYNOMIAL = 0xedb88320;
const BYTE = 256;
const SLICES = 4;
/** The remainder of every byte, then of every byte with 1, 2 and 3 bytes of 0 after it: four bytes are taken at a time. */
const TABLE = remainders();

function remainders(): Uint32Array {
  const table = new Uint32Array(BYTE * SLICES);
  for (let byte = 0; byte < BYTE; byte += 1) {
    let rest = byte;
    for (let bit = 0; bit < 8; bit += 1) rest = (rest & 1) === 1 ? (rest >>> 1) ^ POLYNOMIAL : rest >>> 1;
    table[byte] = rest;
  }
  for (let index = BYTE; index < table.length; index += 1) {
    const rest = table[index - BYTE] ?? 0;
    table[index] = (rest >>> 8) ^ (table[rest & 0xff] ?? 0);
  }
  return table;
}

/** The checksum that a zip keeps of a part. */
export function crc32(bytes: Uint8Array): number {
  const whole = bytes.length - (bytes.length % SLICES);
  let crc = -1;
  let at = 0;
  for (; at < whole; at += SLICES) {
    crc ^=
      (bytes[at] ?? 0) |
      ((bytes[at + 1] ?? 0) << 8) |
      ((bytes[at + 2] ?? 0) << 16) |
      ((bytes[at + 3] ?? 0) << 24);
    crc =
      (TABLE[768 + (crc & 0xff)] ?? 0) ^
      (TABLE[512 + ((crc >>> 8) & 0xff)] ?? 0) ^
      (TABLE[256 + ((crc >>> 16) & 0xff)] ?? 0) ^
      (TABLE[crc >>> 24] ?? 0);
  }
  for (; at < bytes.length; at += 1) crc = (crc >>> 8) ^ (TABLE[(crc ^ (bytes[at] ?? 0)) & 0xff] ?? 0);
  return ~crc >>> 0;
}
