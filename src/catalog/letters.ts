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
  return letterIssuesOfAll([text], metrics);
}

/** The same for many texts, as if they were one. */
export function letterIssuesOfAll(texts: readonly string[], metrics: FontMetrics): readonly MissingLetter[] {
  const good = goodUnits.get(metrics) ?? new Uint8Array(CODE_UNITS);
  goodUnits.set(metrics, good);
  return texts.every((text) => isKnownGood(text, good, metrics)) ? [] : findIssues(texts.join(''), metrics);
}

const CODE_UNITS = 0x10000;
const SURROGATE = /\p{Cs}/u;

/** By code unit whether a letter of one is known to have no issue. */
const goodUnits = new WeakMap<FontMetrics, Uint8Array>();

/** Whether each letter has been seen and has no issue. Texts have few different ones: all but the first are looked up here. */
function isKnownGood(text: string, good: Uint8Array, metrics: FontMetrics): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (good[unit] === 1) continue;
    const letter = String.fromCharCode(unit);
    if (SURROGATE.test(letter) || findIssues(letter, metrics).length > 0) return false;
    good[unit] = 1;
  }
  return true;
}

function findIssues(text: string, metrics: FontMetrics): readonly MissingLetter[] {
  const withCapitals = text + toCapitals(text);
  return missingLetters(withCapitals.replace(/[\r\n\t]/gu, ''), metrics).map((letter) => {
    const code = `U+${toCapitals((letter.codePointAt(0) ?? 0).toString(16)).padStart(4, '0')}`;
    return { letter, issue: HIDDEN.test(letter) ? hiddenLetter(code) : lackingLetter(letter, code) };
  });
}

/** Control and format characters: nothing shows where they stand. */
const HIDDEN = /\p{C}/u;

function hiddenLetter(code: string): MissingLetter['issue'] {
  return {
    code: 'hidden-letter',
    severity: 'error',
    message: { vi: `Ở đây có một ký tự ẩn (${code}).`, en: `There is a hidden character here (${code}).` },
    expected: {
      vi: 'Xóa chữ ở hai bên chỗ này rồi gõ lại; ký tự ẩn thường đến từ trang web.',
      en: 'Delete the letters around it and type them again; it often comes from the web.',
    },
  };
}

function lackingLetter(letter: string, code: string): MissingLetter['issue'] {
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
