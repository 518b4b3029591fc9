import { describe, expect, it } from 'vitest';
import { findings } from '../../support/small-year.ts';

const PLACE = 'reports.final.strengths.0';

/** What is found in a report that says a text. */
const saying = (text: string) => findings({ [PLACE]: text });

describe('numbers of enterprises and clusters in prose', () => {
  it.each([
    'Có 05 doanh nghiệp báo cáo chậm',
    'Khối thi đua có 03 doanh nghiệp',
    'toàn Khối có 3 đơn vị thành viên',
    'Tất cả 05 doanh nghiệp đều tham gia',
    'Có 03/05 doanh nghiệp hoàn thành kế hoạch',
    'Có 5/4 doanh nghiệp hoàn thành kế hoạch',
    'Cả 03 cụm đã họp',
    'Có 3 cụm thi đua đã họp',
    'Cụm thi đua số 1 gồm 03 doanh nghiệp',
  ])('finds that it is not so: %s', (text) => {
    expect(saying(text).map((finding) => finding.split(' ')[1])).toEqual(['text-count']);
  });

  it.each([
    'Có 03 doanh nghiệp báo cáo chậm',
    'Khối thi đua có 04 doanh nghiệp thuộc 02 cụm',
    'Có 03/04 doanh nghiệp hoàn thành kế hoạch',
    'Trên địa bàn tỉnh có 1.200 doanh nghiệp',
    'Là một trong 500 doanh nghiệp lớn nhất',
    'Năm 2023 có 05 doanh nghiệp tham gia',
    'Cụm thi đua số 1 gồm 02 doanh nghiệp',
    'Thực hiện Quyết định số 274/QĐ-UBND, doanh nghiệp đã tự chấm điểm',
    'Hỗ trợ khắc phục hậu quả cơn bão số 3',
  ])('finds nothing in: %s', (text) => {
    expect(saying(text)).toEqual([]);
  });

  it('warns of what is only more than there are, and names the list', () => {
    expect(saying('Có 05 doanh nghiệp báo cáo chậm')).toEqual([`warning text-count ${PLACE} with clusters`]);
    expect(saying('Cả 03 cụm đã họp')).toEqual([`error text-count ${PLACE} with clusters`]);
    expect(saying('Cụm thi đua số 2 có 3 thành viên')).toEqual([
      `error text-count ${PLACE} with clusters.1.members`,
    ]);
  });
});

describe('numbers of awards in prose', () => {
  it.each([
    [
      'Trưởng ban tặng Giấy khen cho 02 tập thể và 01 cá nhân',
      [`error text-award-count ${PLACE} with awards`],
    ],
    [
      'Trưởng ban tặng Giấy khen cho 01 tập thể và 02 cá nhân',
      [`error text-award-count ${PLACE} with awards`],
    ],
    ['Trưởng ban tặng Giấy khen cho 01 tập thể và 01 cá nhân', []],
    ['Các doanh nghiệp tặng Giấy khen cho 120 cá nhân', []],
    ['Năm 2023, Trưởng ban tặng Giấy khen cho 09 tập thể', []],
    [
      'Đề nghị tỉnh tặng Bằng khen, Trưởng ban tặng Giấy khen cho 09 tập thể',
      [`error text-award-count ${PLACE} with awards`],
    ],
  ])('%s', (text, expected) => {
    expect(saying(text)).toEqual(expected);
  });

  it('counts those who are proposed for the certificate of the province', () => {
    const proposed = {
      'nominations.2.award': 'provincialMeritCertificate',
      reviews: undefined,
      awards: undefined,
    };
    const evidence = { abidesByLaw: true, excelsInMovement: true, movementLaunchedBy: 'province' };
    const edits = { ...proposed, 'nominations.2.evidence': evidence };
    expect(findings({ ...edits, [PLACE]: 'Đề nghị tỉnh tặng Bằng khen cho 01 tập thể' })).toEqual([]);
    expect(findings({ ...edits, [PLACE]: 'Đề nghị tỉnh tặng Bằng khen cho 02 tập thể' })).toEqual([
      `error text-award-count ${PLACE} with nominations`,
    ]);
  });
});

describe('overseers and years in prose', () => {
  const POINT = 'events.conclusionMeeting.conclusions.0.points.0';

  it('lets the unit of the list oversee a cluster', () => {
    expect(findings({ [POINT]: 'Văn phòng Ban theo dõi Cụm thi đua số 2' })).toEqual([]);
    expect(findings({ [POINT]: 'Văn phòng Ban theo dõi Cụm thi đua số 1' })).toEqual([
      `error text-overseer ${POINT} with clusters.0.overseer`,
    ]);
  });

  it('warns of a year left over from last year’s plan', () => {
    const task = 'plan.tasks.4.content';
    expect(findings({ [task]: 'Tổng kết công tác thi đua năm 2024, phương hướng năm 2025' })).toEqual([]);
    expect(findings({ [task]: 'Tổng kết công tác thi đua năm 2023' })).toEqual([
      `warning text-of-another-year ${task} with plan.year`,
    ]);
  });
});
