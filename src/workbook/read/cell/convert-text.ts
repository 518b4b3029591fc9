import { isoDate } from '../../../language/dates.ts';
import { cleanNumber, foldedText, plainText, quoted, shownText } from './cell-text.ts';
import { clockText } from './clock.ts';
import { problem, type Conversion, type Plain } from './conversion.ts';

/** A text in one line. */
export function convertText(content: Plain): Conversion {
  if (content.kind === 'flag') {
    return problem(
      'wrong-type',
      `đang là ${quoted(content)}, không phải chữ.`,
      `is ${quoted(content)}, no text.`,
      {
        vi: 'Ghi nội dung bằng chữ.',
        en: 'Write a text.',
      },
    );
  }
  return { value: foldedText(shownText(content)) };
}

/** A short name: spaces around it go, dashes become "-", a number is its figures. */
export function convertCode(content: Plain): Conversion {
  if (content.kind === 'number' && content.moment !== undefined) {
    return problem(
      'wrong-type',
      `đang là ngày hoặc giờ ${quoted(content)}, không phải mã.`,
      `is a date or a time, ${quoted(content)}, no code.`,
      {
        vi: 'Excel đã đổi mã thành ngày: đặt định dạng ô là Text (văn bản) rồi gõ lại mã.',
        en: 'Excel has made a date of the code: give the cell the format Text and type the code again.',
      },
    );
  }
  return { value: plainText(shownText(content)) };
}

const BULLET = /^[-–—+•*·]\s+/u;

/** Several texts, one a line of the cell; the signs that people begin lines with are left out. */
export function convertLines(content: Plain): Conversion {
  const lines = linesOf(content);
  const isOneWithSigns = lines.length === 1 && /;\s*\S/u.test(lines[0] ?? '');
  return {
    value: lines,
    ...(isOneWithSigns && {
      remark: {
        code: 'one-line-list',
        message: {
          vi: 'ô có một dòng với dấu “;”, được hiểu là một mục.',
          en: 'the cell has one line with “;” in it, taken as one item.',
        },
        expected: {
          vi: 'Nếu là nhiều mục, ghi mỗi mục một dòng trong ô (Alt+Enter).',
          en: 'When it is several, write each on a line of the cell (Alt+Enter).',
        },
      },
    }),
  };
}

export function linesOf(content: Plain): readonly string[] {
  return shownText(content)
    .split('\n')
    .map((line) => foldedText(foldedText(line).replace(BULLET, '')))
    .filter((line) => line !== '');
}

/** A number, a flag or a text as it stands; a text may have several lines. */
export function convertAny(content: Plain): Conversion {
  if (content.kind === 'flag') return { value: content.value };
  if (content.kind === 'number') {
    const { moment, value } = content;
    if (moment === undefined) return { value: cleanNumber(value) };
    return { value: moment.date === undefined ? clockText(moment.seconds) : isoDate(moment.date) };
  }
  return { value: linesOf(content).join('\n') };
}
