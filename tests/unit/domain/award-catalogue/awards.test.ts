import { describe, expect, it } from 'vitest';
import { AWARD_CODES } from '../../../../src/domain/award-catalogue/award.ts';
import { awardOf, conditionsOf } from '../../../../src/domain/award-catalogue/awards.ts';

describe('awardOf', () => {
  it('names the awards as the law does, with its quotation marks', () => {
    expect(AWARD_CODES.map((code) => awardOf(code).name)).toEqual([
      '“Lao động tiên tiến”',
      '“Chiến sĩ thi đua cơ sở”',
      'Chiến sĩ thi đua tỉnh',
      '“Chiến sĩ thi đua toàn quốc”',
      '“Tập thể lao động tiên tiến”',
      '“Tập thể lao động xuất sắc”',
      'Cờ thi đua của tỉnh',
      '“Cờ thi đua của Chính phủ”',
      'Giấy khen của Trưởng ban',
      'Giấy khen của doanh nghiệp',
      'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh',
      'Bằng khen của Thủ tướng Chính phủ',
      '“Huân chương Lao động” hạng Ba',
    ]);
  });

  it('gives the code with the entry', () => {
    expect(AWARD_CODES.map((code) => awardOf(code).code)).toEqual(AWARD_CODES);
  });

  it('counts eight titles and five forms', () => {
    const kinds = AWARD_CODES.map((code) => awardOf(code).kind);
    expect(kinds.filter((kind) => kind === 'title')).toHaveLength(8);
    expect(kinds.filter((kind) => kind === 'form')).toHaveLength(5);
  });

  it('says who proposes what others decide', () => {
    expect(awardOf('provincialMeritCertificate').proposedBy).toBe('boardHead');
    expect(awardOf('thirdClassLaborOrder').proposedBy).toBe('provinceChairman');
    expect(awardOf('commendationCertificate').proposedBy).toBeUndefined();
  });
});

describe('conditionsOf', () => {
  it('are those of each kind of nominee, with their ways, each once', () => {
    expect(conditionsOf(awardOf('provincialEmulationFlag')).map(({ id }) => id)).toEqual([
      'provincialEmulationFlag.lead',
      'provincialEmulationFlag.lead.cluster',
      'provincialEmulationFlag.lead.movement',
      'provincialEmulationFlag.organiser',
    ]);
  });

  it('have an id of their own in the whole catalogue', () => {
    const ids = AWARD_CODES.flatMap((code) => conditionsOf(awardOf(code)).map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });
});
