import type { DataIssue } from '../../../document/issue.ts';
import { isoDate, shortDate } from '../../../language/dates.ts';
import { writtenDocumentNumber } from '../../../language/numbers.ts';
import type { CampaignYear } from '../campaign-year.ts';
import { isBefore } from '../day-order.ts';
import { documentLabel, type IssuedDocument } from './issued-documents.ts';

const SOURCE = 'Nghị định 30/2020/NĐ-CP, Điều 15';

/** A document with its number, in the series of its type and year. */
interface Numbered {
  readonly document: IssuedDocument;
  readonly number: number;
}

/**
 * Number and symbol are given once a year, and in the order of days.
 * Source: Decree 30/2020/NĐ-CP, Article 15. The series is that of the type: with one series for all, the same still holds.
 */
export function checkDocumentNumbers({ documents }: CampaignYear): readonly DataIssue[] {
  return [...seriesOf(documents).values()].flatMap((series) =>
    series.flatMap((later, index) =>
      series
        .slice(0, index)
        .flatMap((earlier) => [...sameNumber(earlier, later), ...reversed(earlier, later)]),
    ),
  );
}

function seriesOf(documents: readonly IssuedDocument[]): ReadonlyMap<string, readonly Numbered[]> {
  const series = new Map<string, readonly Numbered[]>();
  for (const document of documents) {
    const { known, number, issuedOn } = document;
    if (known?.typeName === undefined || number === undefined) continue;
    const key = `${known.typeName} ${String(issuedOn?.value.year)}`;
    series.set(key, [...(series.get(key) ?? []), { document, number: number.value }]);
  }
  return new Map(
    [...series].map(([key, numbered]) => [key, numbered.toSorted((a, b) => a.number - b.number)]),
  );
}

function sameNumber(first: Numbered, second: Numbered): readonly DataIssue[] {
  const [path, other] = [second.document.number?.path, first.document.number?.path];
  if (first.number !== second.number || path === undefined || other === undefined) return [];
  const number = writtenDocumentNumber(first.number);
  const names = [documentLabel(first.document), documentLabel(second.document)] as const;
  return [
    {
      code: 'document-number-twice',
      severity: 'error',
      path,
      message: {
        vi: `${names[0].vi} và ${names[1].vi} cùng mang số ${number}.`,
        en: `${names[0].en} and ${names[1].en} both have the number ${number}.`,
      },
      expected: {
        vi: 'Số và ký hiệu của một văn bản là duy nhất trong năm.',
        en: 'Number and symbol of a document are unique in a year.',
      },
      related: [{ path: other, message: { vi: 'số kia ở đây', en: 'the other is here' } }],
      source: SOURCE,
    },
  ];
}

/** A greater number with an earlier day. */
function reversed(earlier: Numbered, later: Numbered): readonly DataIssue[] {
  const [day, laterDay] = [earlier.document.issuedOn, later.document.issuedOn];
  if (day === undefined || laterDay === undefined) return [];
  if (earlier.number >= later.number || !isBefore(laterDay.value, day.value)) return [];
  const [name, laterName] = [documentLabel(earlier.document), documentLabel(later.document)];
  const [number, laterNumber] = [earlier.number, later.number].map(writtenDocumentNumber);
  return [
    {
      code: 'number-against-day',
      severity: 'error',
      path: laterDay.path,
      message: {
        vi: `${laterName.vi} số ${String(laterNumber)} ngày ${shortDate(laterDay.value)}, trước ${name.vi} số ${String(number)} ngày ${shortDate(day.value)}.`,
        en: `${laterName.en} no. ${String(laterNumber)} is of ${isoDate(laterDay.value)}, before ${name.en} no. ${String(number)} of ${isoDate(day.value)}.`,
      },
      expected: {
        vi: 'Số lớn hơn không được có ngày sớm hơn: kiểm tra lại số và ngày.',
        en: 'A greater number has no earlier day: check numbers and days.',
      },
      related: [{ path: day.path, message: { vi: 'ngày kia ở đây', en: 'the other day is here' } }],
      source: SOURCE,
    },
  ];
}
