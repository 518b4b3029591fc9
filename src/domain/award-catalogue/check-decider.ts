import type { Bilingual } from '../../document/issue.ts';
import type { Award, Decider } from './award.ts';
import type { AwardRules } from './parameters.ts';
import { gradeOf, refuse, type Refusal } from './refusal.ts';

const DECIDERS: Readonly<Record<Decider, Bilingual>> = {
  boardHead: { vi: 'Trưởng ban', en: 'the head of the Board' },
  enterpriseHead: { vi: 'người đứng đầu doanh nghiệp', en: 'the head of the enterprise' },
  provinceChairman: { vi: 'Chủ tịch Ủy ban nhân dân tỉnh', en: 'the chairman of the province' },
  primeMinister: { vi: 'Thủ tướng Chính phủ', en: 'the Prime Minister' },
  government: { vi: 'Chính phủ', en: 'the Government' },
  president: { vi: 'Chủ tịch nước', en: 'the President' },
};

/** The rule `award.decider`: whether the one who would sign the decision may give the award. */
export function checkDecider(award: Award, decider: Decider, { profile }: AwardRules): readonly Refusal[] {
  if (award.decidedBy.includes(decider)) return [];
  return [
    refuse(gradeOf(profile), {
      code: 'award-decider',
      rule: 'award.decider',
      severity: 'error',
      path: ['award'],
      message: {
        vi: `${award.name} không do ${DECIDERS[decider].vi} quyết định.`,
        en: `${award.englishName} is not decided by ${DECIDERS[decider].en}.`,
      },
      expected: {
        vi: `Do ${award.decidedBy.map((who) => DECIDERS[who].vi).join(', ')} quyết định.`,
        en: `It is decided by ${award.decidedBy.map((who) => DECIDERS[who].en).join(' or ')}.`,
      },
      source: award.decidedByArticle(profile),
    }),
  ];
}
