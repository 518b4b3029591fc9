import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { DataForm } from '../../../src/sources/data-form.ts';
import { schemaIssues } from '../../../src/sources/schema-issues.ts';
import { schemaLabels } from '../../../src/sources/schema-labels.ts';
import type { ParsedSource } from '../../../src/sources/yaml-source.ts';
import { foreignWordsIn, wordsOf } from '../../helpers/foreign-words.ts';

function parsed(value: unknown, form: DataForm = 'yaml'): ParsedSource {
  const place = () => ({ file: 'x.yaml', line: 1, column: 1 });
  return {
    form,
    value,
    issues: [],
    placeOf: place,
    placeOfLetter: place,
    placeOfKey: place,
    writtenAt: () => undefined,
  };
}

/** What is said of a value under the key "a", and what zod itself says. */
function said(schema: z.ZodType, value: unknown, form?: DataForm) {
  const whole = z.strictObject({ a: schema.describe('Mục') }).describe('Tệp');
  const data = parsed(value === undefined ? {} : { a: value }, form);
  const { error } = whole.safeParse(data.value);
  if (error === undefined) throw new Error('the value fits the schema');
  return { issues: schemaIssues(error, data, schemaLabels(whole, data)), english: error.issues };
}

/** The first thing said: the message, and behind "|" how to mend it. */
function firstOf(schema: z.ZodType, value: unknown, form?: DataForm): string {
  const [issue] = said(schema, value, form).issues;
  return `${issue?.message.vi ?? ''} | ${issue?.expected?.vi ?? ''}`;
}

const wide = z.strictObject({ kind: z.literal('b'), dai: z.number() });
const kinds = z.discriminatedUnion('kind', [z.strictObject({ kind: z.literal('a') }), wide]);

