/** Signs that XML changes or refuses, marks of blocks, letters of two code units. */
const NOT_PLAIN = /[^\t\n -\uD7FF\uE000-\uFDD1\uFDD4-\uFFFD]/;

/** The same, and those that are markup or begin a reference. */
const NOT_LETTERS = /[^\t\n -%'-;=?-\uD7FF\uE000-\uFDD1\uFDD4-\uFFFD]/;

/** What a text may not hold, also when its beginning stands in the piece before. */
const SECTION_END = /^\]?>|\]\]>/u;

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

/** Whether all signs of markup mean themselves in XML. */
export function isPlain(markup: string): boolean {
  return !NOT_PLAIN.test(markup);
}

/** Whether a text of the template could be, or end, what ends a CDATA section: XML refuses that. */
export function mayEndSection(text: string): boolean {
  return SECTION_END.test(text);
}

/** The letters that an expression has written; undefined when they are not plain. */
export function readValue(written: string): string | undefined {
  if (!NOT_LETTERS.test(written)) return written;
  return isPlain(written) && !/[<>]/u.test(written) ? decoded(written) : undefined;
}

/** A text with what its references stand for; undefined when one is not known. */
export function decoded(text: string): string | undefined {
  if (!text.includes('&')) return text;
  const references = text.match(REFERENCE) ?? [];
  if (!references.every((reference) => Object.hasOwn(LETTERS, reference))) return undefined;
  return text.replace(REFERENCE, (reference) => LETTERS[reference] ?? '');
}
