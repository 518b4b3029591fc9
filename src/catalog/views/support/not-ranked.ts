import * as z from 'zod';
import type { Enterprise } from '../../../domain/enterprise.ts';
import type { RankedMember } from '../../../domain/statistics/ranking.ts';
import { enterpriseOf } from './names.ts';

/** Who of a cluster has no rank, and why. */
export const notRankedSchema = z.array(z.object({ name: z.string(), reason: z.string() }));

/** The members without a rank: under a knock-out rule, or without a score sheet. */
export function notRanked(
  members: readonly RankedMember[],
  enterprises: readonly Enterprise[],
): z.output<typeof notRankedSchema> {
  return members
    .filter(({ rank }) => rank === undefined)
    .map(({ enterprise, knockouts }) => ({
      name: enterpriseOf(enterprises, enterprise).name,
      reason: knockouts.map(({ name }) => name).join('; ') || 'chưa có bảng chấm điểm',
    }));
}
