import type { z } from 'zod';
import type { Bilingual, DataIssue, DataPath } from '../document/issue.ts';
import { problemOf } from '../domain/problem.ts';
import { closest } from '../language/closest.ts';
import type { SchemaLabels } from './schema-labels.ts';

type ZodIssue = z.core.$ZodIssue;

/** An issue and whether its place is that of a key rather than of a value. */
export interface SchemaIssue extends DataIssue {
  readonly isAboutKey: boolean;
}

/**
 * Every issue that a schema found, in our words; one a key where zod names several keys at once. A key that is missing
 * because it is misspelt is one issue, not two.
 */
export function schemaIssues(error: z.ZodError, root: unknown, labels: SchemaLabels): readonly SchemaIssue[] {
  const issues = error.issues.flatMap((issue) => schemaIssue(issue, root, labels));
  const meant = new Set(
    issues.flatMap(({ code, path, suggestion }) =>
      code === 'unknown-key' && suggestion !== undefined ? pathText([...path.slice(0, -1), suggestion]) : [],
    ),
  );
  return issues.filter(({ code, path }) => code !== 'missing-value' || !meant.has(pathText(path)));
}

function pathText(path: DataPath): string {
  return path.join('\n');
}

function schemaIssue(issue: ZodIssue, root: unknown, labels: SchemaLabels): readonly SchemaIssue[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownKey(key, path, labels));
  }
  const problem = problemOf(issue) ?? problemOfZod(issue, valueAt(root, path));
  const label = labels.label(path);
  return [
    {
      ...problem,
      severity: 'error',
      message: { vi: `${label.vi}: ${problem.message.vi}`, en: `${label.en}: ${problem.message.en}` },
      path,
      isAboutKey: false,
    },
  ];
}

function unknownKey(key: string, path: DataPath, labels: SchemaLabels): SchemaIssue {
  const keys = labels.keys(path);
  const suggestion = closest(key, keys);
  const owner = labels.label(path);
  return {
    code: 'unknown-key',
    severity: 'error',
    message: { vi: `${owner.vi}: không có khóa “${key}”.`, en: `${owner.en}: there is no key “${key}”.` },
    expected: { vi: `Được dùng: ${keys.join(', ')}.`, en: `Allowed: ${keys.join(', ')}.` },
    ...(suggestion && { suggestion }),
    path: [...path, key],
    isAboutKey: true,
  };
}

type ZodProblem = Pick<DataIssue, 'code' | 'message' | 'expected' | 'suggestion'>;

/** Our words for zod's own issues; the default covers kinds that our schemas do not use. */
function problemOfZod(issue: ZodIssue, found: unknown): ZodProblem {
  switch (issue.code) {
    case 'invalid_type':
      return found === undefined || found === null
        ? missing(issue.expected, issue.path.at(-1))
        : wrongType(issue.expected, found);
    case 'invalid_value':
      return notListed(issue.values.map(String), found);
    case 'too_small':
      return issue.origin === 'array'
        ? tooFew(Number(issue.minimum))
        : outOfRange(issue.inclusive === false ? '>' : '≥', issue.minimum, found);
    case 'too_big':
      return outOfRange('≤', issue.maximum, found);
    case 'invalid_format':
      return {
        code: 'empty-text',
        message: { vi: 'còn trống.', en: 'is empty.' },
        expected: { vi: 'Ghi nội dung vào.', en: 'Write a text.' },
      };
    default:
      return {
        code: 'invalid-value',
        message: {
          vi: `giá trị ${shown(found).vi} không dùng được.`,
          en: `the value ${shown(found).en} cannot be used.`,
        },
      };
  }
}

const TYPE_NAMES: Readonly<Record<string, Bilingual>> = {
  string: { vi: 'chữ', en: 'a text' },
  number: { vi: 'số', en: 'a number' },
  int: { vi: 'số nguyên', en: 'a whole number' },
  boolean: { vi: 'true hoặc false', en: 'true or false' },
  array: {
    vi: 'danh sách, mỗi mục một dòng bắt đầu bằng “- ”',
    en: 'a list, each item on a line that begins with “- ”',
  },
  object: { vi: 'nhóm các dòng “khóa: giá trị”', en: 'a group of lines “key: value”' },
};

