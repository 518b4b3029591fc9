import type * as z from 'zod';
import type { Bilingual, DataIssue } from '../document/issue.ts';
import { problemOf } from '../domain/problem.ts';
import { closest } from '../language/closest.ts';
import { addKey, typeName, type DataForm } from './data-form.ts';
import { formatProblem } from './format-problems.ts';
import { isMissing, shown, type Found } from './found-value.ts';
import { sizeProblem } from './size-problems.ts';
import { wrongType } from './wrong-type.ts';

export type ZodIssue = z.core.$ZodIssue;

/** What is wrong with a value; the schema machinery adds where. */
export type ZodProblem = Pick<DataIssue, 'code' | 'message' | 'expected' | 'suggestion'>;

type Code = ZodIssue['code'];
type Of<C extends Code> = Extract<ZodIssue, { readonly code: C }>;
type ProblemMaker<C extends Code> = (issue: Of<C>, found: Found, form: DataForm) => ZodProblem;

const PROBLEMS: { readonly [C in Code]: ProblemMaker<C> } = {
  invalid_type: ({ expected, path }, found, form) =>
    isMissing(found) || expected === 'nonoptional'
      ? missing(path.at(-1), like(found) ?? mustBe(typeName(expected, form)), form)
      : wrongType(expected, found, form),
  invalid_value: ({ values, path }, found, form) => notListed(values.map(listed), path.at(-1), found, form),
  too_small: sizeProblem,
  too_big: sizeProblem,
  invalid_format: formatProblem,
  not_multiple_of: ({ divisor }, found) => notMultiple(String(divisor), found),
  unrecognized_keys: (_, found) => unusable(found),
  invalid_union: unionProblem,
  invalid_key: ({ issues, path }, _, form) => wrongKey(issues[0], String(path.at(-1)), form),
  invalid_element: ({ issues }, _, form) => ({
    code: 'invalid-value',
    message: { vi: 'có một mục không dùng được.', en: 'has an item that cannot be used.' },
    ...remedyOf(issues[0], { value: undefined, written: undefined }, form),
  }),
  custom: (_, found) => unusable(found),
};

/** Our words for an issue of zod's own. Whatever its kind, it says what was found and how to mend it. */
export function zodProblem(issue: ZodIssue, found: Found, form: DataForm): ZodProblem {
  const make = PROBLEMS[issue.code] as ProblemMaker<Code>;
  return make(issue, found, form);
}

function missing(key: PropertyKey | undefined, value: Bilingual | undefined, form: DataForm): ZodProblem {
  const needed = value ?? { vi: 'ghi giá trị vào', en: 'with a value' };
  if (key === undefined) {
    return {
      code: 'empty-file',
      message: { vi: 'tệp còn trống.', en: 'the file is empty.' },
      expected: { vi: 'Ghi dữ liệu vào tệp, hoặc xóa tệp.', en: 'Fill it in, or delete it.' },
    };
  }
  return {
    code: 'missing-value',
    message: { vi: 'chưa có.', en: 'is missing.' },
    expected:
      typeof key === 'string'
        ? addKey(key, needed, form)
        : { vi: `Ghi vào, hoặc bỏ mục này: ${needed.vi}.`, en: `Fill it in or leave it out: ${needed.en}.` },
  };
}

function mustBe(type: Bilingual | undefined): Bilingual | undefined {
  return type && { vi: `giá trị là ${type.vi}`, en: `with ${type.en}` };
}

function like({ example }: Found): Bilingual | undefined {
  return example === undefined ? undefined : { vi: `ví dụ ${example}`, en: `for example ${example}` };
}

function notListed(
  allowed: readonly string[],
  key: PropertyKey | undefined,
  found: Found,
  form: DataForm,
): ZodProblem {
  const list = allowed.join(', ');
  const [only] = allowed;
  const choice =
    allowed.length === 1 && only !== undefined
      ? { vi: `ghi đúng là ${only}`, en: `exactly ${only}` }
      : { vi: `chọn một: ${list}`, en: `one of: ${list}` };
  if (isMissing(found)) return missing(key, choice, form);
  const value = shown(found);
  const suggestion = isScalar(found.value) ? closest(String(found.value), allowed) : undefined;
  return {
    code: 'not-listed',
    message: { vi: `${value.vi} không có trong danh sách.`, en: `${value.en} is not on the list.` },
    expected: {
      vi: allowed.length === 1 ? `Chỉ được ghi: ${list}.` : `Chọn một: ${list}.`,
      en: allowed.length === 1 ? `Only ${list} is allowed.` : `One of: ${list}.`,
    },
    ...(suggestion !== undefined && { suggestion }),
  };
}

function isScalar(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

/** A choice of a closed list as a file writes it. */
function listed(value: z.core.util.Primitive): string {
  return value === undefined || value === null ? '(để trống)' : String(value);
}

function notMultiple(divisor: string, found: Found): ZodProblem {
  const value = shown(found);
  return {
    code: 'not-a-multiple',
    message: {
      vi: `${value.vi} không chia hết cho ${divisor}.`,
      en: `${value.en} is no multiple of ${divisor}.`,
    },
    expected: { vi: `Ghi số chia hết cho ${divisor}.`, en: `Give a multiple of ${divisor}.` },
  };
}

/** A value that fits none of several schemas, or more than one. What the nearest schema says is reported elsewhere. */
function unionProblem(issue: Of<'invalid_union'>, found: Found, form: DataForm): ZodProblem {
  const { path, errors } = issue;
  if (issue.inclusive !== false && issue.options !== undefined) {
    return notListed(issue.options.map(listed), path.at(-1), found, form);
  }
  const types = errors.flat().flatMap((error) => (error.code === 'invalid_type' ? error.expected : []));
  const names = [...new Set(types)].flatMap((type) => typeName(type, form) ?? []);
  if (names.length === 0) return unusable(found);
  const either = {
    vi: names.map(({ vi }) => vi).join(', hoặc '),
    en: names.map(({ en }) => en).join(', or '),
  };
  if (isMissing(found)) return missing(path.at(-1), mustBe(either), form);
  const value = shown(found);
  return {
    code: 'wrong-type',
    message: { vi: `đang là ${value.vi}.`, en: `is ${value.en}.` },
    expected: { vi: `Phải là ${either.vi}.`, en: `Must be ${either.en}.` },
  };
}

function wrongKey(issue: ZodIssue | undefined, key: string, form: DataForm): ZodProblem {
  return {
    code: 'invalid-key',
    message: { vi: `tên khóa “${key}” không dùng được.`, en: `the key “${key}” cannot be used.` },
    ...remedyOf(issue, { value: key, written: undefined }, form),
  };
}

/** How to mend what is wrong inside. */
function remedyOf(
  issue: ZodIssue | undefined,
  found: Found,
  form: DataForm,
): Pick<ZodProblem, 'expected' | 'suggestion'> {
  const { expected, suggestion } =
    issue === undefined ? unusable(found) : (problemOf(issue) ?? zodProblem(issue, found, form));
  return { ...(expected && { expected }), ...(suggestion !== undefined && { suggestion }) };
}

function unusable(found: Found): ZodProblem {
  const value = shown(found);
  return {
    code: 'invalid-value',
    message: { vi: `không dùng được ${value.vi}.`, en: `${value.en} cannot be used.` },
    expected: {
      vi: 'Viết lại theo dạng của các giá trị cùng loại trong tệp mẫu.',
      en: 'Write it like the others of its kind in the examples.',
    },
  };
}
