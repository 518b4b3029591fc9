import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { collectGarbage } from '../../../src/cli/collect-garbage.ts';
import { processorTime } from '../../helpers/processor-time.ts';
import { parseSource } from '../../../src/sources/yaml-source.ts';

/** What is said of a YAML text, each with its place. */
function said(text: string): readonly string[] {
  return parseSource({ path: 'x.yaml', text }).issues.map(
    ({ message, place }) => `${String(place?.line)}:${String(place?.column)} ${message.vi}`,
  );
}

const begins = (mark: string) => `Giá trị không được bắt đầu bằng dấu “${mark}”.`;
const INDENT = 'Dòng này thụt vào không đúng, hoặc dòng trên thiếu dấu đóng ngoặc.';
const MISSING_COLON = 'Dòng này thiếu “: ” sau tên khóa, hoặc dòng dưới thụt vào sai.';

describe('a YAML file', () => {
  it.each([
    ['an alias', 'a: 1\nb: *x', [`2:4 ${begins('*')}`]],
    ['an anchor', 'a: &x 1', [`1:4 ${begins('&')}`]],
    ['a value that holds itself', 'a: &x [*x]', [`1:4 ${begins('&')}`]],
    ['a merge key', 'x: &x {a: 1}\ny: {<<: *x}', [`1:4 ${begins('&')}`, `2:9 ${begins('*')}`]],
    ['a tag', 'a: !!js/function "f"', [`1:4 ${begins('!')}`]],
    ['a binary value', 'a: !!binary aGVsbG8=', [`1:4 ${begins('!')}`]],
    ['a directive', '%TAG ! tag:x,2000:\n---\na: 1', ['1:1 Dòng không được bắt đầu bằng dấu “%”.']],
    ['a key that is a list', '? [a, b]\n: c', ['1:1 Dòng không được bắt đầu bằng dấu “?”.']],
    ['a list as a key in brackets', '{[a]: 1}', ['1:2 Tên khóa phải là chữ.']],
    ['two documents', 'a: 1\n---\nb: 2', ['2:1 Tệp có hai phần ngăn bằng “---” hoặc “...”.']],
    ['a tab', 'a:\n\tb: 1', ['2:1 Đầu dòng dùng phím Tab.']],
    ['a deeper line', 'a: 1\n  b: 2', [`1:4 ${MISSING_COLON}`]],
    ['no space behind a colon', 'a:1\nb: 2', [`1:1 ${MISSING_COLON}`]],
    ['a line out of its column', '  a: 1\nb: 2', [`2:1 ${INDENT}`]],
    ['a bracket that is not closed', 'a: [1, 2\nb: 3', [`2:1 ${INDENT}`]],
    [
      'a key twice',
      'a: 1\nb:\n  c: 1\n  c: 2\na: 3',
      ['4:3 Khóa “c” được ghi hai lần.', '5:1 Khóa “a” được ghi hai lần.'],
    ],
    ['no key', ': x', ['1:1 Trước dấu “:” chưa có tên khóa.']],
    ['a hidden letter in a key', 'a: 1\nb\u200B: 2', ['2:1 Tên khóa có ký tự ẩn.']],
    ['a number of sixteens', 'a: 0x1F', ['1:4 “0x1F” bị đọc thành số 31.']],
    ['a power of ten', 'a: 1e3', ['1:4 “1e3” bị đọc thành số 1000.']],
    ['no number', 'a: .nan', ['1:4 “.nan” không phải là số.']],
    ['a number without end', 'a: 1e400', ['1:4 Số “1e400” lớn quá.']],
    ['NUL', 'a: x\0y', ['1:1 Đây không phải là tệp chữ.']],
  ])('with %s', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it.each([
    ['a: 01', { a: 1 }],
    ['01: x\nnull: y\ntrue: z', { '01': 'x', null: 'y', true: 'z' }],
    ['a: -0', { a: 0 }],
    ['\uFEFFa: 1\r\nb: 2\r\n', { a: 1, b: 2 }],
    ['---\na: 1\n', { a: 1 }],
    ['a: "*x & !y"\nb: x & y * z! 5%', { a: '*x & !y', b: 'x & y * z! 5%' }],
    ['a: >-\n  *x\n  &y: [\nb: |\n  ? z\n', { a: '*x &y: [', b: '? z\n' }],
  ])('is read as people mean it: %j', (text, expected) => {
    const { value, issues } = parseSource({ path: 'x.yaml', text });
    expect(issues).toEqual([]);
    expect(value).toStrictEqual(expected);
  });

  it('is checked on, whatever numbers are misread', () => {
    expect(parseSource({ path: 'x.yaml', text: 'a: 702.000\nb: 1' }).value).toEqual({ a: 702, b: 1 });
  });

  it('knows how it writes a value', () => {
    const { writtenAt } = parseSource({ path: 'x.yaml', text: 'a: 0901765766\nb: [1]' });
    expect([writtenAt(['a']), writtenAt(['b'])]).toEqual(['0901765766', undefined]);
  });
});

const times = (text: string, count: number) => text.repeat(count);
const lines = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');
/** Levels of ten references each to the level before. */
const laughs = (open: string, close: string, reference: (level: number, index: number) => string) =>
  lines(9, (level) => {
    const items = Array.from({ length: 10 }, (_, index) => reference(level, index));
    return `l${String(level)}: &l${String(level)} ${open}${items.join(', ')}${close}`;
  });
const before = (level: number) => (level === 0 ? 'ha' : `*l${String(level - 1)}`);

/** Texts that would take a parser's time or memory, with the code of what is said of them. */
const HOSTILE: readonly (readonly [name: string, path: string, text: () => string, code: string])[] = [
  ['a billion laughs', 'x.yaml', () => laughs('[', ']', before), 'yaml-syntax'],
  [
    'laughs of maps',
    'x.yaml',
    () => laughs('{', '}', (level, index) => `k${String(index)}: ${before(level)}`),
    'yaml-syntax',
  ],
  ['laughs on one line', 'x.yaml', () => `a: [&x ha, ${times('*x, ', 300_000)}]`, 'yaml-syntax'],
  ['merged laughs', 'x.yaml', () => `%YAML 1.1\n---\n${laughs('{<<: [', ']}', before)}`, 'yaml-syntax'],
  ['anchors', 'x.yaml', () => lines(100_000, (index) => `k: &a${String(index)} 1`), 'yaml-syntax'],
  ['brackets', 'x.yaml', () => `a: ${times('[', 10_000)}${times(']', 10_000)}`, 'too-deep'],
  ['brackets that are not closed', 'x.yaml', () => `a: ${times('[', 1_000_000)}`, 'too-deep'],
  ['braces', 'x.yaml', () => `a: ${times('{a: ', 10_000)}`, 'too-deep'],
  ['dashes on a line', 'x.yaml', () => `${times('- ', 2_500_000)}x`, 'too-deep'],
  ['question marks on a line', 'x.yaml', () => `${times('? ', 2_500_000)}x`, 'yaml-syntax'],
  ['ever deeper lines', 'x.yaml', () => lines(3000, (index) => `${times(' ', index)}a:`), 'too-deep'],
  ['brackets in JSON', 'x.json', () => times('[', 5_000_000), 'too-deep'],
  ['groups in JSON', 'x.json', () => times('{"a":', 10_000), 'too-deep'],
  ['dashes on lines', 'x.yaml', () => times('- \n', 1_700_000), 'file-too-large'],
  ['empty lines', 'x.yaml', () => times('\n', 5_000_000), 'file-too-large'],
  ['40 MB of one value', 'x.yaml', () => `a: ${times('x', 40_000_000)}`, 'file-too-large'],
  ['5 MB of one value', 'x.yaml', () => `a: ${times('x ', 2_500_000)}`, 'text-too-long'],
  ['5 MB of one text of JSON', 'x.json', () => `{"a": "${times('x ', 2_500_000)}"}`, 'text-too-long'],
  ['5 MB in a quote that is not closed', 'x.yaml', () => `a: "${times('x ', 2_500_000)}`, 'yaml-syntax'],
  ['a million keys', 'x.yaml', () => lines(1_000_000, (index) => `k${String(index)}: 1`), 'file-too-large'],
  [
    'a hundred thousand keys',
    'x.yaml',
    () => lines(100_000, (index) => `k${String(index)}: 1`),
    'too-many-keys',
  ],
  ['as many in braces', 'x.yaml', () => `{${times('a: 1, ', 100_000)}}`, 'too-many-keys'],
  ['as many in JSON', 'x.json', () => `{${times('"a": 1, ', 100_000)}}`, 'too-many-keys'],
  ['a million commas', 'x.yaml', () => `[${times(',', 1_000_000)}]`, 'too-many-items'],
  ['a number of a million figures', 'x.yaml', () => `a: ${times('9', 1_000_000)}`, 'text-too-long'],
  ['tags', 'x.yaml', () => times('- !x y\n', 200_000), 'yaml-syntax'],
  ['documents', 'x.yaml', () => times('---\n', 300_000), 'yaml-syntax'],
];

describe('a hostile file', () => {
  it.each(HOSTILE)('is refused within a second: %s', async (_, path, text, code) => {
    const file = { path, text: text() };
    const { result, seconds } = await processorTime(() => parseSource(file));
    const { issues, value } = result;
    expect(value).toBeUndefined();
    expect(issues.map((issue) => issue.code)).toContain(code);
    expect(issues.length).toBeLessThan(50);
    expect(seconds).toBeLessThan(1);
  });
});

describe('the places of a file that was read long ago', () => {
  it.each(['x.yaml', 'x.json'])('are known when its nodes have been cleared away: %s', async (path) => {
    const parsed = parseSource({ path, text: '{"a": 1,\n "b": ["mới", "hai"]}\n' });
    const before = [parsed.placeOf(['b', 1]), parsed.placeOfKey(['b']), parsed.writtenAt(['b', 0])];
    await setImmediate();
    collectGarbage();
    expect([parsed.placeOf(['b', 1]), parsed.placeOfKey(['b']), parsed.writtenAt(['b', 0])]).toEqual(before);
  });
});
