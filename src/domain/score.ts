import * as z from 'zod';
import { code, listOf, points } from './values.ts';

const pointsByCriterion = z.record(z.string(), points('Điểm'));

const extraPointsSchema = z
  .strictObject({ rule: code('Mã quy tắc'), points: points('Số điểm') })
  .describe('Điểm thưởng hoặc trừ');

/** One enterprise's score sheet: points a criterion, by itself, by the others of its cluster, and as settled. */
export const scoreSchema = z
  .strictObject({
    enterprise: code('Mã doanh nghiệp'),
    self: pointsByCriterion.describe('Điểm tự chấm, theo mã tiêu chí').optional(),
    cross: pointsByCriterion.describe('Điểm chấm chéo, theo mã tiêu chí').optional(),
    final: pointsByCriterion.describe('Điểm thống nhất, theo mã tiêu chí'),
    bonus: z.array(extraPointsSchema).default([]).describe('Điểm thưởng'),
    penalties: z.array(extraPointsSchema).default([]).describe('Điểm trừ'),
    rank: z.int().positive().describe('Xếp hạng đã công bố trong cụm').optional(),
  })
  .describe('Bảng điểm của doanh nghiệp');

export type Score = z.output<typeof scoreSchema>;

/** The points of one column by criteria. */
export type PointsByCriterion = Score['final'];

/** The points that a column gives for a criterion; undefined where it gives none. Only what the data itself holds counts. */
export function pointsOf(column: PointsByCriterion, criterion: string): number | undefined {
  return Object.hasOwn(column, criterion) ? column[criterion] : undefined;
}

export const scoresSchema = listOf(scoreSchema, 'Bảng điểm của các doanh nghiệp');