/** A schema of each kind with a value that it refuses. */
const REFUSED: readonly (readonly [name: string, schema: z.ZodType, value: unknown])[] = [
  ['string: nothing', z.string(), undefined],
  ['string: null', z.string(), null],
  ['string: number', z.string(), 7],
  ['string: boolean', z.string(), true],
  ['string: list', z.string(), ['x']],
  ['string: group', z.string(), { x: 1 }],
  ['string: day', z.string(), new Date(0)],
  ['string: bigint', z.string(), 7n],
  ['string: symbol', z.string(), Symbol('x')],
  ['string: function', z.string(), () => 1],
  ['number: text', z.number(), 'bảy'],
  ['number: NaN', z.number(), Number.NaN],
  ['number: Infinity', z.number(), Number.POSITIVE_INFINITY],
  ['number: -Infinity', z.number(), Number.NEGATIVE_INFINITY],
  ['int: fraction', z.int(), 1.5],
  ['int: unsafe', z.int(), 1e20],
  ['int32', z.int32(), 1e10],
  ['uint32', z.uint32(), -1],
  ['bigint', z.bigint(), 7],
  ['boolean', z.boolean(), 'có'],
  ['symbol', z.symbol(), 'x'],
  ['undefined', z.undefined(), 'x'],
  ['null', z.null(), 'x'],
  ['void', z.void(), 'x'],
  ['never', z.never(), 'x'],
  ['nan', z.nan(), 1],
  ['date', z.date(), 'x'],
  ['invalid date', z.date(), new Date(Number.NaN)],
  ['array', z.array(z.string()), 'x'],
  ['object', z.strictObject({}), 'x'],
  ['record', z.record(z.string(), z.number()), 'x'],
  ['tuple', z.tuple([z.string()]), 'x'],
  ['map', z.map(z.string(), z.number()), 'x'],
  ['set', z.set(z.string()), 'x'],
  ['instance', z.instanceof(Map), 'x'],
  ['nonoptional', z.nonoptional(z.string().optional()), undefined],
  ['text too short', z.string().min(5), 'abc'],
  ['text too long', z.string().max(2), 'abc'],
  ['text of another length, short', z.string().length(5), 'abc'],
  ['text of another length, long', z.string().length(2), 'abc'],
  ['number too small', z.number().min(5), 4],
  ['number not above', z.number().gt(5), 5],
  ['number too big', z.number().max(5), 6],
  ['number not below', z.number().lt(5), 5],
  ['bigint too small', z.bigint().min(5n), 4n],
  ['bigint too big', z.bigint().lt(5n), 5n],
  ['date too early', z.date().min(new Date(1000)), new Date(0)],
  ['date too late', z.date().max(new Date(0)), new Date(1000)],
  ['list empty', z.array(z.string()).min(1), []],
  ['list too short', z.array(z.string()).min(2), ['x']],
  ['list too long', z.array(z.string()).max(1), ['x', 'y']],
  ['list of another length', z.array(z.string()).length(1), ['x', 'y']],
  ['set too small', z.set(z.string()).min(2), new Set(['x'])],
  ['set too big', z.set(z.string()).max(0), new Set(['x'])],
  ['map too small', z.map(z.string(), z.string()).min(1), new Map()],
  ['tuple too short', z.tuple([z.string(), z.string()]), ['x']],
  ['tuple too long', z.tuple([z.string()]), ['x', 'y']],
  ['file too small', z.file().min(5), new File(['x'], 'x')],
  ['file of another kind', z.file().mime('image/png'), new File(['x'], 'x')],
  ['multiple', z.number().multipleOf(5), 7],
  ['multiple of a fraction', z.number().multipleOf(0.5), 0.3],
  ['multiple of bigint', z.bigint().multipleOf(2n), 3n],
  ['unknown key', z.strictObject({ b: z.string().optional() }), { c: 1 }],
  ['unknown key where there is none', z.strictObject({}), { c: 1 }],
  ['union of types', z.union([z.string(), z.number()]), true],
  ['union, missing', z.union([z.string(), z.number()]), undefined],
  ['union, near', z.union([z.array(z.string()), z.strictObject({ b: z.number() })]), { b: 'x' }],
  ['union of schemas that say no more', z.union([z.never(), z.symbol()]), true],
  ['union that fits twice', z.xor([z.string(), z.string().min(1)]), 'x'],
  ['kinds', kinds, { kind: 'c' }],
  ['kinds, missing', kinds, {}],
  ['kinds, inside', kinds, { kind: 'b', dai: 'x' }],
  ['record: key', z.record(z.string().regex(/^a/u), z.number()), { b: 1 }],
  ['record: missing key', z.record(z.enum(['b', 'c']), z.number()), { b: 1 }],
  ['map: key', z.map(z.strictObject({}), z.number()), new Map([[1, 2]])],
  ['map: value', z.map(z.date(), z.number()), new Map([[new Date(0), 'b']])],
  ['set: element', z.set(z.number()), new Set(['a'])],
  ['enum', z.enum(['một', 'hai']), 'ba'],
  ['enum, missing', z.enum(['một', 'hai']), undefined],
  ['literal', z.literal('một'), 'hai'],
  ['literal, missing', z.literal('một'), undefined],
  ['literals of all kinds', z.literal([null, undefined, true, 3n, 7]), 'x'],
  ['stringbool', z.stringbool({ truthy: ['đ'], falsy: ['s'] }), 'x'],
  ['custom', z.custom(() => false), 'x'],
  ['custom with words of its own', z.string().refine(() => false, 'Invalid input'), 'x'],
  ['template literal', z.templateLiteral(['a', z.number()]), 'b'],
  ['hash', z.hash('md5'), 'x'],
  ['blank', z.string().regex(/\S/u), ' '],
  ['regex', z.string().regex(/x/u), 'y'],
  ['starts_with', z.string().startsWith('Khu'), 'y'],
  ['ends_with', z.string().endsWith('Khu'), 'y'],
  ['includes', z.string().includes('Khu'), 'y'],
  ['lowercase', z.string().lowercase(), 'Y'],
  ['uppercase', z.string().uppercase(), 'y'],
  ['json', z.json(), () => 1],
  ...[
    ...[
      z.email(),
      z.url(),
      z.emoji(),
      z.uuid(),
      z.uuidv4(),
      z.guid(),
      z.nanoid(),
      z.cuid2(),
      z.ulid(),
      z.xid(),
      z.ksuid(),
    ],
    ...[
      z.iso.datetime(),
      z.iso.date(),
      z.iso.time(),
      z.iso.duration(),
      z.ipv4(),
      z.ipv6(),
      z.mac(),
      z.cidrv4(),
      z.cidrv6(),
    ],
    ...[z.base64(), z.base64url(), z.e164(), z.jwt(), z.hostname(), z.hex()],
  ].map((schema) => [`format ${schema.format ?? ''}`, schema, 'không đúng!'] as const),
];

/** The codes of zod that a value above gives. */
const codes = new Set(
  REFUSED.flatMap(([, schema, value]) => said(schema, value).english.map(({ code }) => code)),
);

