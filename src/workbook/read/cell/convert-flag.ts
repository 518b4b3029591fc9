import { yesOrNo } from '../../../language/yes-no.ts';
import { plainText, quoted, shownText } from './cell-text.ts';
import { problem, type Conversion, type Plain } from './conversion.ts';

/** Yes or no. */
export function convertFlag(content: Plain): Conversion {
  if (content.kind === 'flag') return { value: content.value };
  const value = yesOrNo(plainText(shownText(content)));
  if (value !== undefined) return { value };
  return problem(
    'wrong-flag',
    `ghi ${quoted(content)}, không rõ là có hay không.`,
    `says ${quoted(content)}, which is neither yes nor no.`,
    { vi: 'Ghi Có hoặc Không.', en: 'Write Có (yes) or Không (no).' },
  );
}
