import { MEMBER_ROLE_CHOICES, ORGANISER_CHOICES } from '../choices/cluster-choices.ts';
import { CODE, column, oneOf, optional, TEXT } from '../columns.ts';
import type { SheetSpec } from '../sheet-spec.ts';
import { CLUSTER_COLUMN, ENTERPRISE_COLUMN } from './shared-columns.ts';

export const CLUSTERS_SHEET: SheetSpec = {
  id: 'clusters',
  name: 'Cụm thi đua',
  aliases: ['Cụm', 'Danh sách cụm', 'Các cụm thi đua', 'Danh sách cụm thi đua'],
  part: 'clusters',
  key: ['id'],
  purpose: 'Các cụm thi đua của năm, mỗi cụm một dòng; các doanh nghiệp của cụm ghi ở trang Thành viên cụm.',
  columns: [
    column('id', 'Mã cụm', CODE, 'Chữ cái không dấu, chữ số và dấu “-”, ví dụ cum-1.', {
      aliases: ['Mã cụm thi đua', 'Mã', 'Ký hiệu cụm'],
    }),
    column('name', 'Tên cụm thi đua', TEXT, 'Ví dụ: Cụm thi đua số 1.', {
      aliases: ['Tên cụm', 'Cụm thi đua', 'Cụm'],
      width: 32,
    }),
    column(
      'organiser',
      'Cấp tổ chức cụm thi đua',
      oneOf(ORGANISER_CHOICES),
      'Ai tổ chức cụm: chọn trong danh sách. Cụm do Ban tự tổ chức thì đơn vị dẫn đầu không thuộc diện xét Cờ thi đua của tỉnh.',
      { aliases: ['Cấp tổ chức', 'Cấp tổ chức cụm', 'Tổ chức bởi'], width: 34 },
    ),
    column(
      'overseer',
      'Đơn vị theo dõi cụm',
      TEXT,
      'Tên đơn vị của cơ quan theo dõi cụm, như ghi ở dữ liệu cơ quan, ví dụ Văn phòng Ban.',
      { aliases: ['Đơn vị theo dõi', 'Phòng theo dõi', 'Đơn vị của cơ quan theo dõi cụm', 'Theo dõi cụm'] },
    ),
  ],
};

export const CLUSTER_MEMBERS_SHEET: SheetSpec = {
  id: 'clusterMembers',
  name: 'Thành viên cụm',
  aliases: ['Đơn vị thành viên', 'Thành viên các cụm', 'Thành viên', 'Thành viên cụm thi đua'],
  part: 'clusters',
  key: ['cluster', 'enterprise'],
  purpose:
    'Doanh nghiệp nào ở cụm nào, mỗi doanh nghiệp một dòng; Cụm trưởng và Cụm phó cũng là thành viên, mỗi cụm một Cụm trưởng.',
  columns: [
    CLUSTER_COLUMN,
    ENTERPRISE_COLUMN,
    optional(
      column(
        'role',
        'Vai trò trong cụm',
        oneOf(MEMBER_ROLE_CHOICES),
        'Chọn Cụm trưởng, Cụm phó hoặc Thành viên; để trống là Thành viên.',
        { aliases: ['Vai trò', 'Nhiệm vụ trong cụm', 'Chức danh trong cụm', 'Ghi chú vai trò'], width: 18 },
      ),
    ),
  ],
};
