import type { Bilingual, DataIssue, DataPath } from '../../../document/issue.ts';
import { writtenCount } from '../../../language/numbers.ts';
import type { CampaignYear } from '../campaign-year.ts';
import { entriesOf, type Entry } from '../entries.ts';
import { clausesOf, proseOf, writtenCountValue } from './prose.ts';

/** A number before a noun, as one of two ("40/42 doanh nghiệp") or by itself. */
const NUMBER = String.raw`(?<![\p{L}\d.,/])(?:(?<part>\d+)/)?(?<count>\d{1,3}(?:\.\d{3})+|\d+)\s+`;

/** What says that a number is all there are. */
const WHOLE = String.raw`(?:toàn khối(?: có)?|khối(?: thi đua)? (?:có|gồm)|tổng số|tất cả|toàn bộ|cả)\s+$`;

/** What says that a number is of others than those of the campaign. */
const OTHERS = /toàn tỉnh|trên địa bàn|cả nước|lớn nhất|hàng đầu|top\s+$/iu;

/** A noun of which the data has a list. */
interface Counted {
  readonly noun: RegExp;
  readonly name: Bilingual;
  readonly count: number;
  /** Where the list is. */
  readonly path: DataPath;
}

/** Numbers of enterprises and clusters that prose states are those of the lists. */
export function checkTextCounts(year: CampaignYear): readonly DataIssue[] {
  const { data } = year;
  const totals = totalsOf(year);
  return proseOf(data).flatMap((text) =>
    clausesOf(text.value, data.plan.year).flatMap((clause) => [
      ...totals.flatMap((counted) => statements(text, clause, counted)),
      ...clusterSizes(year, text, clause),
    ]),
  );
}

function totalsOf({ data, memberships }: CampaignYear): readonly Counted[] {
  return [
    {
      noun: noun('doanh nghiệp|đơn vị thành viên'),
      name: { vi: 'doanh nghiệp trong các cụm', en: 'enterprises in the clusters' },
      count: memberships.size,
      path: ['clusters'],
    },
    {
      noun: noun('cụm(?: thi đua)?'),
      name: { vi: 'cụm thi đua', en: 'clusters' },
      count: data.clusters?.length ?? 0,
      path: ['clusters'],
    },
  ].filter(({ count }) => count > 0);
}

function noun(words: string): RegExp {
  return new RegExp(String.raw`${NUMBER}(?:${words})(?!\p{L})`, 'giu');
}

function statements(text: Entry<string>, clause: string, counted: Counted): readonly DataIssue[] {
  return [...clause.matchAll(counted.noun)].flatMap((match): readonly DataIssue[] => {
    const before = clause.slice(0, match.index);
    const { part, count = '' } = match.groups ?? {};
    const stated = writtenCountValue(count);
    const isWhole = part !== undefined || new RegExp(WHOLE, 'iu').test(before);
    const isImpossible = part !== undefined && Number(part) > stated;
    if (isWhole && stated === counted.count && !isImpossible) return [];
    if (!isWhole && (stated <= counted.count || OTHERS.test(clause) || OTHERS.test(before))) return [];
    return [disagreement(text, match[0], counted, isWhole ? 'error' : 'warning')];
  });
}

/** "Cụm thi đua số 1 gồm 15 doanh nghiệp". */
function clusterSizes({ data }: CampaignYear, text: Entry<string>, clause: string): readonly DataIssue[] {
  return entriesOf(data.clusters, 'clusters').flatMap(({ value, path }): readonly DataIssue[] => {
    const start = clause.indexOf(value.name);
    if (start < 0) return [];
    const after = clause.slice(start + value.name.length);
    const match = /^\s+(?:có|gồm)\s+(\d+)\s+(?:doanh nghiệp|đơn vị|thành viên)(?!\p{L})/u.exec(after);
    if (match?.[1] === undefined || Number(match[1]) === value.members.length) return [];
    return [
      disagreement(
        text,
        `${value.name}${match[0]}`,
        {
          name: { vi: `thành viên của ${value.name}`, en: `members of ${value.name}` },
          count: value.members.length,
          path: [...path, 'members'],
        },
        'error',
      ),
    ];
  });
}

function disagreement(
  { path }: Entry<string>,
  found: string,
  { name, count, path: list }: Pick<Counted, 'name' | 'count' | 'path'>,
  severity: DataIssue['severity'],
): DataIssue {
  return {
    code: 'text-count',
    severity,
    path,
    message: {
      vi: `Lời văn ghi “${found}”, nhưng danh sách có ${writtenCount(count)} ${name.vi}.`,
      en: `The text says “${found}”, but the list has ${writtenCount(count)} ${name.en}.`,
    },
    expected: {
      vi: 'Sửa số trong lời văn hoặc danh sách; nên bỏ số này vì chương trình tự tính.',
      en: 'Mend the text or the list; better leave the number out: the program computes it.',
    },
    related: [{ path: list, message: { vi: 'danh sách ở đây', en: 'the list is here' } }],
  };
}
