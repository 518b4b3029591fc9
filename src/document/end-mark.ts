import { mapText } from './map-text.ts';
import type { AdministrativeDocument } from './nodes.ts';

/** The sign that closes the text of a document. Source: Decree 30/2020/NĐ-CP, Appendix III, every sample form. */
const END_MARK = './.';
const FINAL_SIGNS = /[\s.,;:/]+$/u;

/** The document with the sign "./." after the last letter of its body, in place of the final sign that stood there. */
export function withEndMark(document: AdministrativeDocument): AdministrativeDocument {
  const count = countTexts(document);
  if (count === countTexts({ ...document, body: [] })) return document;
  let index = 0;
  return mapText(document, (text) => {
    index += 1;
    return index === count ? text.replace(FINAL_SIGNS, '') + END_MARK : text;
  });
}

function countTexts(document: AdministrativeDocument): number {
  let count = 0;
  mapText(document, (text) => {
    count += 1;
    return text;
  });
  return count;
}
