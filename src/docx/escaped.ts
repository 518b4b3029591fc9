const SPECIAL = /[&<>"']/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** A text as it stands in XML, as content or in an attribute. Control characters, which XML has not, are refused earlier. */
export function escaped(text: string): string {
  return text.replace(SPECIAL, (letter) => ENTITIES[letter] ?? letter);
}
