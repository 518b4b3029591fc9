import * as z from 'zod';
import { clockTime, code, count, date, listOf, text, unsignedItem } from './values.ts';

/** Someone who leads or records a meeting. */
const personSchema = z
  .strictObject({ name: text('Họ và tên'), position: text('Chức vụ, đơn vị') })
  .describe('Người');

/** The count of one vote on one nomination. */
export const voteSchema = z
  .strictObject({
    nomination: code('Mã đề nghị khen thưởng'),
    agree: count('Số phiếu đồng ý'),
    disagree: count('Số phiếu không đồng ý').default(0),
    blank: count('Số phiếu trắng').default(0),
  })
  .describe('Kết quả biểu quyết');

export type Vote = z.output<typeof voteSchema>;

export const VOTING_METHODS = ['showOfHands', 'secretBallot'] as const;

/** A cluster's meeting that settles scores and votes on nominations. Times are of one day. */
export const reviewSchema = z
  .strictObject({
    cluster: code('Mã cụm thi đua'),
    heldOn: date('Ngày họp'),
    startsAt: clockTime('Giờ bắt đầu'),
    endsAt: clockTime('Giờ kết thúc'),
    venue: text('Địa điểm'),
    eligible: count('Số người được quyền biểu quyết'),
    present: count('Số người có mặt biểu quyết'),
    guests: z.array(unsignedItem('Đại biểu')).default([]).describe('Đại biểu mời'),
    absent: z.array(unsignedItem('Người vắng, lý do')).default([]).describe('Vắng mặt'),
    chair: personSchema.describe('Chủ tọa'),
    secretary: personSchema.describe('Thư ký'),
    method: z.enum(VOTING_METHODS).describe('Hình thức biểu quyết'),
    opinions: z.array(unsignedItem('Ý kiến')).default([]).describe('Ý kiến thảo luận'),
    votes: listOf(voteSchema, 'Kết quả biểu quyết'),
  })
  .describe('Cuộc họp bình xét');

export type Review = z.output<typeof reviewSchema>;

export const reviewsSchema = listOf(reviewSchema, 'Các cuộc họp bình xét');
