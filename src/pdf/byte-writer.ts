const FIRST_CAPACITY = 1 << 14;
/** Room for the longest number and what stands around it. */
const NUMBER_ROOM = 24;
const THOUSAND = 1000;
const ZERO = 0x30;
const MINUS = 0x2d;
const DOT = 0x2e;
const SPACE = 0x20;
const BACKSLASH = 0x5c;
const OPEN = 0x28;
const CLOSE = 0x29;
const LETTER_T = 0x54;
const LETTER_J = 0x6a;
/** Room for the brackets of a string and its operator. */
const SHOW_ROOM = 4;
const BYTE = 0xff;
const BYTE_BITS = 8;

/** Bytes under way: operators, numbers and strings of a page, written where they will stand. */
export class ByteWriter {
  #bytes = new Uint8Array(FIRST_CAPACITY);
  #length = 0;

  /** How many bytes were written. */
  get length(): number {
    return this.#length;
  }

  /** What was written, as a copy; the writer is empty after it. */
  take(): Uint8Array {
    const taken = this.#bytes.slice(0, this.#length);
    this.#length = 0;
    return taken;
  }

  /** Text of ASCII. */
  ascii(text: string): void {
    this.#makeRoom(text.length);
    const bytes = this.#bytes;
    const length = this.#length;
    for (let index = 0; index < text.length; index += 1) bytes[length + index] = text.charCodeAt(index);
    this.#length = length + text.length;
  }

  /** A whole number of thousandths as a decimal number, and a space. */
  thousandths(value: number): void {
    this.#makeRoom(NUMBER_ROOM);
    const bytes = this.#bytes;
    if (value < 0) bytes[this.#length++] = MINUS;
    const size = Math.abs(value);
    let rest = size % THOUSAND;
    this.#digits((size - rest) / THOUSAND);
    if (rest !== 0) bytes[this.#length++] = DOT;
    for (let unit = THOUSAND / 10; rest !== 0; unit /= 10) {
      bytes[this.#length++] = ZERO + Math.floor(rest / unit);
      rest %= unit;
    }
    bytes[this.#length++] = SPACE;
  }

  #digits(value: number): void {
    if (value > 9) this.#digits(Math.floor(value / 10));
    this.#bytes[this.#length++] = ZERO + (value % 10);
  }

  /**
   * Letters of one part of a face as a string and the operator that shows it.
   *
   * @param codes By code point: the part and the letter's byte in it.
   * @param start Index of the first letter, which the part has.
   * @returns Index of the first letter that the part has not.
   */
  shown(text: string, codes: Uint16Array, start: number): number {
    this.#makeRoom(2 * (text.length - start) + SHOW_ROOM);
    const bytes = this.#bytes;
    const part = (codes[text.charCodeAt(start)] ?? 0) >> BYTE_BITS;
    let length = this.#length;
    let index = start;
    bytes[length++] = OPEN;
    for (; index < text.length; index += 1) {
      const entry = codes[text.charCodeAt(index)] ?? 0;
      if (entry === 0 || entry >> BYTE_BITS !== part) break;
      const code = entry & BYTE;
      if (code === OPEN || code === CLOSE || code === BACKSLASH) bytes[length++] = BACKSLASH;
      bytes[length++] = code;
    }
    bytes[length++] = CLOSE;
    bytes[length++] = LETTER_T;
    bytes[length++] = LETTER_J;
    this.#length = length;
    return index;
  }

  #makeRoom(room: number): void {
    if (this.#length + room <= this.#bytes.length) return;
    const larger = new Uint8Array(2 * (this.#bytes.length + room));
    larger.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = larger;
  }
}
