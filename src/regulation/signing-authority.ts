import type { SigningKind } from '../document/signing-kinds.ts';

/**
 * The lines above the signature, in sentence case but for their abbreviations: "KT. Trưởng ban", "Phó Trưởng ban".
 * Source: Decree 30/2020/NĐ-CP, Appendix I, Part I, II.7.
 *
 * @param headPosition The position of the agency's head, for whom the others sign.
 * @param position The signatory's own position.
 */
export function authorityLines(kind: SigningKind, headPosition: string, position: string): readonly string[] {
  switch (kind) {
    case 'direct':
      return [position];
    case 'acting':
      return [`Q. ${headPosition}`];
    case 'deputizing':
      return [`KT. ${headPosition}`, position];
    case 'byOrder':
      return [`TL. ${headPosition}`, position];
    case 'byAuthorization':
      return [`TUQ. ${headPosition}`, position];
  }
}
