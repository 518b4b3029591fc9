import type { DataIssue } from '../../../document/issue.ts';
import { isoDate, shortDate } from '../../../language/dates.ts';
import type { EmulationCluster } from '../../cluster.ts';
import type { CampaignYear } from '../campaign-year.ts';
import { firstOfYear, isBefore, lastOfYear } from '../day-order.ts';
import { entriesOf, type Entry } from '../entries.ts';
import { clusterLabel, enterpriseLabel } from '../labels.ts';
import { ENTERPRISE, unknownReference } from '../references.ts';

/** Every enterprise of the campaign is in one cluster, and every member is an enterprise of the campaign. */
export function checkClusterMembers(year: CampaignYear): readonly DataIssue[] {
  return [
    ...entriesOf(year.data.clusters, 'clusters').flatMap((cluster) => [
      ...unknownEnterprises(year, cluster),
      ...entriesOf(cluster.value.members, ...cluster.path, 'members').flatMap((member) => [
        ...memberTwice(year, cluster, member),
        ...memberOutsideYear(year, cluster, member),
      ]),
    ]),
    ...enterprisesWithoutCluster(year),
  ];
}

function unknownEnterprises(
  { data, enterprises }: CampaignYear,
  { value, path }: Entry<EmulationCluster>,
): readonly DataIssue[] {
  if (data.enterprises === undefined) return [];
  const codes = [
    { value: value.head, path: [...path, 'head'] },
    ...entriesOf(value.deputyHeads, ...path, 'deputyHeads'),
    ...entriesOf(value.members, ...path, 'members'),
  ];
  return codes
    .filter((code) => !enterprises.has(code.value))
    .map((code) => unknownReference(ENTERPRISE, code.value, [...enterprises.keys()], code.path));
}

/** A member unit is in one cluster a year, once. */
function memberTwice(
  year: CampaignYear,
  cluster: Entry<EmulationCluster>,
  member: Entry<string>,
): readonly DataIssue[] {
  const first = year.memberships.get(member.value);
  if (first === undefined || first.path.join('.') === member.path.join('.')) return [];
  const { vi, en } = enterpriseLabel(year, member.value);
  const here = clusterLabel(cluster.value);
  const there = clusterLabel(first.cluster.value);
  const isSame = first.cluster.path.join('.') === cluster.path.join('.');
  return [
    {
      code: isSame ? 'member-twice' : 'member-in-two-clusters',
      severity: 'error',
      path: member.path,
      message: isSame
        ? { vi: `${vi} được ghi hai lần trong ${here}.`, en: `${en} is a member of ${here} twice.` }
        : {
            vi: `${vi} là thành viên của hai cụm: ${there} và ${here}.`,
            en: `${en} is a member of two clusters: ${there} and ${here}.`,
          },
      expected: {
        vi: 'Mỗi doanh nghiệp chỉ ở một cụm trong năm: giữ một dòng, xóa dòng kia.',
        en: 'An enterprise is in one cluster a year: keep one of the lines.',
      },
      related: [{ path: first.path, message: { vi: `trong ${there}`, en: `in ${there}` } }],
    },
  ];
}

function memberOutsideYear(
  year: CampaignYear,
  cluster: Entry<EmulationCluster>,
  member: Entry<string>,
): readonly DataIssue[] {
  const entry = year.enterprises.get(member.value);
  if (entry === undefined) return [];
  const { joinedOn, leftOn } = entry.value;
  const campaign = year.data.plan.year;
  const hasLeft = leftOn !== undefined && !isBefore(firstOfYear(campaign), leftOn);
  const comesLater = isBefore(lastOfYear(campaign), joinedOn);
  const day = hasLeft ? leftOn : comesLater ? joinedOn : undefined;
  if (day === undefined) return [];
  const { vi, en } = enterpriseLabel(year, member.value);
  const where = clusterLabel(cluster.value);
  const key = hasLeft ? 'leftOn' : 'joinedOn';
  return [
    {
      code: 'member-outside-year',
      severity: 'error',
      path: member.path,
      message: hasLeft
        ? {
            vi: `${vi} thôi tham gia từ ngày ${shortDate(day)} nhưng vẫn là thành viên của ${where} năm ${String(campaign)}.`,
            en: `${en} left on ${isoDate(day)} but is a member of ${where} in ${String(campaign)}.`,
          }
        : {
            vi: `${vi} chỉ tham gia từ ngày ${shortDate(day)} nhưng đã là thành viên của ${where} năm ${String(campaign)}.`,
            en: `${en} joins on ${isoDate(day)} but is a member of ${where} in ${String(campaign)}.`,
          },
      expected: {
        vi: `Bỏ doanh nghiệp khỏi cụm, hoặc sửa ${key}.`,
        en: `Take the enterprise out of the cluster, or mend ${key}.`,
      },
      related: [{ path: [...entry.path, key], message: { vi: 'ngày ghi ở đây', en: 'the day stands here' } }],
    },
  ];
}

/** An enterprise that takes part in the year but competes with nobody. */
function enterprisesWithoutCluster({ data, memberships }: CampaignYear): readonly DataIssue[] {
  if (data.clusters === undefined) return [];
  const { year } = data.plan;
  return entriesOf(data.enterprises, 'enterprises')
    .filter(({ value }) => !memberships.has(value.id))
    .filter(({ value }) => value.leftOn === undefined || isBefore(firstOfYear(year), value.leftOn))
    .filter(({ value }) => !isBefore(lastOfYear(year), value.joinedOn))
    .map(({ value, path }) => ({
      code: 'enterprise-without-cluster',
      severity: 'warning',
      path: [...path, 'id'],
      message: {
        vi: `Doanh nghiệp “${value.name}” (${value.id}) chưa thuộc cụm thi đua nào.`,
        en: `Enterprise “${value.name}” (${value.id}) is in no cluster.`,
      },
      expected: {
        vi: `Thêm ${value.id} vào members của một cụm; nếu doanh nghiệp không tham gia năm ${String(year)}, ghi leftOn.`,
        en: `Add ${value.id} to the members of a cluster; give leftOn when it takes no part in ${String(year)}.`,
      },
      related: [{ path: ['clusters'], message: { vi: 'danh sách các cụm', en: 'the list of clusters' } }],
    }));
}
