import type { PresentedParagraph } from '../presented.ts';

/** Whether a paragraph has nothing to read: no letters at all, or spaces alone. */
export function isBlank({ runs }: PresentedParagraph): boolean {
  return runs.every(({ text }) => text.trim() === '');
}
