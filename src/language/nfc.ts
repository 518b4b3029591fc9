/**
 * The composed form (NFC) of a text: every Vietnamese letter is one code point, as Unicode TCVN 6909:2001 asks.
 * Decomposed letters look alike but have other widths, so every text is composed as soon as it is read.
 */
export function toNfc(text: string): string {
  return text.normalize('NFC');
}
