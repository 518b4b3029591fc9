import type { Issue } from '../document/issue.ts';
import { toCapitals } from '../language/capitalization.ts';
import { missingLetters, type FontMetrics } from '../presentation/font-metrics.ts';
import type { TemplateFile } from '../templating/template.ts';

type LetterIssue = Omit<Issue, 'place'>;

/** An issue for each letter of a text that the font lacks, each once; line ends and tabs are no letters. */
export function letterIssues(text: string, metrics: FontMetrics): readonly LetterIssue[] {
  return missingLetters(text.replace(/[\r\n\t]/gu, ''), metrics).map((letter) => {
    const code = `U+${toCapitals((letter.codePointAt(0) ?? 0).toString(16)).padStart(4, '0')}`;
    return {
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
    };
  });
}

/** The same for a template, each at the first place where the letter stands. */
export function templateLetterIssues({ path, text }: TemplateFile, metrics: FontMetrics): readonly Issue[] {
  const lines = text.normalize('NFC').split('\n');
  const seen = new Set<string>();
  return lines.flatMap((line, index) =>
    missingLetters(line.replace(/[\r\t]/gu, ' '), metrics)
      .filter((letter) => !seen.has(letter))
      .flatMap((letter) => {
        seen.add(letter);
        const place = { file: path, line: index + 1, column: line.indexOf(letter) + 1 };
        return letterIssues(letter, metrics).map((issue): Issue => ({ ...issue, place }));
      }),
  );
}
