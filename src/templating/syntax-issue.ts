import type { Issue, Place } from '../document/issue.ts';

const AT_PLACE = / - (?<line>\d+):(?<column>\d+)$/u;
const ON_LINE = /^(?:Parse|Lexical) error on line (?<line>\d+)/u;
const CUT = '...';
/** More than the letters before and after the fault that Handlebars quotes, line ends counted. */
const NEAR = 200;

/** What Handlebars could not read, as an issue at its place. */
export function syntaxIssue(error: Error, file: string, text: string): Issue {
  return {
    code: 'template-syntax',
    severity: 'error',
    message: {
      vi: 'Chỗ này viết không đúng cú pháp của mẫu.',
      en: 'The template cannot be read here.',
    },
    expected: {
      vi: 'Kiểm tra: giữa “{{” và “}}” là một tên, không có dấu lạ; mỗi {{/…}} có {{#…}} ở trước.',
      en: 'Check that a name stands between “{{” and “}}” and every {{/…}} has its {{#…}} before.',
    },
    place: { file, ...placeOf(error, text) },
  };
}

function placeOf({ message }: Error, text: string): Omit<Place, 'file'> {
  const exact = AT_PLACE.exec(message)?.groups;
  if (exact !== undefined) return { line: Number(exact['line']), column: Number(exact['column']) + 1 };
  const line = Number(ON_LINE.exec(message)?.groups?.['line'] ?? 1);
  return { line, column: columnOf(message, text, line) };
}

/**
 * The column of the fault. Handlebars says only the line, and quotes up to 20 letters before and after with a mark under
 * the fault: that is looked for in the line. The first column when it is not there.
 */
function columnOf(message: string, text: string, line: number): number {
  const [, quoted = '', mark = ''] = message.split('\n');
  const before = withoutStart(quoted.slice(0, mark.indexOf('^')));
  const after = withoutEnd(quoted.slice(mark.indexOf('^')));
  const start = text.split('\n', line - 1).reduce((sum, { length }) => sum + length + 1, 0);
  const end = text.indexOf('\n', start);
  const flat = (from: number, to: number) => text.slice(Math.max(0, from), to).replaceAll('\n', '');
  for (let offset = start; offset <= (end < 0 ? text.length : end); offset += 1) {
    const fits =
      flat(offset, offset + NEAR).startsWith(after) && flat(offset - NEAR, offset).endsWith(before);
    if (fits) return offset - start + 1;
  }
  return 1;
}

function withoutStart(quoted: string): string {
  return quoted.startsWith(CUT) ? quoted.slice(CUT.length) : quoted;
}

function withoutEnd(quoted: string): string {
  return quoted.endsWith(CUT) ? quoted.slice(0, -CUT.length) : quoted;
}
