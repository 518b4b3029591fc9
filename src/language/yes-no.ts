import { withoutDiacritics } from './closest.ts';

const YES: ReadonlySet<string> = new Set(['co', 'dung', 'x', 'yes', 'y', 'true', 'on', '1', '✓', '✔', '☑']);
const NO: ReadonlySet<string> = new Set(['khong', 'sai', 'no', 'n', 'false', 'off', '0', '☐']);

/** Yes or no as people write it, with or without diacritics: "Có", "x", "✓", "sai"; undefined for any other word. */
export function yesOrNo(word: string): boolean | undefined {
  const plain = withoutDiacritics(word.trim().replace(/\.$/u, ''));
  if (YES.has(plain)) return true;
  return NO.has(plain) ? false : undefined;
}
