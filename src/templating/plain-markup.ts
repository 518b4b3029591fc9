import { ROOT_TAG } from './grammar.ts';
import { TEMPLATE_LIMITS } from './limits.ts';
import type { MarkupElement, MarkupNode, MarkupText } from './markup-parser.ts';
import type { MappedText } from './source-map.ts';

/**
 * Read markup that is as plain as nearly all of it is: tags, attributes in double quotes, text, what escaping writes.
 *
 * @returns The document as the XML parser gives it, ten times as fast; undefined for anything else: the XML parser reads
 *   it, or says what is wrong.
 */
export function readPlainMarkup(markup: MappedText): MarkupElement | undefined {
  if (NOT_PLAIN.test(markup.text)) return undefined;
  return new PlainReader(markup).document();
}

/** Signs that XML changes or refuses, marks of blocks, letters of two code units, and the end of a CDATA section. */
const NOT_PLAIN = /[^\t\n -\uD7FF\uE000-\uFDD1\uFDD4-\uFFFD]|\]\]>/u;

const NAME = /^[a-z][a-z0-9-]*$/u;
const TAG = /<([a-z][a-z0-9-]*)((?:[ \t\n]+[a-z]+="[^"<]*")*)[ \t\n]*(\/?)>/uy;
const ATTRIBUTE = /([a-z]+)="([^"]*)"/gu;
const REFERENCE = /&[^;]*;?/gu;

/** What references stand for: those of XML, and those that escaping writes. */
const LETTERS: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&quot;': '"',
  '&apos;': "'",
  '&#x27;': "'",
  '&#x60;': '`',
  '&#x3D;': '=',
};

const NO_ATTRIBUTES: MarkupElement['attributes'] = {};

/** A tag that is not closed yet. */
interface OpenElement extends MarkupElement {
  readonly children: MarkupNode[];
}

class PlainReader {
  readonly #markup: MappedText;
  readonly #text: string;
  readonly #open: OpenElement[] = [];
  #isPlain = true;

  constructor(markup: MappedText) {
    this.#markup = markup;
    this.#text = markup.text;
  }

  document(): MarkupElement | undefined {
    const root = this.#element(ROOT_TAG, NO_ATTRIBUTES, 0);
    this.#open.push(root);
    let at = 0;
    for (let start = this.#text.indexOf('<'); start >= 0; start = this.#text.indexOf('<', at)) {
      this.#readText(at, start);
      at = this.#text.charAt(start + 1) === '/' ? this.#closeTag(start) : this.#openTag(start);
      if (!this.#isPlain) return undefined;
    }
    this.#readText(at, this.#text.length);
    return this.#isPlain && this.#open.length === 1 ? root : undefined;
  }

  /** The end of an opening tag, or of one that is closed at once. */
  #openTag(start: number): number {
    const end = this.#text.indexOf('>', start) + 1;
    const name = this.#text.slice(start + 1, end - 1);
    if (NAME.test(name)) return this.#add(this.#element(name, NO_ATTRIBUTES, start), false, end);
    TAG.lastIndex = start;
    const [all = '', tag = '', written = '', slash = ''] = TAG.exec(this.#text) ?? [];
    if (all === '') return this.#notPlain();
    const element = this.#element(tag, written === '' ? NO_ATTRIBUTES : this.#attributes(written), start);
    return this.#add(element, slash !== '', start + all.length);
  }

  #closeTag(start: number): number {
    const end = this.#text.indexOf('>', start);
    const closed = this.#open.length > 1 ? this.#open.pop() : undefined;
    return closed?.tag === this.#text.slice(start + 2, end) ? end + 1 : this.#notPlain();
  }

  #add(element: OpenElement, isClosed: boolean, end: number): number {
    this.#open.at(-1)?.children.push(element);
    if (isClosed) return end;
    this.#open.push(element);
    // The first one is the document itself.
    return this.#open.length > TEMPLATE_LIMITS.tags + 1 ? this.#notPlain() : end;
  }

  #element(tag: string, attributes: MarkupElement['attributes'], start: number): OpenElement {
    const place = this.#markup.tagPlaceAt(start, tag.length + 1);
    return { kind: 'element', tag, attributes, children: [], place };
  }

  #attributes(written: string): MarkupElement['attributes'] {
    const attributes: Record<string, string> = {};
    for (const [, name = '', value = ''] of written.matchAll(ATTRIBUTE)) {
      if (Object.hasOwn(attributes, name)) this.#notPlain();
      attributes[name] = this.#decoded(value.replace(/[\t\n]/gu, ' '));
    }
    return attributes;
  }

  #readText(start: number, end: number): void {
    if (start === end) return;
    const text = this.#decoded(this.#text.slice(start, end));
    this.#open.at(-1)?.children.push(new PlainText(text, start, this.#markup));
  }

  #decoded(text: string): string {
    if (!text.includes('&')) return text;
    return text.replace(REFERENCE, (reference) => {
      const letter = Object.hasOwn(LETTERS, reference) ? LETTERS[reference] : undefined;
      if (letter === undefined) this.#notPlain();
      return letter ?? '';
    });
  }

  #notPlain(): number {
    this.#isPlain = false;
    return this.#text.length;
  }
}

/** A text that looks for its place when it is asked for: only faults need it. */
class PlainText implements MarkupText {
  readonly kind = 'text';
  readonly text: string;
  readonly #start: number;
  readonly #markup: MappedText;

  constructor(text: string, start: number, markup: MappedText) {
    this.text = text;
    this.#start = start;
    this.#markup = markup;
  }

  get place(): MarkupText['place'] {
    const first = this.#start + this.text.length - this.text.trimStart().length;
    return this.#markup.placeAt(Math.min(first, this.#markup.text.length - 1));
  }
}
