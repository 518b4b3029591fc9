import type { Bilingual, Issue } from '../../document/issue.ts';

/** Why a file as a whole cannot be read. */
export type FileProblem = Pick<Issue, 'code' | 'message' | 'expected'>;

/** Thrown inside the reader to leave it at once; the reader's own entry makes an issue of it. */
export class UnreadableFile extends Error {
  readonly problem: FileProblem;

  constructor(problem: FileProblem) {
    super(problem.message.en);
    this.name = 'UnreadableFile';
    this.problem = problem;
  }
}

export const SAVE_AS_XLSX: Bilingual = {
  vi: 'Mở tệp bằng Excel, chọn Lưu thành (Save As), kiểu Excel Workbook (.xlsx), rồi nhập tệp mới.',
  en: 'Open it in Excel, choose Save As, type Excel Workbook (.xlsx), and import the new file.',
};

export const SAVE_AS_CSV: Bilingual = {
  vi: 'Mở tệp bằng Excel, chọn Lưu thành (Save As), kiểu CSV UTF-8 (.csv) hoặc Excel Workbook (.xlsx), rồi nhập tệp mới.',
  en: 'Open it in Excel, choose Save As, type CSV UTF-8 (.csv) or Excel Workbook (.xlsx), and import the new file.',
};

/** The workbook is damaged, or made by a program that does not keep to the format. */
export function broken(): FileProblem {
  return {
    code: 'broken-workbook',
    message: {
      vi: 'Không đọc được tệp: tệp hỏng hoặc chép chưa trọn vẹn.',
      en: 'The file cannot be read: it is damaged or was not copied whole.',
    },
    expected: {
      vi: `Chép lại tệp từ nơi lưu gốc. Nếu Excel mở được: ${SAVE_AS_XLSX.vi}`,
      en: `Copy it again from where it was kept. When Excel can open it: ${SAVE_AS_XLSX.en}`,
    },
  };
}

/** More of something than is read. */
export function tooMuch(what: Bilingual): FileProblem {
  return {
    code: 'too-large-table',
    message: { vi: `Không đọc được tệp: ${what.vi}.`, en: `The file cannot be read: ${what.en}.` },
    expected: {
      vi: 'Chỉ để lại trong tệp các trang số liệu cần nhập; xóa trang, dòng, cột và hình ảnh thừa, hoặc chia thành nhiều tệp.',
      en: 'Leave only the sheets to import in the file; delete other sheets, rows, columns and pictures, or divide it.',
    },
  };
}
