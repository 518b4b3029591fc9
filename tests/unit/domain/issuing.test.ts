import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/domain/dataset.ts';
import type { DocumentFacts } from '../../../src/domain/document-facts.ts';
import { factOf, issuingOf, recipientsPath } from '../../../src/domain/issuing.ts';
import { dataOf } from '../../helpers/pipeline.ts';

const { agency, plan } = dataOf('2024');
const DAY = { year: 2024, month: 6, day: 14 };
const OTHER_DAY = { year: 2024, month: 11, day: 15 };

/** A year with the facts of documents. */
function year(documents: Record<string, Partial<DocumentFacts>>): Dataset {
  const facts = Object.entries(documents).map(([slug, own]): [string, DocumentFacts] => [
    slug,
    { legalBases: [], addressees: [], ...own },
  ]);
  return { agency, plan, documents: Object.fromEntries(facts) };
}

const LAW = { type: 'Luật', subject: 'Thi đua, khen thưởng' } as const;

describe('issuingOf', () => {
  it('takes from the plan who drafts and signs, and whom it goes to, where a document does not say', () => {
    expect(issuingOf(year({}), 'final-report')).toMatchObject({
      draftingUnit: plan.draftingUnit,
      signatory: plan.signatory,
      recipients: plan.recipients,
      legalBases: [],
      addressees: [],
    });
  });

  it('takes neither day nor căn cứ of the plan for another document', () => {
    const dated = { ...year({}), plan: { ...plan, issuedOn: DAY } };
    expect(issuingOf(dated, 'final-report').issuedOn).toBeUndefined();
    expect(issuingOf(dated, 'final-report').legalBases).toEqual([]);
  });

  it('takes day and căn cứ of the plan for the plan', () => {
    const dated = { ...year({}), plan: { ...plan, issuedOn: DAY } };
    expect(issuingOf(dated, 'plan')).toMatchObject({ issuedOn: DAY, legalBases: plan.legalBases });
  });

  it('prefers what the document says of itself', () => {
    const facts = {
      number: 12,
      issuedOn: DAY,
      draftingUnit: 'VP',
      signatory: 'Nguyễn Văn A',
      recipients: ['Sở Nội vụ'],
      legalBases: [LAW],
      addressees: ['UBND tỉnh'],
      copies: 50,
    };
    expect(issuingOf(year({ plan: facts }), 'plan')).toMatchObject(facts);
  });

  it('prefers what an occasion says of itself, and takes the rest from its type', () => {
    const data = year({
      'reporting-dispatch': {
        draftingUnit: 'VP',
        legalBases: [LAW],
        addressees: ['Cụm 1'],
      },
      'reporting-dispatch/interim': { issuedOn: DAY },
    });
    expect(issuingOf(data, 'reporting-dispatch', 'interim')).toMatchObject({
      issuedOn: DAY,
      draftingUnit: 'VP',
      legalBases: [LAW],
      addressees: ['Cụm 1'],
    });
  });

  it('gives no occasion the number and the day of its type, which are those of one paper', () => {
    const data = year({ 'reporting-dispatch': { number: 140, issuedOn: OTHER_DAY, copies: 3 } });
    expect(issuingOf(data, 'reporting-dispatch', 'final')).toMatchObject({ copies: 3 });
    expect(issuingOf(data, 'reporting-dispatch', 'final')).not.toHaveProperty('number');
    expect(issuingOf(data, 'reporting-dispatch', 'final')).not.toHaveProperty('issuedOn');
    expect(issuingOf(data, 'reporting-dispatch')).toMatchObject({ number: 140, issuedOn: OTHER_DAY });
  });

  it('takes nothing from the prototype of objects for a slug of such a name', () => {
    expect(issuingOf(year({}), 'constructor')).toEqual(issuingOf(year({}), 'final-report'));
  });

  it('works without any facts of documents', () => {
    expect(issuingOf({ agency, plan }, 'final-report').signatory).toBe(plan.signatory);
  });
});

describe('factOf', () => {
  const data = year({ dispatch: { signatory: 'A', number: 7 }, 'dispatch/final': { drafter: 'B' } });

  it('finds a fact of the type for an occasion, with its place', () => {
    expect(factOf(data, 'signatory', 'dispatch', 'final')).toEqual({
      value: 'A',
      path: ['documents', 'dispatch', 'signatory'],
    });
  });

  it('finds no number of the type for an occasion', () => {
    expect(factOf(data, 'number', 'dispatch', 'final')).toBeUndefined();
  });

  it('finds a fact of the plan for a document that says nothing', () => {
    expect(factOf(data, 'draftingUnit', 'dispatch', 'final')?.path).toEqual(['plan', 'draftingUnit']);
  });
});

describe('recipientsPath', () => {
  const own = { recipients: ['Lãnh đạo Ban'] };

  it.each([
    ['the plan, where no document says', {}, ['plan', 'recipients']],
    ['the document', { 'final-report': own }, ['documents', 'final-report', 'recipients']],
    ['another document does not count', { 'interim-report': own }, ['plan', 'recipients']],
  ])('leads to %s', (_what, documents, path) => {
    expect(recipientsPath(year(documents), 'final-report')).toEqual(path);
  });

  it('leads to the occasion before the type', () => {
    const data = year({ dispatch: own, 'dispatch/interim': own });
    expect(recipientsPath(data, 'dispatch', 'interim')).toEqual([
      'documents',
      'dispatch/interim',
      'recipients',
    ]);
    expect(recipientsPath(data, 'dispatch', 'final')).toEqual(['documents', 'dispatch', 'recipients']);
  });
});

describe('a document that is signed with another', () => {
  const decided = {
    ...dataOf('2024'),
    documents: {
      'commendation-decision': {
        number: 9,
        issuedOn: { year: 2024, month: 12, day: 27 },
        signatory: 'Lê Mới',
        legalBases: [],
        addressees: [],
      },
    },
  };

  it('has the day and the signatory of that one, not its number', () => {
    const issuing = issuingOf(decided, 'commendation-certificate');
    expect(issuing).toMatchObject({
      issuedOn: { year: 2024, month: 12, day: 27 },
      signatory: 'Lê Mới',
    });
    expect(issuing.number).toBeUndefined();
  });
});
