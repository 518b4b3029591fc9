import { describe, expect, it } from 'vitest';
import { composeDocuments } from '../../../helpers/compose-documents.ts';
import { achievementText } from '../../../../src/catalog/phrases/achievement.ts';
import { viewNamed, type ViewName } from '../../../../src/catalog/views/index.ts';
import type { Dataset } from '../../../../src/domain/dataset.ts';
import { ratio } from '../../../../src/language/ratio.ts';
import { dataOf, datasetOf, source, typeNamed } from '../../../helpers/pipeline.ts';

/** What the first document of a view may show, of a type's example with some parts changed. */
function valuesOf(view: ViewName, changes: Partial<Dataset> = {}): object | undefined {
  return viewNamed(view).documents({ ...example(view), ...changes })[0]?.values;
}

function example(slug: string): Dataset {
  return datasetOf([source(`templates/${slug}/example.yaml`)]);
}

describe('a report', () => {
  const data = example('interim-report');

  it('is made of its words and what was reported', () => {
    expect(valuesOf('interim-report')).toBeDefined();
  });

  it('is not made while nobody has reported', () => {
    const results = data.results?.map(({ enterprise, plan, violations }) => ({
      enterprise,
      plan,
      violations,
    }));
    expect(valuesOf('interim-report', { results: results ?? [] })).toBeUndefined();
  });

  it('is not made while some of its words are missing', () => {
    const { strengths, ...interim } = data.reports?.interim ?? { dueOn: DAY, isEstimate: false };
    expect(strengths).toBeDefined();
    expect(valuesOf('interim-report', { reports: { interim } })).toBeUndefined();
  });

  it('says of estimates that they are, in sentences and charts', () => {
    const totals = { plan: ratio(10n ** 9n, 1n), actual: ratio(2n * 10n ** 9n, 1n), comparison: undefined };
    const when = { period: 'year', year: 2024, isEstimate: true } as const;
    expect(achievementText('revenue', totals, when)).toMatch(/^Doanh thu ước đạt 2 tỷ đồng/u);
    expect(valuesOfYear('final-report')).toMatchObject({
      figures: {
        charts: [{ series: ['Kế hoạch', 'Ước thực hiện'] }, { series: ['Kế hoạch', 'Ước thực hiện'] }],
      },
    });
  });
});

describe('commendations', () => {
  it('are certificates alone in the example', () => {
    expect(valuesOf('commendation-decision')).toMatchObject({ isCertificatesOnly: true });
  });

  it('name every award where a title is among them', () => {
    const { nominations = [] } = example('commendation-decision');
    const changed = nominations.map((nomination) =>
      nomination.id === 'kt-03' ? { ...nomination, award: 'advancedWorker' as const } : nomination,
    );
    expect(valuesOf('commendation-decision', { nominations: changed })).toMatchObject({
      isCertificatesOnly: false,
      awards: [
        { name: '“Lao động tiên tiến”', counts: '01 cá nhân' },
        { name: 'Giấy khen của Trưởng ban', counts: '01 doanh nghiệp' },
      ],
    });
  });

  it('are given only where the data says so', () => {
    const values = valuesOf('final-report', { awards: [{ nomination: 'kt-02' }] }) as {
      nominees: readonly { state: string }[];
    };
    expect(values.nominees.map(({ state }) => state)).toEqual(['Đề nghị cấp trên', 'Đã tặng', 'Không tặng']);
  });
});

describe('the minutes', () => {
  const { reviews = [] } = example('review-minutes');
  const absent = reviews.map((review) => ({ ...review, eligible: 4 }));

  it('count votes of all members', () => {
    expect(valuesOf('review-minutes', { reviews: absent })).toMatchObject({
      meeting: { isOfAllMembers: true },
      votes: [{ total: '04', share: '75%' }, {}, {}],
    });
  });

  it('count those of who is present where the office has chosen so', () => {
    const rules = { voteDenominator: 'present' } as const;
    expect(valuesOf('review-minutes', { reviews: absent, rules })).toMatchObject({
      meeting: { isOfAllMembers: false },
      votes: [{ total: '03', share: '100%' }, {}, {}],
    });
  });
});

describe('a decision', () => {
  it('without căn cứ in the data says where to write them', () => {
    const data = { ...example('commendation-decision'), documents: {} };
    const { issues } = composeDocuments(typeNamed('commendation-decision'), data);
    expect(issues.map(({ code, expected }) => [code, expected?.vi])).toEqual([
      ['no-legal-basis', 'Ghi các căn cứ vào legalBases của commendation-decision trong documents.yaml.'],
    ]);
  });
});

const DAY = { year: 2024, month: 7, day: 5 };

function valuesOfYear(view: ViewName): object | undefined {
  return viewNamed(view).documents(dataOf('2024'))[0]?.values;
}
