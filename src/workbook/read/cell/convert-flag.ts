import { withoutDiacritics } from '../../../language/closest.ts';
import { plainText, quoted, shownText } from './cell-text.ts';
import { problem, type Conversion, type Plain } from './conversion.ts';

const YES = new Set(['co', 'x', 'true', 'dung', 'yes', '1', '✓', '✔', '☑']);
const NO = new Set(['khong', 'false', 'sai', 'no', '0', '☐']);

/** Yes or no. */
export function convertFlag(content: Plain): Conversion {
  if (content.kind === 'flag') return { value: content.value };
  const word = withoutDiacritics(plainText(shownText(content)));
  if (YES.has(word)) return { value: true };
  if (NO.has(word)) return { value: false };
  return problem(
    'wrong-flag',
    `ghi ${quoted(content)}, không rõ là có hay không.`,
    `says ${quoted(content)}, which is neither yes nor no.`,
    { vi: 'Ghi Có hoặc Không.', en: 'Write Có (yes) or Không (no).' },
  );
}