function typeName(expected: string): Bilingual {
  return TYPE_NAMES[expected] ?? { vi: expected, en: expected };
}

function missing(expected: string, key: PropertyKey | undefined): ZodProblem {
  const type = typeName(expected);
  const needed =
    typeof key === 'string'
      ? { vi: `Thêm dòng “${key}: …”, giá trị là ${type.vi}.`, en: `Add a line “${key}: …” with ${type.en}.` }
      : { vi: `Cần có: ${type.vi}.`, en: `Needed: ${type.en}.` };
  return { code: 'missing-value', message: { vi: 'chưa có.', en: 'is missing.' }, expected: needed };
}

function wrongType(expected: string, found: unknown): ZodProblem {
  const type = typeName(expected);
  const hint = quotesHint(expected, found);
  return {
    code: 'wrong-type',
    message: { vi: `đang là ${shown(found).vi}.`, en: `is ${shown(found).en}.` },
    expected: { vi: `Phải là ${type.vi}.${hint.vi}`, en: `Must be ${type.en}.${hint.en}` },
  };
}

/** Quotes make a text of a number; a figure without them is a number. */
function quotesHint(expected: string, found: unknown): Bilingual {
  const isNumberWanted = expected === 'number' || expected === 'int';
  if (isNumberWanted && typeof found === 'string' && /^\d+$/u.test(found)) {
    return { vi: ' Bỏ dấu nháy.', en: ' Leave the quotes out.' };
  }
  if (expected === 'string' && (typeof found === 'number' || typeof found === 'boolean')) {
    return {
      vi: ` Đặt trong dấu nháy kép: "${String(found)}".`,
      en: ` Put it in double quotes: "${String(found)}".`,
    };
  }
  return { vi: '', en: '' };
}

function notListed(allowed: readonly string[], found: unknown): ZodProblem {
  if (found === undefined || found === null) {
    return {
      ...missing('string', undefined),
      expected: { vi: `Chọn một: ${allowed.join(', ')}.`, en: `One of: ${allowed.join(', ')}.` },
    };
  }
  const suggestion = closest(typeof found === 'string' ? found : JSON.stringify(found), allowed);
  return {
    code: 'not-listed',
    message: {
      vi: `${shown(found).vi} không có trong danh sách.`,
      en: `${shown(found).en} is not on the list.`,
    },
    expected: { vi: `Chọn một: ${allowed.join(', ')}.`, en: `One of: ${allowed.join(', ')}.` },
    ...(suggestion && { suggestion }),
  };
}

function tooFew(minimum: number): ZodProblem {
  return {
    code: 'empty-list',
    message: { vi: 'danh sách đang trống.', en: 'the list is empty.' },
    expected: { vi: `Cần ít nhất ${String(minimum)} mục.`, en: `At least ${String(minimum)} item.` },
  };
}

function outOfRange(sign: string, limit: number | bigint, found: unknown): ZodProblem {
  return {
    code: 'out-of-range',
    message: {
      vi: `${shown(found).vi} nằm ngoài khoảng cho phép.`,
      en: `${shown(found).en} is out of range.`,
    },
    expected: { vi: `Phải ${sign} ${String(limit)}.`, en: `Must be ${sign} ${String(limit)}.` },
  };
}

function shown(found: unknown): Bilingual {
  if (Array.isArray(found)) return { vi: 'một danh sách', en: 'a list' };
  if (typeof found === 'object' && found !== null) return { vi: 'một nhóm khóa', en: 'a group of keys' };
  const value = typeof found === 'string' ? `“${shortened(found)}”` : JSON.stringify(found);
  return { vi: value, en: value };
}

/** How much of a value a message repeats. */
const MAX_SHOWN = 60;

function shortened(text: string): string {
  return text.length <= MAX_SHOWN ? text : `${text.slice(0, MAX_SHOWN)}…`;
}

function valueAt(root: unknown, path: DataPath): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? (value as Record<string | number, unknown>)[key]
        : undefined,
    root,
  );
}
