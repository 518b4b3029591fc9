import { describe, expect, it } from 'vitest';
import { lateText, missingText, reportedText } from '../../../../src/catalog/phrases/reporting.ts';
import { enterprise } from '../../support/campaign.ts';

const a = enterprise('a', 'Công ty TNHH An Bình');
const b = enterprise('b', 'Công ty Cổ phần Bình Minh, Hưng Yên');
const c = enterprise('c', 'Công ty TNHH Cường Thịnh');

describe('reportedText', () => {
  it('counts who reported among who had to', () => {
    expect(reportedText({ reported: [a, b], missing: [c], late: [] })).toBe(
      'có 02/03 doanh nghiệp gửi báo cáo',
    );
  });
});

describe('missingText', () => {
  it('names who has not reported', () => {
    expect(missingText({ reported: [c], missing: [a, b], late: [] })).toBe(
      'còn 02 doanh nghiệp chưa gửi báo cáo: Công ty TNHH An Bình; Công ty Cổ phần Bình Minh, Hưng Yên',
    );
  });

  it('says that all have', () => {
    expect(missingText({ reported: [a], missing: [], late: [] })).toBe('tất cả doanh nghiệp đã gửi báo cáo');
  });

  it('says that none has, without naming all', () => {
    expect(missingText({ reported: [], missing: [a, b, c], late: [] })).toBe(
      'chưa có doanh nghiệp nào gửi báo cáo',
    );
  });
});

describe('lateText', () => {
  it('names who came too late', () => {
    const late = [
      { enterprise: a, daysLate: 3 },
      { enterprise: c, daysLate: 12 },
    ];
    expect(lateText({ reported: [a, c], missing: [], late })).toBe(
      '02 doanh nghiệp gửi báo cáo chậm: Công ty TNHH An Bình (chậm 03 ngày); Công ty TNHH Cường Thịnh (chậm 12 ngày)',
    );
  });

  it('says nothing when nobody did', () => {
    expect(lateText({ reported: [a], missing: [], late: [] })).toBeUndefined();
  });
});
