import * as z from 'zod';
import { clockTime, date, listOf, unsignedItem } from './values.ts';

/** The ceremony at which the campaign is launched and the pledges are signed. */
export const launchSchema = z
  .strictObject({
    name: unsignedItem('Tên buổi lễ'),
    heldOn: date('Ngày tổ chức'),
    startsAt: clockTime('Giờ bắt đầu'),
    venue: unsignedItem('Địa điểm'),
    chair: unsignedItem('Chủ trì'),
    notes: z.array(unsignedItem('Vấn đề cần lưu ý')).default([]).describe('Các vấn đề cần lưu ý'),
  })
  .describe('Lễ phát động và ký kết giao ước');

const conclusionSchema = z
  .strictObject({
    title: unsignedItem('Vấn đề'),
    points: listOf(unsignedItem('Nội dung kết luận'), 'Các nội dung kết luận'),
  })
  .describe('Kết luận');

/** The meeting whose conclusions are announced. */
export const conclusionMeetingSchema = z
  .strictObject({
    name: unsignedItem('Tên cuộc họp'),
    heldOn: date('Ngày họp'),
    venue: unsignedItem('Địa điểm'),
    chair: unsignedItem('Người chủ trì và kết luận'),
    participants: listOf(unsignedItem('Thành phần'), 'Thành phần dự họp'),
    conclusions: listOf(conclusionSchema, 'Các kết luận'),
  })
  .describe('Cuộc họp có kết luận');

/** What takes place in the year beside the work itself. */
export const eventsSchema = z
  .strictObject({
    launch: launchSchema.optional(),
    conclusionMeeting: conclusionMeetingSchema.optional(),
  })
  .describe('Các sự kiện');

export type Events = z.output<typeof eventsSchema>;
export type Launch = z.output<typeof launchSchema>;
