import type { Bilingual, Issue } from '../../document/issue.ts';

/** Thrown where a folder cannot take a batch; carries what to tell the user. */
export class BatchFault extends Error {
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(issues.map(({ message }) => message.en).join('; '));
    this.name = 'BatchFault';
    this.issues = issues;
  }
}

function fault(code: string, message: Bilingual, expected: Bilingual): BatchFault {
  return new BatchFault([{ code, severity: 'error', message, expected }]);
}

export function notEmpty(out: string): BatchFault {
  return fault(
    'folder-not-empty',
    { vi: `Thư mục ${out} đã có tệp khác.`, en: `The folder ${out} holds other files.` },
    { vi: 'Chọn thư mục mới hoặc thư mục trống.', en: 'Choose a new or an empty folder.' },
  );
}

export function beginsAlready(out: string): BatchFault {
  return fault(
    'batch-there-already',
    { vi: `Thư mục ${out} đã có một đợt soạn.`, en: `The folder ${out} has a batch already.` },
    {
      vi: 'Soạn tiếp đợt đó: thêm --resume. Soạn đợt khác: chọn thư mục khác.',
      en: 'To go on with it, add --resume. For another batch, choose another folder.',
    },
  );
}

export function nothingToResume(out: string): BatchFault {
  return fault(
    'nothing-to-resume',
    {
      vi: `Thư mục ${out} không có đợt soạn nào dở dang.`,
      en: `The folder ${out} has no batch to go on with.`,
    },
    {
      vi: 'Kiểm tra lại thư mục, hoặc bỏ --resume để soạn từ đầu.',
      en: 'Check the folder, or leave --resume out.',
    },
  );
}

export function otherInputs(out: string): BatchFault {
  return fault(
    'other-inputs',
    {
      vi: `Không soạn tiếp được trong ${out}: danh sách, dữ liệu, mẫu, sổ đăng ký, phông chữ, tùy chọn hoặc chương trình đã thay đổi.`,
      en: `Cannot go on in ${out}: the list, data, templates, register, fonts, options or the program have changed.`,
    },
    {
      vi: 'Soạn từ đầu vào thư mục khác, để các văn bản cùng một đợt khớp nhau.',
      en: 'Begin anew in another folder, so that all documents of a batch agree.',
    },
  );
}

export function runsAlready(out: string, pid: number): BatchFault {
  return fault(
    'batch-runs-already',
    {
      vi: `Một chương trình khác đang soạn vào ${out} (số tiến trình ${String(pid)}).`,
      en: `Another process is writing into ${out} (${String(pid)}).`,
    },
    { vi: 'Đợi chương trình đó xong, rồi chạy lại.', en: 'Wait for it to end, then try again.' },
  );
}
