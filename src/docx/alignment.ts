import type { AlignmentType } from 'docx';
import type { Alignment } from '../regulation/style-rules.ts';

/** Our alignments as Word names them. */
export const ALIGNMENTS = {
  left: 'left',
  center: 'center',
  right: 'right',
  justify: 'both',
} as const satisfies Record<Alignment, (typeof AlignmentType)[keyof typeof AlignmentType]>;
