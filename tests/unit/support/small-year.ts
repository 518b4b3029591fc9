import { checkConsistency } from '../../../src/domain/consistency/index.ts';
import { DATASET_SCHEMA, type Dataset } from '../../../src/domain/dataset.ts';

/** What an edit puts in the place of a value; undefined takes it away. */
export type Edits = Readonly<Record<string, unknown>>;

/** The edits that take out what awards are about, for what is not about them. */
export const WITHOUT_AWARDS: Edits = { nominations: undefined, reviews: undefined, awards: undefined };

/** The same for the figures and what is made of them. */
export const WITHOUT_FIGURES: Edits = { results: undefined, scores: undefined };

/** A whole year of two clusters with two enterprises each, in which nothing contradicts anything. */
export function smallYear(edits: Edits = {}): Dataset {
  const year = JSON.parse(JSON.stringify(SMALL_YEAR)) as unknown;
  for (const [path, value] of Object.entries(edits)) put(year, path.split('.'), value);
  return DATASET_SCHEMA.parse(year) as Dataset;
}

/**
 * The contradictions in the small year after an edit, each as "severity code path", and after "with" the paths of the other
 * places: "error head-not-member clusters.0.head with clusters.0.members".
 */
export function findings(edits: Edits): readonly string[] {
  return checkConsistency(smallYear(edits)).map(({ severity, code, path, related = [] }) => {
    const others = related.map((other) => other.path.join('.')).join(', ');
    return `${severity} ${code} ${path.join('.')}${others === '' ? '' : ` with ${others}`}`;
  });
}

function put(root: unknown, path: readonly string[], value: unknown): void {
  const key = path.at(-1) ?? '';
  const parent = path.slice(0, -1).reduce((node, step) => {
    const next = (node as Record<string, unknown>)[step];
    if (typeof next !== 'object' || next === null) throw new Error(`no ${step} in the small year`);
    return next;
  }, root as object) as Record<string, unknown>;
  if (value === undefined) Reflect.deleteProperty(parent, key);
  else parent[key] = value;
}

const figures = (revenue: number, workers: number) => ({
  revenue,
  exports: revenue / 10,
  budgetContribution: revenue / 50,
  workers,
  averageIncome: 11_000_000,
  socialContribution: revenue / 1000,
});

const BILLION = 1_000_000_000;

/** An enterprise that reaches so much of its plan of 100 billion. */
const result = (enterprise: string, percent: number) => ({
  enterprise,
  plan: figures(100 * BILLION, 200),
  firstHalf: {
    reportedOn: '2024-07-02',
    actual: figures((percent * BILLION) / 2, 190),
    samePeriod: figures(45 * BILLION, 180),
  },
  year: {
    reportedOn: '2024-12-05',
    actual: figures(percent * BILLION, 200),
    samePeriod: figures(90 * BILLION, 185),
  },
});

const enterprise = (id: string, name: string, taxCode: string) => ({
  id,
  name,
  taxCode,
  industrialPark: 'Phố Nối A',
  sector: 'Cơ khí',
  ownership: 'private',
  representative: { honorific: 'Ông', name: `Giám đốc ${name}`, position: 'Giám đốc' },
});

const prose = {
  leadership: ['Ban đã chỉ đạo kịp thời'],
  compliance: ['Các doanh nghiệp chấp hành tốt'],
  welfare: ['Các doanh nghiệp ủng hộ quỹ vì người nghèo'],
  innovation: ['Có nhiều sáng kiến'],
  strengths: ['Phong trào sôi nổi'],
  shortcomings: ['Một số doanh nghiệp báo cáo chậm'],
  causes: ['Thị trường khó khăn'],
  nextTasks: ['Tiếp tục phong trào'],
  proposals: ['Không'],
};

const DECISION_274 = {
  type: 'Quyết định',
  number: 274,
  symbol: 'QĐ-UBND',
  date: '2024-01-29',
  agency: 'UBND tỉnh Hưng Yên',
  subject: 'về việc tổ chức các Cụm, Khối thi đua',
};

const EMULATION_LAW = { type: 'Luật', date: '2022-06-15', subject: 'Thi đua, khen thưởng' };

const DECREE_98 = {
  type: 'Nghị định',
  number: 98,
  symbol: '2023/NĐ-CP',
  date: '2023-12-31',
  agency: 'Chính phủ',
  subject: 'quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng',
};

