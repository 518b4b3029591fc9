import type { Issue } from '../document/issue.ts';

/** A fault in a text, from one letter to another. */
export interface TextFault extends Pick<Issue, 'code' | 'message' | 'expected' | 'suggestion'> {
  readonly start: number;
  readonly end: number;
}

/** What a text holds that is refused before it is parsed. */
export interface Scan {
  readonly faults: readonly TextFault[];
  /** Whether the text is too much for a parser: then nothing more is done with it. */
  readonly isTooMuch: boolean;
}
