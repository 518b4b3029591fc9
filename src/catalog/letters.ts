import type { Issue } from '../document/issue.ts';
import { toCapitals } from '../language/capitalization.ts';
import { missingLetters, type FontMetrics } from '../presentation/font-metrics.ts';
import type { TemplateFile } from '../templating/template.ts';

/** A letter that the font lacks, and what to say of it; the caller knows its place. */
interface MissingLetter {
  readonly letter: string;
  readonly issue: Omit<Issue, 'place'>;
}

/** The letters of a text or of its capitals that the font lacks, each once; line ends and tabs are no letters. */
export function letterIssues(text: string, metrics: FontMetrics): readonly MissingLetter[] {
  const withCapitals = text + toCapitals(text);
  return missingLetters(withCapitals.replace(/[\r\n\t]/gu, ''), metrics).map((letter) => {
    const code = `U+${toCapitals((letter.codePointAt(0) ?? 0).toString(16)).padStart(4, '0')}`;
    const issue = {
      code: 'letter-not-in-font',
      severity: 'error',
      message: {
        vi: `Chữ “${letter}” (${code}) không có trong phông chữ.`,
        en: `The letter “${letter}” (${code}) is not in the font.`,
      },
      expected: {
        vi: 'Gõ lại bằng bộ gõ tiếng Việt, bảng mã Unicode; bỏ ký hiệu lạ và biểu tượng.',
        en: 'Type it again in Unicode; leave out symbols and pictures.',
      },
    } as const;
    return { letter, issue };
  });
}

/** The same for a template, each at the first place where the letter stands. */
export function templateLetterIssues({ path, text }: TemplateFile, metrics: FontMetrics): readonly Issue[] {
  const lines = text.normalize('NFC').split('\n');
  return letterIssues(lines.join('\n'), metrics).map(({ letter, issue }) => {
    const line = lines.findIndex((candidate) => candidate.includes(letter));
    const column = (lines[line] ?? '').indexOf(letter);
    return { ...issue, place: { file: path, line: line + 1, column: column + 1 } };
  });
}
