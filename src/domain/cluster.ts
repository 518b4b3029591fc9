import * as z from 'zod';
import { CLUSTER_ORGANISERS } from './award-catalogue/nominee.ts';
import { code, listOf, text } from './values.ts';

/** A cụm thi đua: enterprises that compete with each other for a year. Members and heads are ids of enterprises. */
export const clusterSchema = z
  .strictObject({
    id: code('Mã cụm'),
    name: text('Tên cụm thi đua'),
    organiser: z.enum(CLUSTER_ORGANISERS).describe('Cấp tổ chức cụm thi đua'),
    head: code('Mã doanh nghiệp làm Cụm trưởng'),
    deputyHeads: z.array(code('Mã doanh nghiệp')).default([]).describe('Các Cụm phó'),
    members: listOf(code('Mã doanh nghiệp'), 'Các đơn vị thành viên'),
    overseer: text('Đơn vị của cơ quan theo dõi cụm'),
  })
  .describe('Cụm thi đua');

export type EmulationCluster = z.output<typeof clusterSchema>;

export const clustersSchema = listOf(clusterSchema, 'Các cụm thi đua');
