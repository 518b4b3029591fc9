import { describe, expect, it } from 'vitest';
import type { Issue } from '../../../src/document/issue.ts';
import { checkGrammar } from '../../../src/templating/check-grammar.ts';
import { around, brief, markup } from '../support/templating.ts';

/** The issues of a document with this chart on its second line. */
function issues(chart: string): readonly Issue[] {
  return checkGrammar(markup(around(`<paragraph>B</paragraph>\n${chart}`)));
}

const ATTRIBUTES = 'unit="tỷ đồng" alt="Doanh thu"';
const SERIES = '<series name="A"/>';
const category = (name: string, ...values: readonly string[]) =>
  `<category name="${name}">${values.map((value) => `<value text="${value}">${value}</value>`).join('')}</category>`;
const chart = (content: string) => `<chart ${ATTRIBUTES}>${content}</chart>`;
const many = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => make(index)).join('');

describe('checkGrammar of charts', () => {
  it.each([
    ['one series', chart(`${SERIES}${category('X', '1')}`)],
    ['a caption', `<chart ${ATTRIBUTES} caption="Biểu đồ 1">${SERIES}${category('X', '1')}</chart>`],
    [
      'values below zero, with decimals, and zero',
      chart(`${SERIES}${category('X', '-1.5')}${category('Y', '0')}`),
    ],
    [
      'emphasis around a number',
      chart(`${SERIES}<category name="X"><value text="1"><strong>1</strong></value></category>`),
    ],
    [
      'three series and twelve categories',
      chart(many(3, () => SERIES) + many(12, (index) => category(String(index), '1', '2', '3'))),
    ],
    ['a place inside a clause', `<clause>a${chart(`${SERIES}${category('X', '1')}`)}</clause>`],
  ])('has nothing against %s', (_what, content) => {
    expect(issues(content)).toEqual([]);
  });

  it('asks for the words of a chart and for its unit', () => {
    expect(issues(`<chart>${SERIES}${category('X', '1')}</chart>`)).toMatchObject([
      { code: 'missing-attribute', message: { en: '<chart> needs the attribute “unit” with a text.' } },
      { code: 'missing-attribute', message: { en: '<chart> needs the attribute “alt” with a text.' } },
    ]);
  });

  it('asks for names of series and categories and for the text of values', () => {
    expect(issues(chart('<series/><category><value>1</value></category>')).map(brief)).toEqual([
      'missing-attribute 2:39',
      'missing-attribute 2:48',
      'missing-attribute 2:58',
    ]);
  });

  it('asks for series and categories', () => {
    expect(issues(chart(''))).toMatchObject([
      { code: 'missing-part', message: { en: '<chart> lacks <series>.' } },
      { code: 'missing-part', message: { en: '<chart> lacks <category>.' } },
    ]);
  });

  it('asks for a value of each series in each category', () => {
    const both = `${SERIES}<series name="B"/>${category('X', '1', '2')}${category('Y', '1')}`;
    expect(issues(chart(both))).toMatchObject([
      {
        code: 'chart-value-count',
        message: { en: 'The category “Y” has 1 values, the chart has 2 series.' },
        place: { line: 2 },
      },
    ]);
    expect(issues(chart(`${SERIES}${category('X', '1', '2')}`)).map(({ code }) => code)).toEqual([
      'chart-value-count',
    ]);
  });

  it.each(['1.234,5', '1,5', 'abc', '12 %', 'Infinity', '1e999', '0x10', '.5'])(
    'refuses “%s” as a value, where it stands',
    (value) => {
      expect(issues(chart(`${SERIES}\n${category('X', value)}`))).toMatchObject([
        {
          code: 'chart-not-a-number',
          message: { vi: `Giá trị “${value}” của biểu đồ không phải là số.` },
          place: { line: 3, column: 20 },
        },
      ]);
    },
  );

  it('takes numbers as programs write large and small ones', () => {
    expect(issues(chart(`${SERIES}${category('X', '1e+21')}${category('Y', '1e-7')}`))).toEqual([]);
  });

  it('refuses a fourth series and a thirteenth category', () => {
    const content = many(4, () => SERIES) + many(13, (index) => category(String(index), '1', '2', '3', '4'));
    expect(issues(chart(content))).toMatchObject([
      { code: 'chart-too-large', message: { en: 'The chart has 4 series; 3 are the most.' } },
      { code: 'chart-too-large', message: { en: 'The chart has 13 categories; 12 are the most.' } },
    ]);
  });

  it('refuses text between the tags and inside of a series', () => {
    expect(
      issues(chart(`a<series name="A">b</series>${category('X', '1')}`)).map(({ code }) => code),
    ).toEqual(['misplaced-text', 'misplaced-text']);
  });
});
