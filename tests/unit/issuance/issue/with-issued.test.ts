import { describe, expect, it } from 'vitest';
import { issuingOf } from '../../../../src/domain/issuing.ts';
import { withIssued } from '../../../../src/issuance/issue/with-issued.ts';
import { dataOf } from '../../../helpers/pipeline.ts';

const DAY = { year: 2024, month: 3, day: 25 };

describe('withIssued', () => {
  const data = { ...dataOf('2024'), documents: {} };

  it('gives a document its number and day', () => {
    const given = withIssued(data, [{ slug: 'plan', variant: undefined, number: 12, issuedOn: DAY }]);
    expect(issuingOf(given, 'plan')).toMatchObject({ number: 12, issuedOn: DAY, signatory: 'Vũ Quốc Nghị' });
    expect(issuingOf(given, 'plan').legalBases).toEqual(issuingOf(data, 'plan').legalBases);
  });

  it('gives one occasion its own, and leaves the other alone', () => {
    const given = withIssued(dataOf('2024'), [
      { slug: 'reporting-dispatch', variant: 'final', number: 700, issuedOn: DAY },
    ]);
    expect(issuingOf(given, 'reporting-dispatch', 'final').number).toBe(700);
    expect(issuingOf(given, 'reporting-dispatch', 'interim').number).toBe(
      issuingOf(dataOf('2024'), 'reporting-dispatch', 'interim').number,
    );
  });

  it('keeps what else the data says of it', () => {
    const before = issuingOf(dataOf('2024'), 'cluster-decision');
    const given = withIssued(dataOf('2024'), [
      { slug: 'cluster-decision', variant: undefined, number: 119, issuedOn: DAY },
    ]);
    expect(issuingOf(given, 'cluster-decision')).toEqual({ ...before, number: 119, issuedOn: DAY });
  });
});
