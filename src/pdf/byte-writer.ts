const FIRST_CAPACITY = 1 << 14;
/** Room for the longest number and what stands around it. */
const NUMBER_ROOM = 24;
const HUNDRED = 100;
const ZERO = 0x30;
const MINUS = 0x2d;
const DOT = 0x2e;
const SPACE = 0x20;
const BACKSLASH = 0x5c;
const OPEN = 0x28;
const CLOSE = 0x29;

/** Bytes under way: operators, numbers and strings of a page, written where they will stand. */
export class ByteWriter {
  #bytes = new Uint8Array(FIRST_CAPACITY);
  #length = 0;

  /** What was written, as a copy; the writer is empty after it. */
  take(): Uint8Array {
    const taken = this.#bytes.slice(0, this.#length);
    this.#length = 0;
    return taken;
  }

  /** Text of ASCII. */
  ascii(text: string): void {
    this.#makeRoom(text.length);
    for (let index = 0; index < text.length; index += 1) {
      this.#bytes[this.#length++] = text.charCodeAt(index);
    }
  }

  /** A whole number of hundredths as a decimal number, and a space. */
  hundredths(value: number): void {
    this.#makeRoom(NUMBER_ROOM);
    const bytes = this.#bytes;
    if (value < 0) bytes[this.#length++] = MINUS;
    const size = Math.abs(value);
    const rest = size % HUNDRED;
    this.#digits((size - rest) / HUNDRED);
    if (rest !== 0) {
      bytes[this.#length++] = DOT;
      bytes[this.#length++] = ZERO + Math.floor(rest / 10);
      if (rest % 10 !== 0) bytes[this.#length++] = ZERO + (rest % 10);
    }
    bytes[this.#length++] = SPACE;
  }

  #digits(value: number): void {
    if (value > 9) this.#digits(Math.floor(value / 10));
    this.#bytes[this.#length++] = ZERO + (value % 10);
  }

  openString(): void {
    this.#makeRoom(1);
    this.#bytes[this.#length++] = OPEN;
  }

  /** A byte of a string. */
  code(code: number): void {
    this.#makeRoom(2);
    if (code === OPEN || code === CLOSE || code === BACKSLASH) this.#bytes[this.#length++] = BACKSLASH;
    this.#bytes[this.#length++] = code;
  }

  #makeRoom(room: number): void {
    if (this.#length + room <= this.#bytes.length) return;
    const larger = new Uint8Array(2 * (this.#bytes.length + room));
    larger.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = larger;
  }
}
