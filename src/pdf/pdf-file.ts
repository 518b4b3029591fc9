import { zlibSync } from 'fflate';
import { ByteWriter } from './byte-writer.ts';
import { byteString, dictionary, reference, type Entries } from './dictionary.ts';
import { fingerprint } from './fingerprint.ts';
import { FIELD_WIDTHS, predicted, PREDICTION, referenceRows } from './references.ts';

/** How a number of an object stands in a file. */
type ObjectNumber = number;

/** What is written once in a process is worth the trouble of compressing it well; what every file has of its own is not. */
const SHARED_LEVEL = 6;
const OWN_LEVEL = 1;
/** Shorter contents are stored as they are: compressing them takes a fifth of the time for a file, to save a few kilobytes. */
const WORTH_COMPRESSING = 6000;

/** An index in a stream of objects has two bytes in the list of references. */
const MOST_IN_STREAM = 0x10000;

const ENCODER = new TextEncoder();

/** Bytes above ASCII after the version say that the file is no text. Source: ISO 19005-2, 6.1.2. */
const HEADER = Uint8Array.of(...ENCODER.encode('%PDF-1.7\n%'), 0xe2, 0xe3, 0xcf, 0xd3, 0x0a);

/** Objects that are written: where each stands. Files may begin with the same one. */
export interface FilePart {
  readonly bytes: Uint8Array;
  /** For each object from 1: where it begins, or its index in the stream of objects that holds it. */
  readonly places: readonly number[];
  /** For each object from 1: the number of the stream of objects that holds it, or 0. */
  readonly holders: readonly number[];
  readonly fingerprint: string;
}

const EMPTY: FilePart = { bytes: HEADER, places: [], holders: [], fingerprint: '' };

/**
 * The objects of a PDF file under way. Streams are written as they come. Everything else is text, kept until the end and
 * compressed in one stream of objects. Source: ISO 32000-1, 7.5.7 and 7.5.8.
 */
export class PdfFile {
  readonly #start: FilePart;
  readonly #places: number[];
  readonly #holders: number[];
  readonly #chunks: Uint8Array[] = [];
  readonly #texts: (string | undefined)[] = [];
  readonly #first: ObjectNumber;
  #length: number;

  /** @param start What the file begins with; its numbers are taken. */
  constructor(start: FilePart = EMPTY) {
    this.#start = start;
    this.#places = [...start.places];
    this.#holders = [...start.holders];
    this.#first = start.places.length + 1;
    this.#length = start.bytes.length;
  }

  /** Take the next numbers for objects that come later; gives the first of them. */
  reserve(count = 1): ObjectNumber {
    const first = this.#places.length + 1;
    for (let index = 0; index < count; index += 1) {
      this.#places.push(0);
      this.#holders.push(0);
    }
    return first;
  }

  /** Say what a reserved object is: text of ASCII, as it stands in a file. */
  set(number: ObjectNumber, text: string): void {
    this.#texts[number - this.#first] = text;
  }

  add(text: string): ObjectNumber {
    const number = this.reserve();
    this.set(number, text);
    return number;
  }

  /** Add a stream whose contents are as the entries say. */
  addStream(entries: Entries, contents: Uint8Array): ObjectNumber {
    const number = this.reserve();
    this.#writeStream(number, entries, contents);
    return number;
  }

  /** Add a stream that files share, compressed well. */
  addShared(entries: Entries, contents: Uint8Array): ObjectNumber {
    return this.#addCoded(entries, wellCompressed(contents));
  }

  /** Add a stream of this file alone, compressed where that is worth its time. */
  addOwn(entries: Entries, contents: Uint8Array): ObjectNumber {
    return this.#addCoded(entries, quicklyCompressed(contents));
  }

