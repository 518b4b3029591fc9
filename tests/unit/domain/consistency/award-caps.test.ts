import { describe, expect, it } from 'vitest';
import { checkAwardCaps } from '../../../../src/domain/consistency/nominations/award-caps.ts';
import { campaignYear } from '../../../../src/domain/consistency/campaign-year.ts';
import type { Dataset } from '../../../../src/domain/dataset.ts';
import { dataOf } from '../../../helpers/pipeline.ts';

/** A year with so many nominations of each award; the first of the real year stands for all. */
function found(counts: Readonly<Record<string, number>>, rules?: Dataset['rules']) {
  const data = dataOf('2024');
  const [first] = data.nominations ?? [];
  if (first === undefined) throw new Error('no nomination');
  const nominations = Object.entries(counts).flatMap(([award, count]) =>
    Array.from({ length: count }, (_, index) => ({
      ...first,
      id: `${award}-${String(index)}`,
      award: award as typeof first.award,
    })),
  );
  const year = campaignYear({ ...data, nominations, ...(rules && { rules }) });
  return checkAwardCaps(year).map(({ code, severity, path }) => `${severity} ${code} ${path.join('.')}`);
}

describe('caps on awards', () => {
  it('lets 3 of 20 advanced workers be grassroots fighters by a cap of 15%, and refuses the fourth', () => {
    const rules = { grassrootsFighterCap: { numerator: 15, denominator: 100 } };
    expect(found({ advancedWorker: 20, grassrootsEmulationFighter: 3 }, rules)).toEqual([]);
    expect(found({ advancedWorker: 20, grassrootsEmulationFighter: 4 }, rules)).toEqual([
      'error award-cap nominations.23',
    ]);
  });

  it('says nothing where the list names no advanced workers', () => {
    expect(found({ grassrootsEmulationFighter: 4 })).toEqual([]);
  });
});
