import type { DataIssue } from '../../document/issue.ts';
import { isoDate, shortDate } from '../../language/dates.ts';
import { leaderOn } from '../agency.ts';
import type { Dataset } from '../dataset.ts';

/** Who signs must hold a position on the day of issue, and sign as that position may. */
export function checkSignatory({ agency, plan }: Dataset): readonly DataIssue[] {
  const { issuedOn, signatory } = plan;
  const isKnown = agency.leaders.some(({ name }) => name === signatory);
  if (issuedOn === undefined || !isKnown || leaderOn(agency, signatory, issuedOn) !== undefined) return [];
  return [
    {
      code: 'signatory-not-in-office',
      severity: 'error',
      path: ['plan', 'signatory'],
      message: {
        vi: `${signatory} không giữ chức vụ nào vào ngày ${shortDate(issuedOn)}.`,
        en: `${signatory} holds no position on ${isoDate(issuedOn)}.`,
      },
      expected: {
        vi: 'Chọn người giữ chức vụ vào ngày ban hành, hoặc sửa from/to trong agency.leaders.',
        en: 'Name who is in office on the day of issue, or mend from/to in agency.leaders.',
      },
    },
  ];
}

/** Only the head signs directly; everyone else signs for the head. Source: Decree 30/2020/NĐ-CP, Article 13. */
export function checkDirectSignature({ agency }: Dataset): readonly DataIssue[] {
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
        source: 'Nghị định 30/2020/NĐ-CP, Điều 13',
      },
    ];
  });
}