  #addCoded(entries: Entries, { filter, bytes }: Coded): ObjectNumber {
    return this.addStream({ ...entries, ...filter }, bytes);
  }

  /** The objects so far, to begin files with. */
  part(): FilePart {
    this.#writeTexts(wellCompressed);
    const { fingerprint: start } = this.#start;
    return {
      bytes: joined([this.#start.bytes, ...this.#chunks], this.#length),
      places: this.#places,
      holders: this.#holders,
      fingerprint: fingerprint(start, this.#chunks),
    };
  }

  /** The whole file. Its identifier comes from what is in it. */
  finish(root: ObjectNumber, info: ObjectNumber): Uint8Array {
    this.#writeTexts(quicklyCompressed);
    const start = this.#length;
    const id = fingerprint(this.#start.fingerprint, this.#chunks);
    this.#writeReferences(root, info, id);
    this.#write(ascii(`startxref\n${String(start)}\n%%EOF\n`));
    return joined([this.#start.bytes, ...this.#chunks], this.#length);
  }

  #write(chunk: Uint8Array): void {
    this.#chunks.push(chunk);
    this.#length += chunk.length;
  }

  #writeStream(number: ObjectNumber, entries: Entries, contents: Uint8Array): void {
    this.#places[number - 1] = this.#length;
    const dict = dictionary({ ...entries, Length: contents.length });
    this.#write(ascii(`${String(number)} 0 obj\n${dict}\nstream\n`));
    this.#write(contents);
    this.#write(ascii('\nendstream\nendobj\n'));
  }

  /** Write the texts as streams of objects: one, but for the longest of documents. */
  #writeTexts(coded: Coding): void {
    const { length } = this.#texts;
    for (let start = 0; start === 0 || start < length; start += MOST_IN_STREAM) {
      this.#writeObjects(start, Math.min(length, start + MOST_IN_STREAM), coded);
    }
  }

  #writeObjects(start: number, end: number, coded: Coding): void {
    const holder = this.reserve();
    const head = new ByteWriter();
    const body = new ByteWriter();
    let count = 0;
    for (let index = start; index < end; index += 1) {
      const text = this.#texts[index];
      if (text === undefined) continue;
      const number = this.#first + index;
      head.ascii(`${String(number)} ${String(body.length)} `);
      body.ascii(text);
      body.ascii('\n');
      this.#places[number - 1] = count;
      this.#holders[number - 1] = holder;
      count += 1;
    }
    const first = head.length;
    const length = first + body.length;
    const { filter, bytes } = coded(joined([head.take(), body.take()], length));
    this.#writeStream(holder, { Type: 'ObjStm', N: count, First: first, ...filter }, bytes);
  }

  #writeReferences(root: ObjectNumber, info: ObjectNumber, id: string): void {
    const number = this.reserve();
    this.#places[number - 1] = this.#length;
    const entries = {
      Type: 'XRef',
      Size: number + 1,
      W: FIELD_WIDTHS,
      Root: reference(root),
      Info: reference(info),
      ID: [byteString(id), byteString(id)],
    };
    const rows = referenceRows(this.#places, this.#holders);
    const { filter, bytes } = isShort(rows) ? stored(rows) : quicklyCompressed(predicted(rows));
    const parameters = filter.Filter === undefined ? {} : { DecodeParms: PREDICTION };
    this.#writeStream(number, { ...entries, ...filter, ...parameters }, bytes);
  }
}

/** Contents as they stand in a file, and by which filter they are read. */
interface Coded {
  readonly filter: { readonly Filter?: 'FlateDecode' };
  readonly bytes: Uint8Array;
}

type Coding = (contents: Uint8Array) => Coded;

function wellCompressed(contents: Uint8Array): Coded {
  return { filter: { Filter: 'FlateDecode' }, bytes: zlibSync(contents, { level: SHARED_LEVEL }) };
}

function quicklyCompressed(contents: Uint8Array): Coded {
  if (isShort(contents)) return stored(contents);
  return { filter: { Filter: 'FlateDecode' }, bytes: zlibSync(contents, { level: OWN_LEVEL }) };
}

function isShort({ length }: Uint8Array): boolean {
  return length < WORTH_COMPRESSING;
}

function stored(bytes: Uint8Array): Coded {
  return { filter: {}, bytes };
}

function ascii(text: string): Uint8Array {
  return ENCODER.encode(text);
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}