const OWN_PLAN = {
  type: 'Kế hoạch',
  number: 12,
  symbol: 'KH-BQL',
  date: '2024-03-22',
  agency: 'Ban Quản lý các KCN tỉnh',
  subject: 'về việc tổ chức phong trào thi đua năm 2024',
};

const document = (number: number, issuedOn: string, legalBases: readonly object[] = []) => ({
  number,
  issuedOn,
  signatory: 'Vũ Quốc Nghị',
  draftingUnit: 'QLDN',
  legalBases,
});

const nomination = (id: string, subject: object) => ({
  id,
  subject,
  award: 'commendationCertificate',
  kind: 'movement',
  achievement: 'thành tích xuất sắc trong phong trào thi đua năm 2024',
  period: { from: '2024-01-01', to: '2024-12-31' },
  receivedOn: '2024-12-18',
  dossier: ['submission', 'achievementReport', 'minutes'],
  evidence: { meetsLocalCriteria: true },
});

const review = (cluster: string, head: string, nominations: readonly string[]) => ({
  cluster,
  heldOn: '2024-12-16',
  startsAt: '08:00',
  endsAt: '11:00',
  venue: 'Hội trường',
  eligible: 9,
  present: 9,
  chair: { name: `Giám đốc ${head}`, position: `Giám đốc ${head}, Cụm trưởng` },
  secretary: { name: 'Nguyễn Thu Hà', position: 'Chuyên viên' },
  method: 'secretBallot',
  votes: nominations.map((id) => ({ nomination: id, agree: 9 })),
});

const task = (content: string, deadline: object) => ({
  content,
  leadUnit: 'Phòng Quản lý doanh nghiệp',
  coordinatingUnits: ['Văn phòng Ban'],
  deadline,
});

