import { describe, expect, it } from 'vitest';
import { issuingOf } from '../../../../src/domain/issuing.ts';
import { withCitedNumbers } from '../../../../src/issuance/issue/cited-numbers.ts';
import type { Entry } from '../../../../src/issuance/register/entry.ts';
import { FACTS } from '../../../helpers/issuance/register.ts';
import { dataOf, valueOf } from '../../../helpers/pipeline.ts';

const place = { file: 'documents.yaml', line: 1, column: 1 };
const loaded = { data: dataOf('2024'), placeOf: () => place, placeOfKey: () => place };

function entry(more: Partial<Entry>): Entry {
  const issuedOn = { year: 2024, month: 12, day: 30 };
  const numbered = { year: 2024, series: 'chung', number: 901, symbol: 'TB-BQL', issuedOn };
  return {
    ...{
      id: 1,
      campaign: 2024,
      slug: 'announcement',
      key: undefined,
      state: 'issued',
      numbered,
      facts: FACTS,
    },
    ...{ files: [], events: [], replaces: undefined, corrects: undefined, sendings: [] },
    ...more,
  };
}

const numberAfter = (...entries: readonly Entry[]) =>
  issuingOf(valueOf(withCitedNumbers(loaded, entries)).data, 'announcement').number;

describe('withCitedNumbers', () => {
  const before = issuingOf(loaded.data, 'announcement').number;

  it('gives a document the number of the register, and its day', () => {
    const data = { ...loaded.data, documents: {} };
    const cited = valueOf(withCitedNumbers({ ...loaded, data }, [entry({})])).data;
    expect(issuingOf(cited, 'announcement')).toMatchObject({
      number: 901,
      issuedOn: { year: 2024, month: 12, day: 30 },
    });
  });

  it('leaves the data as it is where nothing was given', () => {
    expect(valueOf(withCitedNumbers(loaded, []))).toBe(loaded);
  });

  it.each([
    ['of another year', { campaign: 2023 }],
    ['one of many', { key: 'cum-1' }],
    ['that was cancelled', { state: 'cancelled' as const }],
    ['not issued yet', { state: 'signed' as const, numbered: undefined }],
  ])('takes nothing from an entry %s', (_, more) => {
    expect(numberAfter(entry(more))).toBe(before);
  });

  it('finds a number and a day of the data that are others, with their places', () => {
    const documents = {
      announcement: { legalBases: [], addressees: [], number: 5, issuedOn: { year: 2024, month: 1, day: 2 } },
    };
    const refused = withCitedNumbers({ ...loaded, data: { ...loaded.data, documents } }, [entry({})]);
    expect(refused).toMatchObject({
      ok: false,
      issues: [
        { code: 'other-than-issued', place },
        { code: 'other-than-issued', place },
      ],
    });
    expect(refused.issues[0]?.message.vi).toBe(
      'Dữ liệu ghi “5”, nhưng announcement đã ban hành số 901/TB-BQL ngày 30/12/2024.',
    );
  });

  it('takes the one that replaced another', () => {
    const data = { ...loaded.data, documents: {} };
    const first = entry({});
    const second = entry({
      id: 2,
      replaces: 1,
      numbered: { ...first.numbered, number: 902 } as Entry['numbered'],
    });
    expect(
      issuingOf(valueOf(withCitedNumbers({ ...loaded, data }, [first, second])).data, 'announcement').number,
    ).toBe(902);
  });
});
