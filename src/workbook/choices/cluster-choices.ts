import { CLUSTER_ORGANISERS } from '../../domain/award-catalogue/nominee.ts';
import { choicesOf } from './choices-of.ts';

export const ORGANISER_CHOICES = choicesOf(CLUSTER_ORGANISERS, {
  province: 'Tỉnh tổ chức',
  authorisedBoard: 'Ban tổ chức theo ủy quyền của tỉnh',
  board: 'Ban tự tổ chức',
});

/** What a member is in its cluster. */
export const MEMBER_ROLES = ['head', 'deputy', 'member'] as const;
export type MemberRole = (typeof MEMBER_ROLES)[number];

export const MEMBER_ROLE_CHOICES = choicesOf(MEMBER_ROLES, {
  head: 'Cụm trưởng',
  deputy: 'Cụm phó',
  member: 'Thành viên',
});
