import { AlignmentType } from 'docx';
import type { Alignment } from '../regulation/style-rules.ts';

/** Our alignments as Word names them. */
export const ALIGNMENTS = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.BOTH,
} as const satisfies Record<Alignment, unknown>;
