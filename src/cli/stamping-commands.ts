import type { CommandSpec } from './command.ts';
import { BY, DATA, REGISTER, YEAR } from './shared-options.ts';

/** The command for documents that others made. */
export const STAMPING_COMMANDS: readonly CommandSpec[] = [
  {
    name: 'stamp',
    positionals: 'TỆP.pdf',
    summary: {
      vi: 'ghi số, ngày, dấu bản sao, dấu phụ lục lên tệp PDF có sẵn',
      en: 'put number and date, or the mark of a copy or attachment, on a PDF',
    },
    details: {
      vi: [
        'Dùng cho văn bản duyệt trên giấy hoặc ở hệ thống khác. Chọn một trong ba việc:',
        '  --number 12 --date 2024-03-25   ghi số, ngày vào chỗ trống của văn bản',
        '  --copy sao-y                    ghi dấu bản sao điện tử; thêm --on-paper thì ghi như bản sao giấy',
        '  --attachment-of 12/KH-BQL       ghi số của văn bản lên phụ lục rời',
        'Có --register (hoặc --number next) thì lấy số tiếp theo trong sổ, tệp và thông tin vào sổ.',
        'Ghi xong mới ký số: tệp đã ký thì không ghi thêm.',
      ].join('\n'),
      en: [
        'For documents that were approved on paper or in another system. Choose one:',
        '  --number 12 --date 2024-03-25   number and date, in the blanks of the document',
        '  --copy sao-y                    the mark of an electronic copy; with --on-paper that of a paper copy',
        '  --attachment-of 12/KH-BQL       the number of the document, on a separate attachment',
        'With --register (or --number next) the next number of the register is taken, and the file is entered.',
        'Sign after that: a signed file is not stamped.',
      ].join('\n'),
    },
    options: {
      number: {
        type: 'string',
        placeholder: 'SỐ|next',
        help: {
          vi: 'số ghi lên văn bản; next: lấy số tiếp theo trong sổ',
          en: 'the number; next: of the register',
        },
      },
      symbol: {
        type: 'string',
        placeholder: 'KÝ_HIỆU',
        help: {
          vi: 'ký hiệu, ví dụ KH-BQL (mặc định: như trong tệp)',
          en: 'the symbol (default: as in the file)',
        },
      },
      date: {
        type: 'string',
        placeholder: '2024-03-25',
        help: {
          vi: 'ngày ban hành; với --copy: ngày sao (mặc định: hôm nay)',
          en: 'the day of issue, or of the copy (default: today)',
        },
      },
      at: {
        type: 'string',
        placeholder: 'TRANG,X,Y',
        help: {
          vi: 'chỗ ghi số hoặc dấu: trang, rồi mi-li-mét từ mép trái và mép trên đến chân chữ',
          en: 'where the number or mark goes: page, then millimetres from the left and top to the foot of the letters',
        },
      },
      'day-at': {
        type: 'string',
        placeholder: 'TRANG,X,Y',
        help: { vi: 'chỗ ghi ngày', en: 'where the day goes' },
      },
      'month-at': {
        type: 'string',
        placeholder: 'TRANG,X,Y',
        help: { vi: 'chỗ ghi tháng', en: 'where the month goes' },
      },
      copy: {
        type: 'string',
        placeholder: 'sao-y|sao-luc|trich-sao',
        help: { vi: 'hình thức sao', en: 'the form of copy' },
      },
      'on-paper': {
        type: 'boolean',
        help: {
          vi: 'bản sao giấy: ghi dưới dòng cuối, có số, người ký',
          en: 'a copy on paper: below the last line',
        },
      },
      'attachment-of': {
        type: 'string',
        placeholder: 'SỐ/KÝ_HIỆU',
        help: { vi: 'văn bản mà phụ lục này kèm theo', en: 'the document that this is attached to' },
      },
      subject: {
        type: 'string',
        placeholder: 'TRÍCH_YẾU',
        help: { vi: 'vào sổ: trích yếu nội dung', en: 'register: the subject' },
      },
      signatory: {
        type: 'string',
        placeholder: 'HỌ_TÊN',
        help: { vi: 'vào sổ, bản sao giấy: người ký', en: 'register, paper copy: who signs' },
      },
      position: {
        type: 'string',
        placeholder: 'CHỨC_VỤ',
        help: {
          vi: 'chức vụ người ký, nếu không có trong agency.yaml; nhiều dòng cách nhau bằng dấu ;',
          en: 'their position, unless agency.yaml has it; lines parted by ;',
        },
      },
      'type-name': {
        type: 'string',
        placeholder: 'TÊN_LOẠI',
        help: {
          vi: 'vào sổ: tên loại (mặc định: theo ký hiệu)',
          en: 'register: the type (default: by the symbol)',
        },
      },
      recipients: {
        type: 'string',
        placeholder: 'NƠI_NHẬN',
        help: { vi: 'nơi nhận, cách nhau bằng dấu ;', en: 'recipients, parted by ;' },
      },
      archive: {
        type: 'string',
        placeholder: 'ĐƠN_VỊ',
        help: { vi: 'nơi lưu (mặc định: VT)', en: 'who keeps the archive copy (default: VT)' },
      },
      note: {
        type: 'string',
        placeholder: 'GHI_CHÚ',
        help: { vi: 'ghi chú trong sổ', en: 'a note in the register' },
      },
      agency: {
        type: 'string',
        placeholder: 'CƠ_QUAN',
        help: {
          vi: 'cơ quan sao (mặc định: trong agency.yaml)',
          en: 'the copying agency (default: of agency.yaml)',
        },
      },
      series: {
        type: 'string',
        placeholder: 'SỔ',
        help: { vi: 'sổ số (mặc định: theo agency.yaml)', en: 'the series (default: by agency.yaml)' },
      },
      data: DATA,
      register: REGISTER,
      year: YEAR,
      by: BY,
      out: {
        type: 'string',
        placeholder: 'TỆP.pdf',
        help: {
          vi: 'tệp kết quả khi không vào sổ (mặc định: TỆP-stamped.pdf)',
          en: 'the result, where it is not entered (default: FILE-stamped.pdf)',
        },
      },
    },
    load: async () => (await import('./commands/stamp.ts')).stamp,
  },
];
