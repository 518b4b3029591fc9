import type { CommandSpec } from './command.ts';
import { BY, DATA, FONTS, FORMAT, REGISTER, TEMPLATES } from './shared-options.ts';
import { KEY_OPTIONS, LEVEL_OPTIONS, SHOWN_OPTIONS } from './signing-commands.ts';

/** Many documents at once. */
export const BATCH_COMMAND: CommandSpec = {
  name: 'batch',
  positionals: '[DANH_SÁCH] [MẪU...]',
  summary: {
    vi: 'soạn hàng loạt văn bản theo danh sách Excel, CSV hoặc YAML',
    en: 'make many documents from a list in Excel, CSV or YAML',
  },
  details: {
    vi: [
      'DANH_SÁCH có mỗi dòng một văn bản: cột Mẫu, cột Mã, và khi cần: Số, Ngày ban hành, Người ký, Kính gửi, Nơi nhận…',
      'Không có danh sách thì ghi --all: soạn mọi văn bản mà dữ liệu có, hoặc chỉ của những MẪU được ghi.',
      'Dòng nào sai thì báo dòng đó, các dòng khác vẫn soạn. Dừng giữa chừng thì chạy lại với --resume.',
    ].join('\n'),
    en: [
      'DANH_SÁCH has a row a document: the columns Mẫu and Mã (type and key), and facts of documents.yaml.',
      'Without a list, --all makes every document that the data gives, or those of the named types.',
      'A bad row is reported and leaves the others. What was interrupted goes on with --resume.',
    ].join('\n'),
  },
  options: {
    data: DATA,
    out: {
      type: 'string',
      placeholder: 'THƯ_MỤC',
      help: { vi: 'thư mục kết quả, mới hoặc trống', en: 'the output folder, new or empty' },
    },
    all: {
      type: 'boolean',
      help: { vi: 'soạn mọi văn bản, không cần danh sách', en: 'make every document, without a list' },
    },
    resume: {
      type: 'boolean',
      help: { vi: 'soạn tiếp đợt đang dở trong thư mục kết quả', en: 'go on with the batch in the folder' },
    },
    merge: {
      type: 'string',
      placeholder: 'TỆP.pdf',
      help: {
        vi: 'gộp thêm mọi PDF vào một tệp để in hai mặt, mỗi văn bản bắt đầu ở trang lẻ',
        en: 'also one file of all PDFs for printing on both sides, each beginning on an odd page',
      },
    },
    workers: {
      type: 'string',
      placeholder: 'SỐ',
      help: {
        vi: 'số văn bản soạn cùng lúc (mặc định: số nhân của máy)',
        en: 'how many are made at a time (default: the cores of the machine)',
      },
    },
    format: FORMAT,
    issue: {
      type: 'boolean',
      help: {
        vi: 'ban hành: cấp số lần lượt theo danh sách, vào sổ đăng ký',
        en: 'issue them: numbers in the order of the list, entered into the register',
      },
    },
    date: {
      type: 'string',
      placeholder: 'NGÀY',
      help: {
        vi: 'ngày ban hành (mặc định: ngày trong danh sách hoặc dữ liệu)',
        en: 'the day of issue (default: that of the list or the data)',
      },
    },
    note: {
      type: 'string',
      placeholder: 'CHỮ',
      help: { vi: 'ghi chú trong sổ', en: 'a note for the register' },
    },
    register: REGISTER,
    by: BY,
    sign: {
      type: 'boolean',
      help: {
        vi: 'ký số từng PDF bằng --p12 hoặc --pkcs11, như lệnh sign',
        en: 'sign each PDF with --p12 or --pkcs11, as the command sign does',
      },
    },
    ...KEY_OPTIONS,
    as: {
      type: 'string',
      placeholder: 'signer|agency',
      help: {
        vi: 'ký với tư cách người ký hay cơ quan (mặc định: signer)',
        en: 'as the signer or the agency (default: signer)',
      },
    },
    ...SHOWN_OPTIONS,
    ...LEVEL_OPTIONS,
    fonts: FONTS,
    templates: TEMPLATES,
  },
  load: async () => (await import('./commands/batch.ts')).batch,
};
