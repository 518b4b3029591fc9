import type { CommandSpec, OptionSpec } from './command.ts';
import { BATCH_COMMAND } from './batch-command.ts';
import { BY, DATA, FONTS, FORMAT, REGISTER, TEMPLATES, YEAR } from './shared-options.ts';
import { SIGNING_COMMANDS } from './signing-commands.ts';
import { STAMPING_COMMANDS } from './stamping-commands.ts';

export const GLOBAL_OPTIONS: Readonly<Record<string, OptionSpec>> = {
  help: { type: 'boolean', help: { vi: 'xem hướng dẫn', en: 'show this help' } },
  version: { type: 'boolean', help: { vi: 'xem phiên bản', en: 'show the version' } },
  lang: {
    type: 'string',
    placeholder: 'vi|en',
    help: { vi: 'ngôn ngữ của thông báo (mặc định: vi)', en: 'the language of messages (default: vi)' },
  },
  json: { type: 'boolean', help: { vi: 'in kết quả dạng JSON', en: 'print the result as JSON' } },
};

/** Every command, in the order of the help. */
export const COMMANDS: readonly CommandSpec[] = [
  {
    name: 'render',
    positionals: '[MẪU...]',
    summary: {
      vi: 'soạn văn bản (bản thảo) ra Word và PDF',
      en: 'make documents (drafts) as Word and PDF',
    },
    details: {
      vi: [
        'MẪU là tên thư mục trong templates/, ví dụ plan. Không ghi MẪU thì soạn tất cả.',
        'Ghi MẪU thì chỉ kiểm tra những tệp dữ liệu mà mẫu đó dựa vào; muốn kiểm tra hết, dùng lệnh validate.',
      ].join('\n'),
      en: [
        'MẪU is the name of a folder in templates/, for example plan. Without it, all are made.',
        'With it, only the data files that it rests on are checked; validate checks everything.',
      ].join('\n'),
    },
    options: {
      data: DATA,
      register: REGISTER,
      out: {
        type: 'string',
        placeholder: 'THƯ_MỤC',
        help: {
          vi: 'thư mục kết quả (mặc định: output/<năm>)',
          en: 'the output folder (default: output/<year>)',
        },
      },
      format: FORMAT,
      fonts: FONTS,
      example: {
        type: 'boolean',
        help: { vi: 'soạn từ dữ liệu thử example.yaml của mẫu', en: 'use the example.yaml of the template' },
      },
      replaces: {
        type: 'string',
        placeholder: 'SỐ/KÝ_HIỆU',
        help: {
          vi: 'soạn bản thảo sẽ thay thế văn bản đã ban hành này',
          en: 'make the draft that shall replace this issued document',
        },
      },
      year: YEAR,
      templates: TEMPLATES,
    },
    load: async () => (await import('./commands/render.ts')).render,
  },
  {
    name: 'validate',
    positionals: '',
    summary: { vi: 'kiểm tra dữ liệu và mẫu, không ghi gì', en: 'check data and templates, write nothing' },
    details: {
      vi: 'Báo mọi lỗi trong một lần, kèm tệp, dòng, cột và cách sửa.',
      en: 'Reports every error at once, with file, line, column and how to mend it.',
    },
    options: { data: DATA, templates: TEMPLATES },
    load: async () => (await import('./commands/validate.ts')).validate,
  },
  {
    name: 'status',
    positionals: '',
    summary: { vi: 'tình trạng các nhiệm vụ của kế hoạch', en: 'the state of the plan’s tasks' },
    details: {
      vi: 'Xếp theo thời hạn: quá hạn, đến hạn, chưa đến hạn, đã xong; kèm đơn vị chủ trì.',
      en: 'By deadline: overdue, due, upcoming, done; with the lead unit.',
    },
    options: {
      data: DATA,
      register: REGISTER,
      on: {
        type: 'string',
        placeholder: '2024-04-10',
        help: { vi: 'tính đến ngày này (mặc định: hôm nay)', en: 'as of this day (default: today)' },
      },
      within: {
        type: 'string',
        placeholder: 'SỐ_NGÀY',
        help: {
          vi: 'còn từng này ngày thì coi là đến hạn (mặc định: 7)',
          en: 'due when so many days are left (default: 7)',
        },
      },
    },
    load: async () => (await import('./commands/status.ts')).status,
  },
  {
    name: 'workbook',
    positionals: 'new|export|import TỆP...',
    summary: {
      vi: 'số liệu dưới dạng bảng tính Excel',
      en: 'the data as an Excel workbook',
    },
    details: {
      vi: [
        'new     tạo bảng tính để điền; có --data thì đã ghi sẵn doanh nghiệp và tiêu chí',
        'export  ghi dữ liệu đang có ra bảng tính để sửa',
        'import  nạp một tệp .xlsx hoặc các tệp .csv đã điền vào dữ liệu; điều bảng tính không nói thì giữ nguyên',
      ].join('\n'),
      en: [
        'new     makes a workbook to fill in; with --data its enterprises and criteria are there already',
        'export  writes the data that there is into a workbook, to be edited',
        'import  brings a filled .xlsx or .csv files into the data; what they do not say stays as it is',
      ].join('\n'),
    },
    options: {
      data: DATA,
      force: {
        type: 'boolean',
        help: {
          vi: 'new, export: ghi đè tệp đã có',
          en: 'new, export: write over a file that is there already',
        },
      },
      'dry-run': {
        type: 'boolean',
        help: {
          vi: 'import: chỉ xem trước thay đổi, không ghi gì',
          en: 'import: show the changes, write nothing',
        },
      },
      remove: {
        type: 'boolean',
        help: {
          vi: 'import: bỏ khỏi dữ liệu những dòng mà bảng tính không còn',
          en: 'import: remove the rows that the workbook does not have any more',
        },
      },
    },
    load: async () => (await import('./commands/workbook.ts')).workbook,
  },
  BATCH_COMMAND,
  {
    name: 'issue',
    positionals: 'MẪU [MÃ]',
    summary: {
      vi: 'ban hành một văn bản: lấy số, ghi bản chính thức, vào sổ',
      en: 'issue a document: number, final files, register',
    },
    details: {
      vi: [
        'Kiểm tra dữ liệu, lấy số tiếp theo trong sổ, soạn bản có số và ngày, ghi vào sổ đăng ký văn bản đi.',
        'MÃ chỉ ra một văn bản khi mẫu có nhiều văn bản, ví dụ: vanthu issue reporting-dispatch final-cum-1.',
        'Đã ban hành thì không soạn lại; chỉ thay thế (--replaces) hoặc đính chính (--corrects).',
      ].join('\n'),
      en: [
        'Checks the data, takes the next number, makes the files with number and day, and enters them.',
        'MÃ names one document where a type has several: vanthu issue reporting-dispatch final-cum-1.',
        'What was issued is not made again, only replaced (--replaces) or corrected (--corrects).',
      ].join('\n'),
    },
    options: {
      data: DATA,
      register: REGISTER,
      date: {
        type: 'string',
        placeholder: '2024-03-25',
        help: {
          vi: 'ngày ban hành (mặc định: issuedOn trong dữ liệu)',
          en: 'the day of issue (default: issuedOn in the data)',
        },
      },
      number: {
        type: 'string',
        placeholder: 'SỐ',
        help: {
          vi: 'số mong đợi; không phải số tiếp theo thì báo lỗi',
          en: 'the number that you expect; an error when it is not the next one',
        },
      },
      replaces: {
        type: 'string',
        placeholder: 'SỐ/KÝ_HIỆU',
        help: { vi: 'thay thế văn bản này', en: 'replace this document' },
      },
      corrects: {
        type: 'string',
        placeholder: 'SỐ/KÝ_HIỆU',
        help: { vi: 'đính chính văn bản này', en: 'correct this document' },
      },
      year: YEAR,
      note: {
        type: 'string',
        placeholder: 'GHI_CHÚ',
        help: { vi: 'ghi chú trong sổ', en: 'a note in the register' },
      },
      by: BY,
      fonts: FONTS,
      templates: TEMPLATES,
    },
    load: async () => (await import('./commands/issue.ts')).issue,
  },
  {
    name: 'register',
    positionals: 'list|show|cancel|approve|sign|send|start|attach|export|verify|backup|restore',
    summary: { vi: 'sổ đăng ký văn bản đi', en: 'the register of outgoing documents' },
    details: {
      vi: [
        'list              các số đã cấp (--year: của một năm)',
        'show SỐ           một văn bản: các bước, tệp, mã băm, ai đã ký',
        'cancel SỐ         hủy số; --reason ghi lý do; số hủy vẫn nằm trong sổ',
        'draft, approve, sign MẪU [MÃ]   ghi ai trình, ai duyệt, ai ký trước khi ban hành',
        'send SỐ           ghi ngày chuyển văn bản (--date); gửi thêm thì ghi thêm lần nữa',
        'start SỐ          sổ giấy đã cấp đến số này; --reason ghi lý do',
        'attach SỐ TỆP     thêm vào văn bản đã ban hành một tệp PDF ký ở nơi khác, hoặc bản quét có dấu',
        'export            in sổ theo mẫu: --out TỆP .pdf, .docx hoặc .xlsx (--year, --series: một phần)',
        'verify            đối chiếu số, ngày, nhật ký và từng tệp đã ban hành',
        'backup TỆP        sao lưu sổ; restore TỆP lấy lại bản sao lưu',
      ].join('\n'),
      en: [
        'list              the numbers that were given (--year: of one year)',
        'show NUMBER       one document: its steps, files, hashes, who signed',
        'cancel NUMBER     cancels a number; --reason says why; it stays in the book',
        'draft, approve, sign MẪU [MÃ]   notes who drafted, approved, signed before it is issued',
        'send NUMBER       notes when a document went out (--date); once more when it was sent again',
        'start NUMBER      the book of paper went up to this number; --reason says why',
        'attach NUMBER FILE  adds to an issued document a PDF that was signed elsewhere, or a scan of the paper',
        'export            the book in the official form: --out FILE .pdf, .docx or .xlsx (--year, --series: a part)',
        'verify            holds numbers, days, log and every issued file against each other',
        'backup FILE       copies the register; restore FILE brings the copy back',
      ].join('\n'),
    },
    options: {
      data: DATA,
      register: REGISTER,
      year: YEAR,
      series: {
        type: 'string',
        placeholder: 'SỔ',
        help: {
          vi: 'start, export: tên sổ số (start, mặc định: chung; export, mặc định: mọi sổ)',
          en: 'start, export: the series (default of start: chung; of export: all)',
        },
      },
      reason: {
        type: 'string',
        placeholder: 'LÝ_DO',
        help: { vi: 'cancel, start, attach: lý do', en: 'cancel, start, attach: why' },
      },
      date: {
        type: 'string',
        placeholder: '2024-03-26',
        help: { vi: 'send: ngày chuyển', en: 'send: the day on which it went out' },
      },
      copies: {
        type: 'string',
        placeholder: 'SỐ_BẢN',
        help: { vi: 'send: số bản đã gửi', en: 'send: how many copies went out' },
      },
      due: {
        type: 'string',
        placeholder: '2024-04-10',
        help: { vi: 'send: hạn trả lời', en: 'send: when an answer is due' },
      },
      note: {
        type: 'string',
        placeholder: 'GHI_CHÚ',
        help: { vi: 'send: ghi chú của lần chuyển', en: 'send: a note on the sending' },
      },
      out: {
        type: 'string',
        placeholder: 'TỆP',
        help: {
          vi: 'export: tệp cần ghi, đuôi .pdf, .docx hoặc .xlsx',
          en: 'export: the file to write: .pdf, .docx or .xlsx',
        },
      },
      volume: {
        type: 'string',
        placeholder: 'QUYỂN',
        help: {
          vi: 'export: quyển số trên bìa (mặc định: để trống)',
          en: 'export: the volume on the cover (default: a blank)',
        },
      },
      force: {
        type: 'boolean',
        help: { vi: 'export: ghi đè tệp đã có', en: 'export: write over a file that is there already' },
      },
      fonts: FONTS,
      by: BY,
    },
    load: async () => (await import('./commands/register.ts')).register,
  },
  ...STAMPING_COMMANDS,
  ...SIGNING_COMMANDS,
  {
    name: 'new-type',
    positionals: 'MẪU',
    summary: { vi: 'tạo thư mục cho một mẫu văn bản mới', en: 'make a folder for a new document type' },
    details: {
      vi: 'Tạo templates/MẪU gồm manifest.yaml, body.hbs, example.yaml, sẵn sàng để sửa.',
      en: 'Makes templates/MẪU with manifest.yaml, body.hbs and example.yaml, ready to edit.',
    },
    options: { templates: TEMPLATES },
    load: async () => (await import('./commands/new-type.ts')).newType,
  },
];