describe('every kind of issue of zod', () => {
  it('is among the values', () => {
    expect([...codes].sort()).toEqual([
      'custom',
      'invalid_element',
      'invalid_format',
      'invalid_key',
      'invalid_type',
      'invalid_union',
      'invalid_value',
      'not_multiple_of',
      'too_big',
      'too_small',
      'unrecognized_keys',
    ]);
  });

  it.each(REFUSED)('is said in Vietnamese with what was found and how to mend it: %s', (_, schema, value) => {
    const { issues, english } = said(schema, value);
    const zodWords = wordsOf(english.map(({ message }) => message).join(' ')).filter(
      (word) => word.length > 3,
    );
    expect(issues.length).toBeGreaterThan(0);
    for (const { message, expected, suggestion, code } of issues) {
      expect(message.vi).toMatch(/^(?:Mục \(a\)|Tệp)[^:]*: .+\.$/u);
      expect(expected?.vi).toMatch(/^\p{Lu}.*\.$/u);
      const text = `${message.vi} ${expected?.vi ?? ''} ${suggestion ?? ''}`.replaceAll(
        'true hoặc false',
        '',
      );
      expect(foreignWordsIn(text, zodWords)).toEqual([]);
      expect(text).not.toMatch(/undefined|null|NaN|Infinity|\[object/u);
      expect(message.en).not.toBe('');
      expect(code).toMatch(/^[a-z-]+$/u);
    }
  });
});

describe('the search for words of programs', () => {
  it('finds them, but not in quotations and names of fields', () => {
    expect(foreignWordsIn('Mục (string): “number” là Expected string.')).toEqual(['expected', 'string']);
  });
});

describe('what is said', () => {
  it.each([
    [z.number(), Number.NaN, 'Mục (a): đang là một giá trị không phải số. | Phải là số.'],
    [z.number(), Number.POSITIVE_INFINITY, 'Mục (a): đang là một số quá lớn. | Phải là số.'],
    [z.int(), 1.5, 'Mục (a): đang là 1.5. | Phải là số nguyên.'],
    [z.int().positive(), -0, 'Mục (a): 0 nhỏ hơn mức cho phép. | Phải lớn hơn 0.'],
    [z.string(), 7, 'Mục (a): đang là 7. | Phải là chữ. Đặt trong dấu nháy kép: "7".'],
    [z.string(), undefined, 'Mục (a): chưa có. | Thêm dòng “a: …”, giá trị là chữ.'],
    [z.enum(['một', 'hai']), undefined, 'Mục (a): chưa có. | Thêm dòng “a: …”, chọn một: một, hai.'],
    [z.literal('một'), 'hai', 'Mục (a): “hai” không có trong danh sách. | Chỉ được ghi: một.'],
    [z.number(), '1.234,5', 'Mục (a): đang là “1.234,5”. | Phải là số.'],
    [z.number(), '420 người', 'Mục (a): đang là “420 người”. | Phải là số. Chỉ ghi số, không kèm đơn vị.'],
    [z.string().length(3), 'ab', 'Mục (a): có 2 ký tự, ít quá. | Cần đúng 3 ký tự.'],
    [z.array(z.string()).min(2), ['x'], 'Mục (a): có 1 mục, ít quá. | Cần ít nhất 2 mục.'],
    [z.number().lt(5), 5, 'Mục (a): 5 lớn hơn mức cho phép. | Phải nhỏ hơn 5.'],
    [z.number().max(5), 6, 'Mục (a): 6 lớn hơn mức cho phép. | Không được quá 5.'],
    [z.union([z.string(), z.number()]), true, 'Mục (a): đang là true. | Phải là chữ, hoặc số.'],
    [kinds, { kind: 'c' }, 'Mục (a) › kind: “c” không có trong danh sách. | Chọn một: a, b.'],
    [kinds, { kind: 'b', dai: 'x' }, 'Mục (a) › dai: đang là “x”. | Phải là số.'],
    [
      z.record(z.string().startsWith('x'), z.number()),
      { b: 1 },
      'Mục (a): tên khóa “b” không dùng được. | Phải bắt đầu bằng “x”.',
    ],
    [z.iso.date(), 'x', 'Mục (a): “x” không phải là ngày. | Ghi ngày, ví dụ 2024-03-20.'],
  ])('%# reads well', (schema, value, expected) => {
    expect(firstOf(schema, value)).toBe(expected);
  });

  it.each([
    ['yaml', 'Phải là danh sách, mỗi mục một dòng bắt đầu bằng “- ”.', 'Thêm dòng “a: …”, giá trị là số.'],
    ['json', 'Phải là danh sách đặt trong ngoặc vuông [ … ].', 'Thêm "a": …, giá trị là số.'],
    ['table', 'Phải là danh sách.', 'Điền vào ô này, giá trị là số.'],
  ] as const)('speaks of the form of the data: %s', (form, list, missing) => {
    const label = form === 'table' ? 'Mục' : 'Mục (a)';
    expect(firstOf(z.array(z.string()), 'x', form)).toBe(`${label}: đang là “x”. | ${list}`);
    expect(firstOf(z.number(), undefined, form)).toBe(`${label}: chưa có. | ${missing}`);
  });

  it.each([
    ['1.234,5', '1234.5'],
    ['702.000', '702000'],
    ['12,5', '12.5'],
    ['1 234 567', '1234567'],
    ['702,000', undefined],
    ['bảy', undefined],
  ])('takes the number that people write as %s for %s', (written, meant) => {
    expect(said(z.number(), written).issues[0]?.suggestion).toBe(meant);
  });

  it.each([
    ['có', 'true'],
    ['Không', 'false'],
    ['yes', 'true'],
    ['có lẽ', undefined],
  ])('takes %s for %s', (written, meant) => {
    expect(said(z.boolean(), written).issues[0]?.suggestion).toBe(meant);
  });

  it('shows a number as its file has it, with the zeros that were lost', () => {
    const schema = z.strictObject({ a: z.string().describe('Mã') });
    const data = { ...parsed({ a: 901_765_766 }), writtenAt: () => '0901765766' };
    const { error } = schema.safeParse(data.value);
    if (error === undefined) throw new Error('no error');
    const [issue] = schemaIssues(error, data, schemaLabels(schema, data));
    expect(issue?.expected?.vi).toBe('Phải là chữ. Đặt trong dấu nháy kép: "0901765766".');
  });
});
