import { describe, expect, it } from 'vitest';
import { receivedBy, reportingOf } from '../../../../src/domain/statistics/reporting.ts';
import { day, enterprise, result } from '../../support/campaign.ts';

const reported = (id: string, on: string) => result(id, {}, { firstHalf: { actual: {}, on } });
const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name);

describe('reportingOf', () => {
  const enterprises = [
    enterprise('e1', 'Công ty Đại Phát'),
    enterprise('e2', 'Công ty Ánh Dương'),
    enterprise('e3', 'Công ty An Bình'),
    enterprise('e4', 'Công ty Dũng Tiến'),
    enterprise('e5', 'Công ty Ánh Dương 2'),
  ];
  const results = [reported('e1', '2024-06-28'), result('e2', {}), reported('e4', '2024-07-03')];
  const reporting = reportingOf(enterprises, results, 'firstHalf', day('2024-06-30'));

  it('names who reported and who did not in the Vietnamese order', () => {
    expect(names(reporting.reported)).toEqual(['Công ty Dũng Tiến', 'Công ty Đại Phát']);
    expect(names(reporting.missing)).toEqual(['Công ty An Bình', 'Công ty Ánh Dương', 'Công ty Ánh Dương 2']);
  });

  it('says who came too late, and by how many days', () => {
    expect(reporting.late.map((one) => [one.enterprise.id, one.daysLate])).toEqual([['e4', 3]]);
  });

  it('takes the last day as in time', () => {
    const onTime = [reported('e1', '2024-06-30')];
    expect(reportingOf(enterprises, onTime, 'firstHalf', day('2024-06-30')).late).toEqual([]);
  });

  it('takes the period that is asked for', () => {
    expect(reportingOf(enterprises, results, 'year', day('2024-12-31')).reported).toEqual([]);
  });

  it.each([
    ['has not joined yet', { joinedOn: day('2024-07-01') }, 0],
    ['joined on the day', { joinedOn: day('2024-06-30') }, 1],
    ['left by then', { leftOn: day('2024-06-30') }, 0],
    ['left later', { leftOn: day('2024-07-01') }, 1],
  ])('misses a report of an enterprise that %s: %o, %i', (_, dates, missing) => {
    const one = [enterprise('e9', 'Công ty Bình Minh', dates)];
    expect(reportingOf(one, [], 'firstHalf', day('2024-06-30')).missing).toHaveLength(missing);
  });
});

describe('receivedBy', () => {
  const both = result(
    'e1',
    { revenue: 5 },
    { firstHalf: { actual: {}, on: '2024-07-02' }, year: { actual: {}, on: '2024-12-20' } },
  );

  it('leaves out what came for the period after the day', () => {
    const [known] = receivedBy([both], 'firstHalf', day('2024-07-01'));
    expect(known).toEqual({ ...result('e1', { revenue: 5 }), year: both.year });
  });

  it('keeps what came on the day, and other periods', () => {
    expect(receivedBy([both], 'firstHalf', day('2024-07-02'))).toEqual([both]);
    expect(receivedBy([result('e1', {})], 'year', day('2024-07-02'))).toEqual([result('e1', {})]);
  });
});
