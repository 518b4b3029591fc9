import { CHART_LIMITS } from '../document/chart-limits.ts';
import type { Bilingual, Issue, Place } from '../document/issue.ts';
import { chartNumber } from './chart-number.ts';
import { elementsNamed } from './markup-elements.ts';
import type { MarkupElement } from './markup-parser.ts';
import { textIn } from './text-in.ts';

/** What the grammar alone cannot say of a <chart>: how much it holds, a value for every series, and that values are numbers. */
export function checkChart(chart: MarkupElement): readonly Issue[] {
  const series = elementsNamed(chart, 'series');
  const categories = elementsNamed(chart, 'category');
  return [
    ...tooMany(series, CHART_LIMITS.series, { vi: 'dãy số liệu', en: 'series' }),
    ...tooMany(categories, CHART_LIMITS.categories, { vi: 'nhóm', en: 'categories' }),
    ...categories.flatMap((category) => checkCategory(category, series.length)),
  ];
}

function tooMany(elements: readonly MarkupElement[], most: number, things: Bilingual): readonly Issue[] {
  const surplus = elements[most];
  if (surplus === undefined) return [];
  return [
    issue(
      'chart-too-large',
      surplus.place,
      {
        vi: `Biểu đồ có ${String(elements.length)} ${things.vi}, nhiều nhất là ${String(most)}.`,
        en: `The chart has ${String(elements.length)} ${things.en}; ${String(most)} are the most.`,
      },
      { vi: 'Chia thành nhiều biểu đồ, hoặc dùng bảng.', en: 'Split it, or use a table.' },
    ),
  ];
}

function checkCategory(category: MarkupElement, seriesCount: number): readonly Issue[] {
  const values = elementsNamed(category, 'value');
  const isComplete = values.length === seriesCount;
  return [
    ...(isComplete ? [] : [wrongCount(category, values.length, seriesCount)]),
    ...values.flatMap((value) => (chartNumber(textIn(value)) === undefined ? [notANumber(value)] : [])),
  ];
}

function wrongCount({ attributes, place }: MarkupElement, found: number, wanted: number): Issue {
  const name = attributes['name'] ?? '';
  return issue(
    'chart-value-count',
    place,
    {
      vi: `Nhóm “${name}” có ${String(found)} giá trị, biểu đồ có ${String(wanted)} dãy số liệu.`,
      en: `The category “${name}” has ${String(found)} values, the chart has ${String(wanted)} series.`,
    },
    {
      vi: 'Mỗi nhóm có một <value> cho mỗi <series>, theo thứ tự.',
      en: 'Give it one <value> for each <series>, in order.',
    },
  );
}

function notANumber(value: MarkupElement): Issue {
  const text = textIn(value);
  return issue(
    'chart-not-a-number',
    value.place,
    { vi: `Giá trị “${text}” của biểu đồ không phải là số.`, en: `The value “${text}” is not a number.` },
    {
      vi: 'Viết số với dấu chấm thập phân, không có dấu chấm hàng nghìn: 1234.5; chữ hiện trên cột ghi ở text="1.234,5".',
      en: 'Write it with a decimal point and nothing else: 1234.5; what stands at the bar goes into text="1.234,5".',
    },
  );
}

function issue(code: string, place: Place, message: Bilingual, expected: Bilingual): Issue {
  return { code, severity: 'error', place, message, expected };
}
