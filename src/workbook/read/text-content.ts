import { toNfc } from '../../language/nfc.ts';
import type { CellContent } from './grid.ts';
import { LIMITS } from './limits.ts';

/** A text as a cell holds it: composed, lines ending in "\n". */
export function textContent(raw: string): CellContent {
  const text = toNfc(raw).replace(/\r\n?/gu, '\n');
  return text.length > LIMITS.cellCharacters ? { kind: 'too-long' } : { kind: 'text', text };
}
