/**
 * Pieces of XML in one. Added one by one they are copied once, when the part is written; join would copy all text anew at
 * each level of the document (measured, docs/adr/0025).
 */
export function joined(pieces: readonly string[]): string {
  let all = '';
  for (const piece of pieces) all += piece;
  return all;
}
