import { VOTING_METHOD_CHOICES } from '../choices/review-choices.ts';
import { column, DATE, INTEGER, LINES, oneOf, optional, TEXT, TIME } from '../columns.ts';
import type { SheetSpec } from '../sheet-spec.ts';
import { CLUSTER_COLUMN, NOMINATION_COLUMN } from './shared-columns.ts';

export const REVIEWS_SHEET: SheetSpec = {
  id: 'reviews',
  name: 'Họp bình xét',
  aliases: ['Cuộc họp', 'Các cuộc họp bình xét', 'Bình xét', 'Họp cụm'],
  part: 'reviews',
  key: ['cluster'],
  purpose: 'Các cuộc họp bình xét, mỗi cụm một dòng; kết quả biểu quyết ghi ở trang Biểu quyết.',
  columns: [
    CLUSTER_COLUMN,
    column('heldOn', 'Ngày họp', DATE, 'Ví dụ 16/12/2024.', {
      aliases: ['Ngày', 'Họp ngày', 'Thời gian họp'],
    }),
    column('startsAt', 'Giờ bắt đầu', TIME, 'Giờ:phút, ví dụ 08:30.', {
      aliases: ['Bắt đầu', 'Từ giờ', 'Bắt đầu lúc'],
      width: 12,
    }),
    column('endsAt', 'Giờ kết thúc', TIME, 'Giờ:phút, ví dụ 11:20.', {
      aliases: ['Kết thúc', 'Đến giờ', 'Kết thúc lúc'],
      width: 12,
    }),
    column('venue', 'Địa điểm', TEXT, 'Ví dụ: Hội trường tầng 2, trụ sở Ban.', {
      aliases: ['Nơi họp', 'Địa điểm họp', 'Tại'],
      width: 40,
    }),
    column('eligible', 'Số người được quyền biểu quyết', INTEGER, 'Kể cả người vắng mặt, ví dụ 15.', {
      aliases: ['Được quyền biểu quyết', 'Tổng số người biểu quyết', 'Số người triệu tập'],
      width: 20,
    }),
    column('present', 'Số người có mặt biểu quyết', INTEGER, 'Ví dụ 14.', {
      aliases: ['Có mặt', 'Số người có mặt', 'Số có mặt'],
      width: 20,
    }),
    optional(
      column('guests', 'Đại biểu mời', LINES, 'Mỗi đại biểu một dòng trong ô, không có dấu ở cuối.', {
        aliases: ['Khách mời', 'Đại biểu', 'Thành phần mời'],
      }),
    ),
    optional(
      column(
        'absent',
        'Vắng mặt',
        LINES,
        'Mỗi người một dòng trong ô, kèm lý do, không có dấu ở cuối, ví dụ: Đại diện Công ty A (có lý do).',
        { aliases: ['Người vắng', 'Vắng', 'Người vắng, lý do'] },
      ),
    ),
    column('chair.name', 'Chủ tọa', TEXT, 'Họ và tên, ví dụ Trịnh Kim Phượng.', {
      aliases: ['Họ và tên chủ tọa', 'Chủ trì', 'Người chủ trì'],
      width: 24,
    }),
    column(
      'chair.position',
      'Chức vụ chủ tọa',
      TEXT,
      'Chức vụ, đơn vị, ví dụ Giám đốc Công ty A, Cụm trưởng.',
      {
        aliases: ['Chức vụ, đơn vị của chủ tọa', 'Chức vụ của chủ tọa', 'Chức vụ chủ trì'],
        width: 40,
      },
    ),
    column('secretary.name', 'Thư ký', TEXT, 'Họ và tên, ví dụ Nguyễn Thu Hà.', {
      aliases: ['Họ và tên thư ký', 'Người ghi biên bản', 'Thư ký cuộc họp'],
      width: 24,
    }),
    column(
      'secretary.position',
      'Chức vụ thư ký',
      TEXT,
      'Chức vụ, đơn vị, ví dụ Chuyên viên Văn phòng Ban.',
      {
        aliases: ['Chức vụ, đơn vị của thư ký', 'Chức vụ của thư ký', 'Chức danh thư ký'],
        width: 40,
      },
    ),
    column('method', 'Hình thức biểu quyết', oneOf(VOTING_METHOD_CHOICES), 'Chọn trong danh sách.', {
      aliases: ['Cách biểu quyết', 'Biểu quyết', 'Hình thức bỏ phiếu'],
    }),
    optional(
      column('opinions', 'Ý kiến thảo luận', LINES, 'Mỗi ý kiến một dòng trong ô, không có dấu ở cuối.', {
        aliases: ['Ý kiến', 'Thảo luận', 'Các ý kiến'],
        width: 60,
      }),
    ),
  ],
};

export const VOTES_SHEET: SheetSpec = {
  id: 'votes',
  name: 'Biểu quyết',
  aliases: ['Kết quả biểu quyết', 'Kiểm phiếu', 'Phiếu biểu quyết', 'Kết quả bỏ phiếu'],
  part: 'reviews',
  key: ['cluster', 'nomination'],
  purpose: 'Kết quả biểu quyết của từng cụm về từng đề nghị khen thưởng, mỗi đề nghị một dòng.',
  columns: [
    CLUSTER_COLUMN,
    NOMINATION_COLUMN,
    column('agree', 'Số phiếu đồng ý', INTEGER, 'Ví dụ 14.', {
      aliases: ['Đồng ý', 'Tán thành', 'Số phiếu tán thành'],
      width: 18,
    }),
    optional(
      column('disagree', 'Số phiếu không đồng ý', INTEGER, 'Ví dụ 1; để trống là 0.', {
        aliases: ['Không đồng ý', 'Không tán thành', 'Số phiếu không tán thành'],
        width: 22,
      }),
    ),
    optional(
      column('blank', 'Số phiếu trắng', INTEGER, 'Ví dụ 1; để trống là 0.', {
        aliases: ['Phiếu trắng', 'Trắng', 'Không có ý kiến'],
        width: 16,
      }),
    ),
  ],
};
