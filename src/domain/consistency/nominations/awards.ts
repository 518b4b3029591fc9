import type { Bilingual, DataIssue } from '../../../document/issue.ts';
import { awardOf } from '../../award-catalogue/awards.ts';
import { checkDecider } from '../../award-catalogue/check-decider.ts';
import type { Refusal } from '../../award-catalogue/refusal.ts';
import type { Award } from '../../award.ts';
import type { AwardNomination } from '../../nomination.ts';
import { rulesOfNomination } from './award-rules.ts';
import type { CampaignYear } from '../campaign-year.ts';
import { entriesOf, repetitions, type Entry } from '../entries.ts';
import { nominationLabel, nominationName } from '../labels.ts';
import { NOMINATION, unknownReference } from '../references.ts';
import { issueOfRefusal } from '../refusals.ts';
import { isLost, refusalsOfVote, relatedVote, votesByNomination, type HeldVote } from '../reviews/votes.ts';

/** Every award answers a nomination that the Board may grant, once, with its own number. */
export function checkAwards(year: CampaignYear): readonly DataIssue[] {
  const awards = entriesOf(year.data.awards, 'awards');
  const votes = votesByNomination(year);
  return [
    ...awardTwice(year, awards),
    ...registerNumberTwice(awards),
    ...awards.flatMap((award) => {
      const nomination = year.nominations.get(award.value.nomination);
      if (nomination === undefined) return withoutNomination(year, award);
      return [
        ...decidedByOthers(year, award, nomination),
        ...voteLost(year, award, nomination, votes.get(nomination.value.id)),
      ];
    }),
  ];
}

function withoutNomination(
  { data, nominations }: CampaignYear,
  { value, path }: Entry<Award>,
): readonly DataIssue[] {
  if (data.nominations === undefined) return [];
  return [unknownReference(NOMINATION, value.nomination, [...nominations.keys()], [...path, 'nomination'])];
}

function awardTwice(year: CampaignYear, awards: readonly Entry<Award>[]): readonly DataIssue[] {
  return repetitions(awards, ({ nomination }) => nomination).map(({ entry, first }) => {
    const nomination = year.nominations.get(entry.value.nomination)?.value;
    const name = nomination && nominationLabel(year, nomination);
    return {
      code: 'award-twice',
      severity: 'error',
      path: [...entry.path, 'nomination'],
      message: {
        vi: `${name?.vi ?? `Đề nghị ${entry.value.nomination}`} được khen thưởng hai lần.`,
        en: `${name?.en ?? `Nomination ${entry.value.nomination}`} is awarded twice.`,
      },
      expected: { vi: 'Bỏ một mục.', en: 'Take one of them out.' },
      related: [
        { path: [...first.path, 'nomination'], message: { vi: 'mục đầu ở đây', en: 'the first is here' } },
      ],
    };
  });
}

function registerNumberTwice(awards: readonly Entry<Award>[]): readonly DataIssue[] {
  const numbered = ({ registerNumber }: Award) =>
    registerNumber === undefined ? undefined : String(registerNumber);
  return repetitions(awards, numbered).map(({ entry, first }) => ({
    code: 'register-number-twice',
    severity: 'error',
    path: [...entry.path, 'registerNumber'],
    message: {
      vi: `Số sổ vàng ${String(entry.value.registerNumber)} đã ghi cho đề nghị ${first.value.nomination}.`,
      en: `The register number ${String(entry.value.registerNumber)} is that of ${first.value.nomination} already.`,
    },
    expected: { vi: 'Mỗi khen thưởng một số sổ vàng.', en: 'Each award has a number of its own.' },
    related: [
      {
        path: [...first.path, 'registerNumber'],
        message: { vi: 'số kia ở đây', en: 'the other is here' },
      },
    ],
  }));
}

function decidedByOthers(
  year: CampaignYear,
  { path }: Entry<Award>,
  nomination: Entry<AwardNomination>,
): readonly DataIssue[] {
  const rules = rulesOfNomination(year, nomination.value);
  if (rules === undefined) return [];
  return checkDecider(awardOf(nomination.value.award), 'boardHead', rules).map((refusal) =>
    issueOfRefusal(
      { ...refusal, path: ['nomination'] },
      {
        at: path,
        label: nominationName(year, nomination.value),
        related: [
          {
            path: [...nomination.path, 'award'],
            message: { vi: 'hình thức được đề nghị', en: 'the award asked for' },
          },
        ],
      },
    ),
  );
}

function voteLost(
  year: CampaignYear,
  { path }: Entry<Award>,
  nomination: Entry<AwardNomination>,
  held: HeldVote | undefined,
): readonly DataIssue[] {
  if (held === undefined) return [];
  return refusalsOfVote(year, held, nomination.value)
    .filter(isLost)
    .map((refusal) =>
      issueOfRefusal(
        { ...refusal, code: 'award-against-vote', message: givenDespite(refusal), path: ['nomination'] },
        { at: path, label: nominationName(year, nomination.value), related: relatedVote(held) },
      ),
    );
}

function givenDespite({ message }: Refusal): Bilingual {
  return {
    vi: `được khen thưởng mà không đủ phiếu. ${message.vi}`,
    en: `awarded without the votes. ${message.en}`,
  };
}
