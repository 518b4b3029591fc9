import { describe, expect, it } from 'vitest';
import { parseSource } from '../../../src/sources/yaml-source.ts';

/** What is said of a JSON text, each with its place. */
function said(text: string): readonly string[] {
  return parseSource({ path: 'x.json', text }).issues.map(
    ({ message, place }) => `${String(place?.line)}:${String(place?.column)} ${message.vi}`,
  );
}

const COMMA = 'Dấu “,” này thừa.';
const NUMBER = 'Số này viết không đúng.';
const NO_QUOTES = 'Chữ chưa đặt trong dấu nháy kép.';
const KEY = 'Tên khóa chưa đặt trong dấu nháy kép.';

describe('a JSON file', () => {
  it.each([
    ['a comma at the end of a group', '{"a": 1,}', [`1:8 ${COMMA}`]],
    ['a comma at the end of a list', '{"a": [1,\n2,\n]}', [`2:2 ${COMMA}`]],
    ['two commas', '[1,, 2]', [`1:4 ${COMMA}`]],
    ['a comma at the beginning', '{, "a": 1}', [`1:2 ${COMMA}`]],
    [
      'comments',
      '{\n// x\n"a": 1 /* y\n */ # z\n}',
      [
        '2:1 Tệp JSON không được có ghi chú.',
        '3:8 Tệp JSON không được có ghi chú.',
        '4:5 Tệp JSON không được có ghi chú.',
      ],
    ],
    [
      'single quotes',
      "{'a': 'b'}",
      ['1:2 Tệp JSON không dùng dấu nháy đơn.', '1:7 Tệp JSON không dùng dấu nháy đơn.'],
    ],
    ['curly quotes', '{"a": “b”}', ['1:7 Tệp JSON không dùng dấu nháy cong “…”.']],
    ['a key twice', '{"a": 1,\n "a": 2}', ['2:2 Khóa “a” được ghi hai lần.']],
    ['no end brace', '{"a": {"b": 1}\n', ['1:1 Dấu “{” này chưa đóng.']],
    ['no end bracket', '{"a": [1', ['1:7 Dấu “[” này chưa đóng.']],
    ['a bracket closed by a brace', '{"a": [1}', ['1:9 Dấu đóng ngoặc không khớp với dấu mở.']],
    [
      'numbers that are none',
      '[01, +5, .5, 5., 2024-03-20]',
      ['1:2', '1:6', '1:10', '1:14', '1:18'].map((at) => `${at} ${NUMBER}`),
    ],
    ['a number without end', '[1e400]', ['1:2 Số “1e400” lớn quá.']],
    ['a number of too many figures', '[12345678901234567890]', ['1:2 Số “12345678901234567890” lớn quá.']],
    ['thousands dots', '[702.000]', ['1:2 Số “702.000” có dấu chấm hàng nghìn.']],
    ['keys without quotes', '{a: 1, b-c: 2}', [`1:2 ${KEY}`, `1:8 ${KEY}`]],
    ['words without quotes', '[True, Công ty A]', [`1:2 ${NO_QUOTES}`, `1:8 ${NO_QUOTES}`]],
    ['no comma', '{"a": 1\n"b": 2}', ['1:7 Thiếu dấu “,” sau chỗ này.']],
    ['no colon', '{"a" 1}', ['1:2 Sau tên khóa thiếu dấu “:”.']],
    ['no value', '{"a": , "b": }', ['1:2 Khóa này chưa có giá trị.', '1:9 Khóa này chưa có giá trị.']],
    ['no key', '{{}}', ['1:2 Ở đây phải là tên khóa.']],
    ['an empty key', '{"": 1}', ['1:2 Trước dấu “:” chưa có tên khóa.']],
    ['a quote that is not closed', '{"a": "b\n,"c": 1}', ['1:7 Dấu nháy này chưa đóng trên cùng dòng.']],
    ['a malformed escape', '["a\\\\b\\q"]', ['1:7 Dấu “\\” trong dấu nháy kép không đúng.']],
    ['a brace too much', '{"a": 1}}', ['1:9 Sau dấu ngoặc cuối cùng còn nội dung thừa.']],
    ['a colon too much', '["a": 1]', ['1:5 Dấu “:” này thừa.']],
    ['YAML', 'a: 1\nb: 2\n', ['1:1 Tệp JSON phải bắt đầu bằng dấu “{” hoặc “[”.']],
    [
      'keys that reach the prototype',
      '{"__proto__": 1, "b": [{"constructor": 2}]}',
      ['1:2 Khóa “__proto__” không được dùng.', '1:25 Khóa “constructor” không được dùng.'],
    ],
  ])('with %s', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it('tells all faults at once', () => {
    expect(said('{\n"a": 1,,\n\'b\': x,\n"c": [01,],\n}')).toEqual([
      `2:8 ${COMMA}`,
      '3:1 Tệp JSON không dùng dấu nháy đơn.',
      `3:6 ${NO_QUOTES}`,
      `4:7 ${NUMBER}`,
      `4:9 ${COMMA}`,
      `4:11 ${COMMA}`,
    ]);
  });

  it.each([
    ['True', 'true'],
    ['None', 'null'],
    ['undefined', 'null'],
    ['xyz', undefined],
  ])('takes %s for %s', (word, meant) => {
    expect(parseSource({ path: 'x.json', text: `[${word}]` }).issues[0]?.suggestion).toBe(meant);
  });

  it.each([
    '{"a": [1, -2.5e3, "x", true, false, null, {}, []]}',
    '\uFEFF{"a": "\\u1ea5 \\ud83d\\ude00 \\" \\\\ \\/ \\n"}',
    '{\r\n\t"a": "x\ty",\r\n\t"b": {"a": "a: b # c"}\r\n}\r\n',
    '["*a", "&b", "!c", "- d", "%e", "? f", "<<"]',
    '"a"',
  ])('is read as JSON itself is: %j', (text) => {
    const { value, issues } = parseSource({ path: 'x.json', text });
    const problems = issues.filter(({ code }) => code !== 'number-form');
    expect(problems).toEqual([]);
    expect(value).toEqual(JSON.parse(text.replace('\uFEFF', '').replace('x\ty', 'x\\ty')));
  });
});
