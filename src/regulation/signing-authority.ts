import type { SigningKind } from '../document/signing-kinds.ts';

/** Who signs, and for whom. */
export interface SigningAuthority {
  readonly signsAs: SigningKind;
  /** The signatory's own position. */
  readonly position: string;
  /** The position of the agency's head, for whom the others sign. */
  readonly headPosition: string;
  /** The collective on whose behalf the signatory signs: "Hội đồng". */
  readonly collective?: string | undefined;
}

/**
 * The lines above the signature, in sentence case but for their abbreviations: "KT. Trưởng ban", "Phó Trưởng ban".
 * Source: Decree 30/2020/NĐ-CP, Article 13 and Appendix I, Part I, II.7.
 */
export function authorityLines({
  signsAs,
  position,
  headPosition,
  collective = headPosition,
}: SigningAuthority): readonly string[] {
  switch (signsAs) {
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
    case 'onBehalf':
      return [`TM. ${collective}`, position];
  }
}
