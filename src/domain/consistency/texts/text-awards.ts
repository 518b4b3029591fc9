import type { DataIssue, DataPath } from '../../../document/issue.ts';
import { writtenCount } from '../../../language/numbers.ts';
import type { AwardNomination } from '../../nomination.ts';
import { countSubjects } from '../../statistics/awards.ts';
import type { CampaignYear } from '../campaign-year.ts';
import type { Entry } from '../entries.ts';
import { clausesOf, proseOf, writtenCountValue } from './prose.ts';

/** An award as prose names it, and those who have it or are proposed for it. */
interface NamedAward {
  /** What a clause says that speaks of this award and no other. */
  readonly isNamedIn: (clause: string) => boolean;
  readonly nominations: readonly AwardNomination[];
  readonly path: DataPath;
}

const COUNTED = /(?<![\p{L}\d.,/])(\d{1,3}(?:\.\d{3})+|\d+)\s+(tập thể|cá nhân)(?!\p{L})/giu;

/** "05 tập thể, 04 cá nhân" in prose are as many as have the award that the clause names. */
export function checkTextAwards(year: CampaignYear): readonly DataIssue[] {
  const { data } = year;
  const awards = namedAwards(year);
  return proseOf(data).flatMap((text) =>
    clausesOf(text.value, data.plan.year).flatMap((clause) => {
      const named = awards.filter(({ isNamedIn }) => isNamedIn(clause));
      const [award] = named;
      return award === undefined || named.length > 1 ? [] : statements(text, clause, award);
    }),
  );
}

/** The certificates of the Board, as given; those of the province, as proposed. Enterprises give certificates of their own. */
function namedAwards({ data, nominations }: CampaignYear): readonly NamedAward[] {
  const given = (data.awards ?? []).flatMap(({ nomination }) => nominations.get(nomination)?.value ?? []);
  const proposed = (data.nominations ?? []).filter(({ award }) => award === 'provincialMeritCertificate');
  return [
    {
      isNamedIn: (clause: string) => /giấy khen/iu.test(clause) && /trưởng ban|ban quản lý/iu.test(clause),
      nominations: given.filter(({ award }) => award === 'commendationCertificate'),
      path: ['awards'],
    },
    {
      isNamedIn: (clause: string) => /bằng khen/iu.test(clause) && /tỉnh/iu.test(clause),
      nominations: proposed,
      path: ['nominations'],
    },
  ].filter((award) => award.nominations.length > 0);
}

function statements(
  { path }: Entry<string>,
  clause: string,
  { nominations, path: list }: NamedAward,
): readonly DataIssue[] {
  const { enterprise, collective, individual } = countSubjects(nominations);
  return [...clause.matchAll(COUNTED)].flatMap(([found, count = '', noun = '']): readonly DataIssue[] => {
    const isPerson = noun.startsWith('c') || noun.startsWith('C');
    const listed = isPerson ? individual : enterprise + collective;
    if (writtenCountValue(count) === listed) return [];
    return [
      {
        code: 'text-award-count',
        severity: 'error',
        path,
        message: {
          vi: `Lời văn ghi “${found}”, nhưng danh sách khen thưởng có ${writtenCount(listed)} ${isPerson ? 'cá nhân' : 'tập thể'}.`,
          en: `The text says “${found}”, but the list has ${writtenCount(listed)} ${isPerson ? 'individuals' : 'collectives'}.`,
        },
        expected: {
          vi: 'Sửa số trong lời văn hoặc danh sách; doanh nghiệp tính là tập thể.',
          en: 'Mend the text or the list; an enterprise counts as a collective.',
        },
        related: [{ path: list, message: { vi: 'danh sách ở đây', en: 'the list is here' } }],
      },
    ];
  });
}
