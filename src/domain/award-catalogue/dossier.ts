import type { Bilingual } from '../../document/issue.ts';
import type { Award, AwardCode } from './award.ts';
import { law } from './condition.ts';
import type { DossierItem, Nominee, RewardKind } from './nominee.ts';
import type { AwardRules } from './parameters.ts';
import { gradeOf, refuse, type Refusal } from './refusal.ts';

const NAMES: Readonly<Record<DossierItem, Bilingual>> = {
  submission: { vi: 'Tờ trình', en: 'the submission' },
  achievementReport: { vi: 'Báo cáo thành tích', en: 'the report of achievements' },
  minutes: { vi: 'Biên bản xét', en: 'the minutes of the review' },
  initiativeCertificate: {
    vi: 'Chứng nhận, xác nhận sáng kiến, đề tài',
    en: 'the certificate of the initiative or research',
  },
  achievementCertificate: {
    vi: 'Chứng nhận, xác nhận thành tích đặc biệt, đóng góp, phát minh, sáng chế',
    en: 'the certificate of the achievement, contribution or invention',
  },
  higherOpinion: {
    vi: 'Ý kiến của Ủy ban nhân dân tỉnh hoặc cơ quan trung ương',
    en: 'the opinion of the province or the central body',
  },
  selfScore: { vi: 'Bảng tự chấm điểm', en: 'the sheet of self-given scores' },
};

/** How an item of a dossier is called. */
export function dossierItemName(item: DossierItem): Bilingual {
  return NAMES[item];
}

/** What goes by the simple procedure. Source: Law 06/2022/QH15, Article 85. */
const SIMPLE: readonly RewardKind[] = ['sudden', 'dedication', 'external'];

const BY_INITIATIVE: readonly AwardCode[] = ['provincialEmulationFighter', 'nationalEmulationFighter'];
const WITH_OPINION: readonly AwardCode[] = [
  'governmentEmulationFlag',
  'primeMinisterMeritCertificate',
  'thirdClassLaborOrder',
];

/** The items of Article 84 that an award needs and a dossier lacks, in the order of the article. */
export function missingDossierItems(
  award: Award,
  nominee: Nominee,
  rules: AwardRules,
): readonly DossierItem[] {
  return neededItems(award, nominee, rules).filter((item) => !nominee.dossier.includes(item));
}

function neededItems(award: Award, nominee: Nominee, { parameters }: AwardRules): readonly DossierItem[] {
  const needs: readonly (readonly [DossierItem, boolean])[] = [
    ['submission', true],
    ['achievementReport', true],
    ['minutes', !SIMPLE.includes(nominee.kind)],
    ['initiativeCertificate', restsOnInitiative(award, nominee)],
    ['achievementCertificate', award.kind === 'form' && restsOnDeed(award, nominee)],
    ['higherOpinion', WITH_OPINION.includes(award.code)],
    ['selfScore', nominee.subject === 'enterprise' && parameters.requiresSelfScore.value],
  ];
  return needs.flatMap(([item, isNeeded]) => (isNeeded ? [item] : []));
}

/** A fighter at the grassroots can be one for excellent work alone; then there is nothing to certify. */
function restsOnInitiative({ code }: Award, { evidence: { completion } }: Nominee): boolean {
  return (
    BY_INITIATIVE.includes(code) || (code === 'grassrootsEmulationFighter' && completion !== 'excellent')
  );
}

/** A form that is asked for an achievement or a contribution, not for years of work or a movement. */
function restsOnDeed({ code }: Award, { evidence }: Nominee): boolean {
  const isByDeeds = code === 'provincialMeritCertificate' || code === 'primeMinisterMeritCertificate';
  return (
    isByDeeds &&
    [
      evidence.achievementInfluence !== undefined,
      evidence.socialContribution === true,
      evidence.provincialContribution === true,
    ].includes(true)
  );
}

/** The rule `dossier.complete`: a refusal for each item that is not there. */
export function checkDossier(award: Award, nominee: Nominee, rules: AwardRules): readonly Refusal[] {
  const isSimple = SIMPLE.includes(nominee.kind);
  return missingDossierItems(award, nominee, rules).map((item) =>
    refuse(gradeOf(rules.profile), {
      code: 'award-dossier',
      rule: 'dossier.complete',
      severity: 'error',
      path: ['dossier'],
      message: {
        vi: `Hồ sơ đề nghị ${award.name} thiếu: ${dossierItemName(item).vi} (${item}).`,
        en: `The dossier for ${award.englishName} lacks ${dossierItemName(item).en} (${item}).`,
      },
      expected: { vi: `Thêm “${item}” khi đã có.`, en: `Add “${item}” once it is there.` },
      source:
        item === 'selfScore'
          ? rules.parameters.requiresSelfScore.source
          : law(isSimple ? 'Điều 85' : 'Điều 84')(rules.profile),
    }),
  );
}
