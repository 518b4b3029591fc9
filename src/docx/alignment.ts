import type { AlignmentType } from 'docx';
import type { Alignment } from '../regulation/style-rules.ts';

/** Our alignments as Word names them. */
export const ALIGNMENTS = {
  left: 'left',
  center: 'center',
  right: 'right',
  justify: 'both',
} as const satisfies Record<Alignment, (typeof AlignmentType)[keyof typeof AlignmentType]>;

/** The same as the property of a paragraph, as XML. */
export const ALIGNED: Readonly<Record<Alignment, string>> = {
  left: '<w:jc w:val="left"/>',
  center: '<w:jc w:val="center"/>',
  right: '<w:jc w:val="right"/>',
  justify: '<w:jc w:val="both"/>',
};
