import type { NonManagers, SubjectCounts, SubjectKind } from '../../domain/statistics/awards.ts';
import { joinList } from '../../language/lists.ts';
import { writtenCount } from '../../language/numbers.ts';
import { percentText } from '../../language/percent.ts';

/** The kinds in the order in which they are counted. */
const KIND_NAMES: readonly (readonly [SubjectKind, string])[] = [
  ['enterprise', 'doanh nghiệp'],
  ['collective', 'tập thể'],
  ['individual', 'cá nhân'],
];

/** "09 doanh nghiệp, 05 tập thể và 04 cá nhân", without the kinds of which there are none; undefined when there is nobody. */
export function subjectsText(counts: SubjectCounts): string | undefined {
  const parts = KIND_NAMES.flatMap(([kind, name]) =>
    counts[kind] === 0 ? [] : `${writtenCount(counts[kind])} ${name}`,
  );
  return parts.length === 0 ? undefined : joinList(parts);
}

/** How many of the persons do not manage: "12/15 cá nhân là người lao động không giữ chức vụ quản lý, chiếm 80%"; undefined without persons. */
export function nonManagersText({ nonManagers, individuals, share }: NonManagers): string | undefined {
  if (share === undefined) return undefined;
  const who = 'người lao động không giữ chức vụ quản lý';
  if (nonManagers === 0) return `không có cá nhân nào là ${who}`;
  if (individuals === 1) return `cá nhân duy nhất là ${who}`;
  if (nonManagers === individuals) return `${writtenCount(individuals)} cá nhân đều là ${who}`;
  const fraction = `${writtenCount(nonManagers)}/${writtenCount(individuals)}`;
  return `${fraction} cá nhân là ${who}, chiếm ${percentText(share)}`;
}
