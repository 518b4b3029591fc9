import { mapBody } from './map-text.ts';
import type { AdministrativeDocument, DocumentPart } from './nodes.ts';

/** The sign that closes a text. Source: Decree 30/2020/NĐ-CP, Appendix III, every sample form. */
const END_MARK = './.';
const FINAL_SIGNS = /[\s.,;:/]+$/u;

/** The blocks after which the sign can stand: what ends otherwise, as a table does, has none. */
const ENDS_IN_TEXT: readonly string[] = ['article', 'clause', 'dash-item', 'paragraph', 'point', 'section'];

/** The document with the sign "./." after the last letter of each text, in place of the final sign that stood there. */
export function withEndMark(document: AdministrativeDocument): AdministrativeDocument {
  return { ...document, parts: document.parts.map(markEnd) };
}

function markEnd(part: DocumentPart): DocumentPart {
  if (!ENDS_IN_TEXT.includes(lastKind(part.body))) return part;
  const count = countTexts(part);
  let index = 0;
  return mapBody(part, (text) => {
    index += 1;
    return index === count ? text.replace(FINAL_SIGNS, '') + END_MARK : text;
  });
}

/** The kind of the very last block, at whatever depth. */
function lastKind(blocks: DocumentPart['body']): string {
  const last = blocks.at(-1);
  if (last === undefined) return '';
  const children = 'children' in last ? last.children : [];
  return children.length === 0 ? last.kind : lastKind(children);
}

function countTexts(part: DocumentPart): number {
  let count = 0;
  mapBody(part, (text) => {
    count += 1;
    return text;
  });
  return count;
}
