import { describe, expect, it } from 'vitest';
import type { AwardCode } from '../../../../src/domain/award-catalogue/award.ts';
import { awardOf } from '../../../../src/domain/award-catalogue/awards.ts';
import { missingDossierItems } from '../../../../src/domain/award-catalogue/dossier.ts';
import type { Nominee } from '../../../../src/domain/award-catalogue/nominee.ts';
import { nominee, rules2024 } from '../../../helpers/nominees.ts';

const missing = (award: AwardCode, who: Nominee, rules = rules2024()) =>
  missingDossierItems(awardOf(award), who, rules);
const EMPTY = { dossier: [] };
const BASE = ['submission', 'achievementReport', 'minutes'];

describe('missingDossierItems', () => {
  it('are all that the award needs when nothing is there, in the order of the article', () => {
    expect(missing('provincialEmulationFighter', nominee('individual', {}, EMPTY))).toEqual([
      ...BASE,
      'initiativeCertificate',
    ]);
    expect(missing('thirdClassLaborOrder', nominee('collective', {}, EMPTY))).toEqual([
      ...BASE,
      'higherOpinion',
    ]);
  });

  it('need no certificate of an initiative from a fighter who is one for excellent work', () => {
    const fighter = (completion: 'good' | 'excellent') =>
      missing('grassrootsEmulationFighter', nominee('individual', { completion }, EMPTY));
    expect(fighter('excellent')).toEqual(BASE);
    expect(fighter('good')).toEqual([...BASE, 'initiativeCertificate']);
  });

  it('need no certificate of an achievement for years of work', () => {
    const years = nominee('individual', { consecutiveGrassrootsFighter: 2 }, EMPTY);
    expect(missing('provincialMeritCertificate', years)).toEqual(BASE);
  });

  it('need the self-given scores of an enterprise where the office asks for them', () => {
    const rules = rules2024({ requiresSelfScore: true });
    expect(missing('commendationCertificate', nominee('enterprise', {}, EMPTY), rules)).toEqual([
      ...BASE,
      'selfScore',
    ]);
    expect(missing('commendationCertificate', nominee('collective', {}, EMPTY), rules)).toEqual(BASE);
    expect(missing('commendationCertificate', nominee('enterprise', {}, EMPTY))).toEqual(BASE);
  });

  it.each(['sudden', 'dedication', 'external'] as const)(
    'need no minutes by the simple procedure: %s',
    (kind) => {
      expect(missing('commendationCertificate', nominee('individual', {}, { ...EMPTY, kind }))).toEqual([
        'submission',
        'achievementReport',
      ]);
    },
  );
});
