/** Writes numbers of some bits one after another, the lowest bit first. */
export class BitWriter {
  #bytes: Uint8Array;
  #at = 0;
  #pending = 0;
  #pendingBits = 0;

  constructor(capacity: number) {
    this.#bytes = new Uint8Array(capacity);
  }

  /** At most 16 bits. */
  write(value: number, bits: number): void {
    this.#pending |= value << this.#pendingBits;
    this.#pendingBits += bits;
    if (this.#pendingBits < 16) return;
    this.#bytes[this.#at] = this.#pending;
    this.#bytes[this.#at + 1] = this.#pending >>> 8;
    this.#at += 2;
    this.#pending >>>= 16;
    this.#pendingBits -= 16;
  }

  /** Make room for so many more bytes. */
  reserve(bytes: number): void {
    if (this.#at + bytes <= this.#bytes.length) return;
    const larger = new Uint8Array(2 * this.#bytes.length + bytes);
    larger.set(this.#bytes);
    this.#bytes = larger;
  }

  /** All that was written, the last byte filled with 0. */
  finish(): Uint8Array {
    for (; this.#pendingBits > 0; this.#pendingBits -= 8) {
      this.#bytes[this.#at] = this.#pending;
      this.#pending >>>= 8;
      this.#at += 1;
    }
    return this.#bytes.slice(0, this.#at);
  }
}
