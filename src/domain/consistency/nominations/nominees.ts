import type { DataIssue } from '../../../document/issue.ts';
import type { AwardNomination } from '../../nomination.ts';
import type { CampaignYear } from '../campaign-year.ts';
import { entriesOf, type Entry } from '../entries.ts';
import { nominationLabel } from '../labels.ts';
import { ENTERPRISE, codeNotUnique, unknownReference } from '../references.ts';

/** A nominee is known, named as its kind needs it and a member of a cluster. */
export function checkNominees(year: CampaignYear): readonly DataIssue[] {
  const nominations = entriesOf(year.data.nominations, 'nominations');
  return [
    ...codeNotUnique(nominations),
    ...nominations.flatMap((nomination) => [
      ...unknownEnterprise(year, nomination),
      ...nameless(year, nomination),
      ...managerUntold(year, nomination),
      ...outsideClusters(year, nomination),
    ]),
  ];
}

function unknownEnterprise(
  { data, enterprises }: CampaignYear,
  { value: { subject }, path }: Entry<AwardNomination>,
): readonly DataIssue[] {
  if (data.enterprises === undefined || enterprises.has(subject.enterprise)) return [];
  return [
    unknownReference(
      ENTERPRISE,
      subject.enterprise,
      [...enterprises.keys()],
      [...path, 'subject', 'enterprise'],
    ),
  ];
}

const NEEDED = {
  enterprise: [],
  collective: ['name'],
  individual: ['name', 'honorific', 'position'],
} as const;

const KEY_NAMES = {
  name: { vi: 'tên', en: 'a name' },
  honorific: { vi: 'Ông hoặc Bà', en: 'an honorific' },
  position: { vi: 'chức vụ', en: 'a position' },
} as const;

const KIND_NAMES = {
  enterprise: { vi: 'doanh nghiệp', en: 'an enterprise' },
  collective: { vi: 'tập thể', en: 'a collective' },
  individual: { vi: 'cá nhân', en: 'an individual' },
} as const;

function nameless(year: CampaignYear, { value, path }: Entry<AwardNomination>): readonly DataIssue[] {
  const { subject } = value;
  const missing = NEEDED[subject.kind].filter((key) => subject[key] === undefined);
  if (missing.length === 0) return [];
  const { vi, en } = nominationLabel(year, value);
  return [
    {
      code: 'subject-incomplete',
      severity: 'error',
      path: [...path, 'subject'],
      message: {
        vi: `${vi} là cho ${KIND_NAMES[subject.kind].vi} nhưng thiếu ${missing.map((key) => KEY_NAMES[key].vi).join(', ')}.`,
        en: `${en} is for ${KIND_NAMES[subject.kind].en} but lacks ${missing.map((key) => KEY_NAMES[key].en).join(', ')}.`,
      },
      expected: {
        vi: `Thêm ${missing.join(', ')}; danh sách và giấy khen cần có.`,
        en: `Add ${missing.join(', ')}: lists and certificates need it.`,
      },
      related: [
        {
          path: [...path, 'subject', 'kind'],
          message: { vi: 'loại đối tượng ghi ở đây', en: 'the kind of subject' },
        },
      ],
    },
  ];
}

/** Reports count those who do not manage: the representative of an enterprise does. */
function managerUntold(year: CampaignYear, { value, path }: Entry<AwardNomination>): readonly DataIssue[] {
  const { subject } = value;
  const enterprise = year.enterprises.get(subject.enterprise);
  if (subject.kind !== 'individual' || subject.isManager || enterprise === undefined) return [];
  if (subject.name !== enterprise.value.representative.name) return [];
  const { vi, en } = nominationLabel(year, value);
  return [
    {
      code: 'manager-untold',
      severity: 'warning',
      path: [...path, 'subject', 'name'],
      message: {
        vi: `${vi} là cho người đại diện của doanh nghiệp nhưng không ghi là người quản lý.`,
        en: `${en} is for the representative of the enterprise, but not as a manager.`,
      },
      expected: { vi: 'Thêm isManager: true.', en: 'Add isManager: true.' },
      related: [
        {
          path: [...enterprise.path, 'representative', 'name'],
          message: { vi: 'người đại diện', en: 'the representative' },
        },
      ],
    },
  ];
}

function outsideClusters(year: CampaignYear, { value, path }: Entry<AwardNomination>): readonly DataIssue[] {
  const { enterprise } = value.subject;
  if (year.data.clusters === undefined || year.memberships.has(enterprise)) return [];
  if (!year.enterprises.has(enterprise)) return [];
  const { vi, en } = nominationLabel(year, value);
  return [
    {
      code: 'nominee-without-cluster',
      severity: 'warning',
      path: [...path, 'subject', 'enterprise'],
      message: {
        vi: `${vi}: doanh nghiệp không thuộc cụm thi đua nào nên không có cụm bình xét.`,
        en: `${en}: the enterprise is in no cluster that could judge it.`,
      },
      expected: {
        vi: `Thêm ${enterprise} vào một cụm, hoặc bỏ đề nghị.`,
        en: `Add ${enterprise} to a cluster, or take the nomination out.`,
      },
      related: [{ path: ['clusters'], message: { vi: 'danh sách các cụm', en: 'the clusters' } }],
    },
  ];
}
