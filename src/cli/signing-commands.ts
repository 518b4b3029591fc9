import type { CommandSpec, OptionSpec } from './command.ts';

/** Where the key is. */
export const KEY_OPTIONS: Readonly<Record<string, OptionSpec>> = {
  p12: {
    type: 'string',
    placeholder: 'TỆP.p12',
    help: { vi: 'tệp khóa của người ký', en: 'the key of the signer' },
  },
  pkcs11: {
    type: 'string',
    placeholder: 'THƯ_VIỆN',
    help: {
      vi: 'thư viện của USB ký số hoặc máy chủ ký (.so, .dll)',
      en: 'the PKCS#11 library of a token or HSM',
    },
  },
  token: {
    type: 'string',
    placeholder: 'TÊN',
    help: { vi: 'tên USB ký số, khi có nhiều', en: 'the token, where there are several' },
  },
  key: {
    type: 'string',
    placeholder: 'TÊN',
    help: { vi: 'tên khóa trong USB, khi có nhiều', en: 'the key on it, where there are several' },
  },
  'password-fd': {
    type: 'string',
    placeholder: 'SỐ',
    help: {
      vi: 'đọc mật khẩu hoặc mã PIN từ đường ống số này thay vì hỏi',
      en: 'read the password or PIN from this file descriptor',
    },
  },
};

/** What a signature shows, and where. */
export const SHOWN_OPTIONS: Readonly<Record<string, OptionSpec>> = {
  image: {
    type: 'string',
    placeholder: 'ẢNH.png',
    help: {
      vi: 'ảnh chữ ký (xanh) hoặc con dấu (đỏ), nền trong suốt',
      en: 'the image of the signature or the seal, transparent',
    },
  },
  at: {
    type: 'string',
    placeholder: 'TRANG,X,Y,RỘNG,CAO',
    help: {
      vi: 'chỗ đặt ảnh: trang, rồi mi-li-mét từ góc trên bên trái',
      en: 'where the image stands: page, then millimetres from the top left corner',
    },
  },
};

/** How long a signature can be proved. */
export const LEVEL_OPTIONS: Readonly<Record<string, OptionSpec>> = {
  tsa: {
    type: 'string',
    placeholder: 'ĐỊA_CHỈ',
    help: { vi: 'nơi cấp dấu thời gian (http…)', en: 'the time-stamp server (http…)' },
  },
  level: {
    type: 'string',
    placeholder: 'b|t|lt',
    help: {
      vi: 'b: chữ ký; t: thêm dấu thời gian; lt: thêm tình trạng chứng thư (mặc định: b, có --tsa thì t)',
      en: 'b: signature; t: with a time stamp; lt: with validation data (default: b, with --tsa t)',
    },
  },
};

/** The commands for signatures. */
export const SIGNING_COMMANDS: readonly CommandSpec[] = [
  {
    name: 'sign',
    positionals: 'TỆP.pdf',
    summary: { vi: 'ký số một tệp PDF', en: 'sign a PDF' },
    details: {
      vi: [
        'Chữ ký được ghi nối vào tệp; những gì đã có, kể cả chữ ký trước, giữ nguyên giá trị.',
        'Mật khẩu hoặc mã PIN được hỏi khi chạy, không ghi trên dòng lệnh.',
        'Tệp trong sổ: bản đã ký nằm cạnh tệp ban hành, tên thêm -signed, và vào sổ; người sau ký tiếp lên bản mới nhất.',
        'Ảnh chữ ký, con dấu nằm đúng chỗ khi văn bản do vanthu ban hành; tệp khác thì chỉ chỗ bằng --at.',
      ].join('\n'),
      en: [
        'The signature is appended; what is there, earlier signatures too, stays valid.',
        'The password or PIN is asked for, and never stands on the command line.',
        'A file of the register: the signed one comes beside it as -signed and is entered; who comes later signs the newest.',
        'Images stand in their place where vanthu issued the document; show it with --at for other files.',
      ].join('\n'),
    },
    options: {
      ...KEY_OPTIONS,
      as: {
        type: 'string',
        placeholder: 'signer|agency|copy|attachment|TÊN',
        help: {
          vi: 'ký với tư cách người ký, cơ quan, bản sao hay phụ lục rời; nhiều người ký thì ghi tên (mặc định: signer)',
          en: 'as the signer, the agency, on a copy or a separate attachment; a name where several sign (default: signer)',
        },
      },
      ...SHOWN_OPTIONS,
      text: {
        type: 'string',
        placeholder: 'CHỮ',
        help: {
          vi: 'copy: “Sao y; tên cơ quan”; attachment: “Số: 12/KH-BQL”; thời gian ký tự ghi',
          en: 'copy: “Sao y; agency”; attachment: “Số: 12/KH-BQL”; the time is added',
        },
      },
      ...LEVEL_OPTIONS,
      out: {
        type: 'string',
        placeholder: 'TỆP.pdf',
        help: {
          vi: 'tệp đã ký (mặc định: TỆP-signed.pdf)',
          en: 'the signed file (default: FILE-signed.pdf)',
        },
      },
      'in-place': {
        type: 'boolean',
        help: { vi: 'ghi vào chính tệp đó', en: 'write the file itself' },
      },
    },
    load: async () => (await import('./commands/sign.ts')).sign,
  },
  {
    name: 'verify',
    positionals: 'TỆP.pdf',
    summary: { vi: 'kiểm tra chữ ký số của một tệp PDF', en: 'check the signatures of a PDF' },
    details: {
      vi: 'Ai ký, lúc nào, nội dung có nguyên vẹn không, sau khi ký có gì thay đổi không.',
      en: 'Who signed, when, whether it is intact, and what was changed after.',
    },
    options: {
      trust: {
        type: 'string',
        placeholder: 'TỆP.pem,...',
        help: {
          vi: 'chứng thư gốc của những nơi cấp chứng thư số được tin cậy',
          en: 'root certificates of the authorities that are trusted',
        },
      },
    },
    load: async () => (await import('./commands/verify.ts')).verify,
  },
];
