import type { DataIssue } from '../../../document/issue.ts';
import { isoDate, shortDate } from '../../../language/dates.ts';
import { leaderOn } from '../../agency.ts';
import type { CampaignYear } from '../campaign-year.ts';
import { documentLabel, type IssuedDocument } from '../documents/issued-documents.ts';
import { refer, type Reference } from '../references.ts';

const SIGNATORY: Reference = {
  what: { vi: 'Người ký', en: 'The signatory' },
  where: { vi: 'những người ký của cơ quan (agency.leaders)', en: 'the agency’s leaders (agency.leaders)' },
  list: ['agency', 'leaders'],
};

/** Who signs is a leader of the agency, and holds a position on the day of issue. */
export function checkSignatories(year: CampaignYear): readonly DataIssue[] {
  const names = year.data.agency.leaders.map(({ name }) => name);
  return year.documents.flatMap((document) => [
    ...refer(SIGNATORY, document.own.signatory?.value, names, document.own.signatory?.path ?? []),
    ...notInOffice(year, document),
  ]);
}

/** A document without a signatory of its own is signed by the one of its type, or by the plan's. */
function notInOffice({ data: { agency } }: CampaignYear, document: IssuedDocument): readonly DataIssue[] {
  const { issuedOn, effective } = document;
  const { signatory } = effective;
  if (signatory === undefined || issuedOn === undefined) return [];
  const index = agency.leaders.findIndex(({ name }) => name === signatory.value);
  if (index < 0 || leaderOn(agency, signatory.value, issuedOn.value) !== undefined) return [];
  const name = documentLabel(document);
  return [
    {
      code: 'signatory-not-in-office',
      severity: 'error',
      path: signatory.path,
      message: {
        vi: `${signatory.value} không giữ chức vụ nào vào ngày ${shortDate(issuedOn.value)}, ngày của ${name.vi}.`,
        en: `${signatory.value} holds no position on ${isoDate(issuedOn.value)}, the day of ${name.en}.`,
      },
      expected: {
        vi: 'Chọn người giữ chức vụ vào ngày ban hành, hoặc sửa from/to trong agency.leaders.',
        en: 'Name who is in office on the day of issue, or mend from/to in agency.leaders.',
      },
      related: [
        {
          path: ['agency', 'leaders', index],
          message: { vi: 'thời gian giữ chức vụ', en: 'the time in office' },
        },
        { path: issuedOn.path, message: { vi: 'ngày của văn bản', en: 'the day of the document' } },
      ],
    },
  ];
}

/** Only the head signs directly; everyone else signs for the head. Source: Decree 30/2020/NĐ-CP, Article 13. */
export function checkDirectSignature({ data: { agency } }: CampaignYear): readonly DataIssue[] {
  return agency.leaders.flatMap(({ name, position, signsAs }, index): readonly DataIssue[] => {
    if (signsAs !== 'direct' || position === agency.headPosition) return [];
    return [
      {
        code: 'direct-not-head',
        severity: 'error',
        path: ['agency', 'leaders', index, 'signsAs'],
        message: {
          vi: `${name} là ${position}, không phải ${agency.headPosition}, nên không ký trực tiếp.`,
          en: `${name} is ${position}, not ${agency.headPosition}, and cannot sign directly.`,
        },
        expected: {
          vi: 'Cấp phó ký thay: deputizing; quyền cấp trưởng: acting; thừa lệnh: byOrder; thừa ủy quyền: byAuthorization.',
          en: 'A deputy: deputizing; an acting head: acting; by order: byOrder; by authorization: byAuthorization.',
        },
        related: [
          {
            path: ['agency', 'headPosition'],
            message: { vi: 'chức vụ của người đứng đầu', en: 'the position of the head' },
          },
        ],
        source: 'Nghị định 30/2020/NĐ-CP, Điều 13',
      },
    ];
  });
}
