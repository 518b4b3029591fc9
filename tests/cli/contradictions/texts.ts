import { edit, type Contradiction } from './edits.ts';

const STRENGTH =
  'Các doanh nghiệp nỗ lực duy trì sản xuất, giữ ổn định việc làm và thu nhập cho người lao động';

export const OF_TEXTS: readonly Contradiction[] = [
  {
    title: 'a report that counts other enterprises than the list',
    edits: [edit('reports', STRENGTH, 'Khối thi đua có 43 doanh nghiệp')],
    finds: [{ code: 'text-count', at: '43 doanh nghiệp', other: 'id: cum-1' }],
  },
  {
    title: 'a report that counts other clusters than the list',
    edits: [edit('reports', STRENGTH, 'Cả 04 cụm thi đua đã sơ kết')],
    finds: [{ code: 'text-count', at: '04 cụm', other: 'id: cum-1' }],
  },
  {
    title: 'a report that gives a cluster another size',
    edits: [edit('reports', STRENGTH, 'Cụm thi đua số 2 gồm 15 doanh nghiệp')],
    finds: [{ code: 'text-count', at: '15 doanh nghiệp', other: 'members: [dn-16' }],
  },
  {
    title: 'a report that counts other awards than the list',
    edits: [edit('reports', STRENGTH, 'Trưởng ban tặng Giấy khen cho 13 tập thể và 04 cá nhân')],
    finds: [{ code: 'text-award-count', at: '04 cá nhân', other: 'nomination: kt-08' }],
  },
  {
    title: 'a conclusion that names another overseer than the list',
    edits: [
      edit(
        'events',
        'Văn phòng Ban bảo đảm các điều kiện tổ chức phong trào',
        'Văn phòng Ban theo dõi Cụm thi đua số 3',
      ),
    ],
    finds: [
      { code: 'text-overseer', at: 'Văn phòng Ban theo dõi Cụm thi đua số 3', other: 'overseer: Thanh tra' },
    ],
  },
  {
    title: 'a task left over from last year’s plan',
    edits: [edit('plan', '6 tháng đầu năm 2024', '6 tháng đầu năm 2023')],
    finds: [{ code: 'text-of-another-year', at: 'content:', other: 'year: 2024' }],
  },
];
