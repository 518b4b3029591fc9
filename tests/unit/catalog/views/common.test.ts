import { describe, expect, it } from 'vitest';
import { commonSchema, commonValues } from '../../../../src/catalog/views/common.ts';
import type { Dataset } from '../../../../src/domain/dataset.ts';
import { issuingOf, type Issuing } from '../../../../src/domain/issuing.ts';
import { dataOf } from '../../../helpers/pipeline.ts';

const { agency, plan } = dataOf('2024');
const DATA: Dataset = { agency, plan };
const DAY = { year: 2025, month: 1, day: 20 };

function values(changes: Partial<Issuing> = {}, data = DATA) {
  return commonValues(data, { ...issuingOf(data, 'example'), ...changes });
}

describe('commonValues', () => {
  it('fit what templates are checked against', () => {
    expect(commonSchema.safeParse(values({ issuedOn: DAY, proposedBy: 'Chánh Văn phòng' })).success).toBe(
      true,
    );
  });

  it('have the campaign of the plan', () => {
    expect(values().campaign).toEqual({ year: 2024, theme: plan.theme, bloc: plan.bloc });
  });

  it('have the day of issue and its year, which may be the one after the campaign', () => {
    expect(values({ issuedOn: DAY }).document).toMatchObject({ year: 2025, date: DAY });
  });

  it('have the year of the campaign and no day for a draft', () => {
    const { document } = values({ issuedOn: undefined });
    expect(document.year).toBe(2024);
    expect(document).not.toHaveProperty('date');
  });

  it('have what the document rests on and who proposes it', () => {
    const basis = { type: 'Luật', subject: 'Thi đua, khen thưởng' } as const;
    expect(values({ legalBases: [basis], proposedBy: 'Chánh Văn phòng' }).document).toMatchObject({
      legalBases: [basis],
      proposedBy: 'Chánh Văn phòng',
    });
  });

  it('have who signs, with the lines of authority and the position', () => {
    expect(values().signatory).toEqual({
      authority: ['KT. Trưởng ban', 'Phó Trưởng ban'],
      position: 'Phó Trưởng ban',
      name: 'Vũ Quốc Nghị',
    });
  });

  it('have the position that the signatory holds on the day', () => {
    const [deputy] = agency.leaders;
    if (deputy === undefined) throw new Error('no leader');
    const leaders = [
      { ...deputy, to: { year: 2024, month: 12, day: 31 } },
      {
        ...deputy,
        position: 'Trưởng ban',
        signsAs: 'direct',
        from: { year: 2025, month: 1, day: 1 },
      } as const,
    ];
    const { signatory } = values({ issuedOn: DAY }, { ...DATA, agency: { ...agency, leaders } });
    expect(signatory).toMatchObject({ authority: ['Trưởng ban'], position: 'Trưởng ban' });
  });

  it('have the agency, and the head for whom a deputy signs, as they were called on the day', () => {
    const { name, shortName, letterhead, abbreviation, superior, place } = agency;
    const identity = { name, shortName, letterhead, abbreviation, superior, place, headPosition: 'Giám đốc' };
    const renamed = {
      ...agency,
      name: 'Tên mới',
      former: [{ to: { year: 2025, month: 6, day: 30 }, identity }],
    };
    const before = values({ issuedOn: DAY }, { ...DATA, agency: renamed });
    expect(before.agency.name).toBe(name);
    expect(before.signatory.authority).toEqual(['KT. Giám đốc', 'Phó Trưởng ban']);
    const after = values({ issuedOn: { year: 2025, month: 7, day: 1 } }, { ...DATA, agency: renamed });
    expect(after.agency.name).toBe('Tên mới');
    expect(after.signatory.authority).toEqual(['KT. Trưởng ban', 'Phó Trưởng ban']);
  });

  it('throw for a signatory whom nobody has checked: a bug', () => {
    expect(() => values({ signatory: 'Nguyễn Văn A' })).toThrow('consistency was not checked');
  });
});