const SMALL_YEAR = {
  agency: {
    name: 'Ban Quản lý các khu công nghiệp tỉnh Hưng Yên',
    shortName: 'Ban Quản lý các KCN tỉnh',
    letterhead: ['Ban Quản lý', 'các khu công nghiệp'],
    abbreviation: 'BQL',
    superior: { name: 'Ủy ban nhân dân tỉnh Hưng Yên', letterhead: ['UBND tỉnh Hưng Yên'] },
    place: 'Hưng Yên',
    headPosition: 'Trưởng ban',
    leaders: [
      { name: 'Vũ Quốc Nghị', position: 'Phó Trưởng ban', signsAs: 'deputizing' },
      { name: 'Trần Văn Cũ', position: 'Trưởng ban', signsAs: 'direct', to: '2023-12-31' },
    ],
    units: [
      { name: 'Phòng Quản lý doanh nghiệp', abbreviation: 'QLDN' },
      { name: 'Văn phòng Ban', abbreviation: 'VP' },
    ],
    industrialParks: ['Phố Nối A', 'Thăng Long II'],
  },
  plan: {
    year: 2024,
    theme: 'Hoàn thành xuất sắc nhiệm vụ sản xuất kinh doanh',
    bloc: 'Khối thi đua các doanh nghiệp tư nhân',
    issuedOn: '2024-03-22',
    legalBases: [EMULATION_LAW, DECREE_98, { ...DECISION_274, id: 'qd-274' }],
    aims: ['Tạo động lực phấn đấu'],
    requirements: ['Triển khai thiết thực'],
    tasks: [
      task('Ban hành Quyết định thành lập các Cụm thi đua', { by: '2024-03-24' }),
      task('Ban hành Kế hoạch tổ chức thực hiện phong trào thi đua', { before: '2024-03-25' }),
      task('Xây dựng, tham mưu ban hành các chỉ tiêu thi đua cụ thể', { before: '2024-03-31' }),
      task('Tổ chức phát động và ký kết giao ước thi đua', { month: '2024-04' }),
      task('Xây dựng các báo cáo sơ kết, tổng kết', { guidance: 'superior' }),
    ],
    assignments: [{ assignee: 'Văn phòng Ban', duty: 'phối hợp thực hiện' }],
    recipients: ['Sở Nội vụ'],
    draftingUnit: 'QLDN',
    signatory: 'Vũ Quốc Nghị',
  },
  enterprises: [
    enterprise('dn-1', 'Công ty Một', '0901765766'),
    enterprise('dn-2', 'Công ty Hai', '0901821555'),
    enterprise('dn-3', 'Công ty Ba', '0901912354'),
    enterprise('dn-4', 'Công ty Bốn', '0901672769'),
  ],
  clusters: [
    {
      id: 'cum-1',
      name: 'Cụm thi đua số 1',
      organiser: 'authorisedBoard',
      head: 'dn-1',
      deputyHeads: ['dn-2'],
      members: ['dn-1', 'dn-2'],
      overseer: 'Phòng Quản lý doanh nghiệp',
    },
    {
      id: 'cum-2',
      name: 'Cụm thi đua số 2',
      organiser: 'board',
      head: 'dn-3',
      deputyHeads: [] as string[],
      members: ['dn-3', 'dn-4'],
      overseer: 'Văn phòng Ban',
    },
  ],
  criteria: {
    scale: 100,
    groups: [
      {
        id: 'A',
        name: 'Sản xuất kinh doanh',
        criteria: [{ id: 'A1', name: 'Doanh thu', maximum: 60, indicator: 'revenue' }],
      },
      { id: 'B', name: 'Chấp hành pháp luật', criteria: [{ id: 'B1', name: 'Môi trường', maximum: 40 }] },
    ],
    bonus: { maximum: 5, rules: [{ id: 'T1', name: 'Sáng kiến', points: 3 }] },
    penalties: [{ id: 'P1', name: 'Báo cáo chậm', points: 2 }],
    knockouts: [{ id: 'K1', name: 'Nợ thuế' }],
  },
  results: [result('dn-1', 110), result('dn-2', 95), result('dn-3', 100), result('dn-4', 90)],
  scores: [
    { enterprise: 'dn-1', final: { A1: 60, B1: 38 }, bonus: [{ rule: 'T1', points: 2 }], rank: 1 },
    {
      enterprise: 'dn-2',
      self: { A1: 60, B1: 40 },
      cross: { A1: 57, B1: 36 },
      final: { A1: 57, B1: 35 },
      rank: 2,
    },
    { enterprise: 'dn-3', final: { A1: 60, B1: 24 }, rank: 1 },
    { enterprise: 'dn-4', final: { A1: 54, B1: 30 }, rank: 1 },
  ],
  nominations: [
    {
      ...nomination('kt-1', { kind: 'enterprise', enterprise: 'dn-1' }),
      award: 'provincialEmulationFlag',
      evidence: { leadsCluster: true, exceedsTargets: true, abidesByLaw: true },
    },
    nomination('kt-2', {
      kind: 'individual',
      enterprise: 'dn-2',
      name: 'Nguyễn Văn Giỏi',
      honorific: 'Ông',
      position: 'Công nhân',
    }),
    nomination('kt-3', { kind: 'collective', enterprise: 'dn-3', name: 'Phân xưởng Một' }),
  ],
  reviews: [review('cum-1', 'Công ty Một', ['kt-1', 'kt-2']), review('cum-2', 'Công ty Ba', ['kt-3'])],
  awards: [
    { nomination: 'kt-2', registerNumber: 1, bonus: 702_000 },
    { nomination: 'kt-3', registerNumber: 2 },
  ],
  documents: {
    'cluster-decision': document(15, '2024-03-19', [DECISION_274]),
    plan: { number: 12 },
    'criteria-guideline': document(3, '2024-03-28', [OWN_PLAN]),
    'launch-invitation': document(7, '2024-04-05'),
    'reporting-dispatch': { signatory: 'Vũ Quốc Nghị', draftingUnit: 'QLDN', legalBases: [OWN_PLAN] },
    'reporting-dispatch/interim': { number: 140, issuedOn: '2024-06-10' },
    'reporting-dispatch/final': { number: 310, issuedOn: '2024-11-10' },
    'interim-report': document(60, '2024-07-15', [OWN_PLAN]),
    'final-report': document(120, '2024-12-24', [OWN_PLAN]),
    'commendation-submission': document(21, '2024-12-20'),
    'commendation-decision': document(88, '2024-12-27', [EMULATION_LAW, DECREE_98]),
    announcement: document(9, '2024-12-31'),
  },
  events: {
    launch: {
      name: 'Lễ phát động',
      heldOn: '2024-04-23',
      startsAt: '08:30',
      venue: 'Hội trường',
      chair: 'Ông Vũ Quốc Nghị',
    },
    conclusionMeeting: {
      name: 'Hội nghị tổng kết',
      heldOn: '2024-12-30',
      venue: 'Hội trường',
      chair: 'Ông Vũ Quốc Nghị',
      participants: ['Lãnh đạo các đơn vị'],
      conclusions: [{ title: 'Về kết quả', points: ['Ghi nhận kết quả của các cụm'] }],
    },
  },
  reports: {
    interim: { dueOn: '2024-07-05', ...prose },
    final: { dueOn: '2024-12-06', ...prose },
  },
};
