import { describe, expect, it } from 'vitest';
import { agencyOn, agencySchema, leaderOn, type Agency } from '../../../src/domain/agency.ts';
import { dataOf } from '../../helpers/pipeline.ts';

const { agency } = dataOf('2024');
const NOW = 'Ban Quản lý các KCN tỉnh Hưng Yên (mới)';

/** An agency that had one name until the end of June 2025 and another one before 2020. */
function renamed(): Agency {
  const { name, shortName, letterhead, abbreviation, superior, place, headPosition } = agency;
  const identity = { name, shortName, letterhead, abbreviation, superior, place, headPosition };
  return {
    ...agency,
    name: NOW,
    former: [
      { to: { year: 2019, month: 12, day: 31 }, identity: { ...identity, name: 'Ban cũ nhất' } },
      { to: { year: 2025, month: 6, day: 30 }, identity: { ...identity, name: 'Ban cũ' } },
    ],
  };
}

describe('agencyOn', () => {
  it.each([
    [{ year: 2019, month: 12, day: 31 }, 'Ban cũ nhất'],
    [{ year: 2020, month: 1, day: 1 }, 'Ban cũ'],
    [{ year: 2025, month: 6, day: 30 }, 'Ban cũ'],
    [{ year: 2025, month: 7, day: 1 }, NOW],
  ])('is called on %o as it was called then', (day, name) => {
    expect(agencyOn(renamed(), day).name).toBe(name);
  });

  it('is called as it is called now where no day is known', () => {
    expect(agencyOn(renamed(), undefined).name).toBe(NOW);
  });

  it('keeps its people and units under every name', () => {
    const { leaders, units } = agencyOn(renamed(), { year: 2024, month: 1, day: 1 });
    expect({ leaders, units }).toEqual({ leaders: agency.leaders, units: agency.units });
  });
});

describe('leaderOn', () => {
  const until = { year: 2024, month: 5, day: 31 };
  const since = { year: 2024, month: 6, day: 1 };
  const name = 'Vũ Quốc Nghị';
  const deputy = { name, position: 'Phó Trưởng ban', signsAs: 'deputizing', to: until } as const;
  const head = { name, position: 'Trưởng ban', signsAs: 'direct', from: since } as const;
  const board = { ...agency, leaders: [deputy, head] };

  it.each([
    [until, 'Phó Trưởng ban'],
    [since, 'Trưởng ban'],
  ])('is on %o who holds the position that day', (day, position) => {
    expect(leaderOn(board, name, day)?.position).toBe(position);
  });

  it('is the first of the name where no day is known', () => {
    expect(leaderOn(board, name, undefined)?.position).toBe('Phó Trưởng ban');
  });

  it('is nobody of another name', () => {
    expect(leaderOn(board, 'Nguyễn Văn A', since)).toBeUndefined();
  });

  it('is nobody between two terms', () => {
    const gap = { ...board, leaders: [deputy, { ...head, from: { year: 2024, month: 7, day: 1 } }] };
    expect(leaderOn(gap, name, since)).toBeUndefined();
  });
});

describe('agencySchema', () => {
  it('takes a document to be electronic where the office says nothing', () => {
    expect(agency.presentation.medium).toBe('electronic');
  });

  it('knows no third medium', () => {
    const changed = { ...agency, presentation: { medium: 'fax' } };
    expect(agencySchema.safeParse(changed).error?.issues).toMatchObject([
      { path: ['presentation', 'medium'] },
    ]);
  });
});
