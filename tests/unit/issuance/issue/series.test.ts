import { describe, expect, it } from 'vitest';
import { seriesOf } from '../../../../src/issuance/issue/series.ts';

const ONE = { series: 'one' as const, own: [] };
const PER_TYPE = { ...ONE, series: 'perType' as const };
const COUNCIL = { ...ONE, own: [{ series: 'hội đồng', documents: ['review-minutes'] }] };

describe('seriesOf', () => {
  it.each([
    ['one series for all', ONE, 'plan', 'KH-BQL', undefined, 'chung'],
    ['one a type', PER_TYPE, 'plan', 'KH-BQL', undefined, 'KH'],
    ['one for a unit where the type has no abbreviation', PER_TYPE, 'dispatch', 'BQL-VP', undefined, 'BQL'],
    ['its own where the agency says so', COUNCIL, 'review-minutes', 'BB-HĐ', undefined, 'hội đồng'],
    ['the common one for all others', COUNCIL, 'plan', 'KH-BQL', undefined, 'chung'],
    ['one for secrets', ONE, 'plan', 'KH-BQL', 'MẬT', 'mat'],
    ['one for the secrets of an own series', COUNCIL, 'review-minutes', 'BB-HĐ', 'MẬT', 'hội đồng-mat'],
  ])('gives %s', (_, numbering, slug, symbol, secrecy, series) => {
    expect(seriesOf({ numbering }, slug, symbol, secrecy)).toBe(series);
  });
});
