import { describe, expect, it } from 'vitest';
import { PROFILES, profileForDossier, profileOn } from '../../../../src/domain/award-catalogue/profiles.ts';
import { isoDate } from '../../../../src/language/dates.ts';
import { day } from '../../../helpers/nominees.ts';

describe('profileOn', () => {
  it.each([
    ['2017-10-01', day(2017, 10, 1), 'TDKT_2017'],
    ['2023-12-31', day(2023, 12, 31), 'TDKT_2017'],
    ['2024-01-01', day(2024, 1, 1), 'TDKT_2024'],
    ['2025-06-30', day(2025, 6, 30), 'TDKT_2024'],
    ['2025-07-01', day(2025, 7, 1), 'TDKT_2025'],
    ['2026-09-30', day(2026, 9, 30), 'TDKT_2025'],
    ['2026-10-01', day(2026, 10, 1), 'TDKT_2026'],
    ['2040-01-01', day(2040, 1, 1), 'TDKT_2026'],
  ])('%s', (_, on, id) => {
    expect(profileOn(on)?.id).toBe(id);
  });

  it('knows none before 1 October 2017', () => {
    expect(profileOn(day(2017, 9, 30))).toBeUndefined();
  });
});

describe('PROFILES', () => {
  it('follow each other without gap or overlap, the last one open', () => {
    const ends = PROFILES.map(({ to }) => to && isoDate(to));
    const starts = PROFILES.map(({ from }) => isoDate(from));
    expect(ends).toEqual([...starts.slice(1), undefined]);
    expect(starts.toSorted()).toEqual(starts);
  });

  it('say how far each is known', () => {
    expect(PROFILES.map(({ id, evidence }) => `${id} ${evidence}`)).toEqual([
      'TDKT_2017 PARTIAL',
      'TDKT_2024 PARTIAL',
      'TDKT_2025 PARTIAL',
      'TDKT_2026 UNKNOWN',
    ]);
  });
});

describe('profileForDossier', () => {
  const received = day(2026, 9, 30);
  const decidedOn = day(2026, 10, 15);

  it('is that of the day on which the dossier came in, whenever it is decided', () => {
    expect(profileForDossier(received)?.id).toBe('TDKT_2025');
    expect(profileForDossier(received, { decidedOn, isLaterLawBetter: false })?.id).toBe('TDKT_2025');
    expect(profileForDossier(day(2026, 10, 1))?.id).toBe('TDKT_2026');
  });

  it('is the new law for a dossier that came in before it, where that is more favourable', () => {
    expect(profileForDossier(received, { decidedOn, isLaterLawBetter: true })?.id).toBe('TDKT_2026');
  });

  it('is not the new law for what is decided before it is in force', () => {
    const early = { decidedOn: day(2026, 9, 30), isLaterLawBetter: true };
    expect(profileForDossier(received, early)?.id).toBe('TDKT_2025');
  });

  it('knows no such choice for the laws before', () => {
    const later = { decidedOn: day(2025, 7, 15), isLaterLawBetter: true };
    expect(profileForDossier(day(2025, 6, 30), later)?.id).toBe('TDKT_2024');
  });
});
