import type { Issue } from '../../document/issue.ts';
import { isoDate, shortDate } from '../../language/dates.ts';
import { calledOf, referenceOf, type Entry, type RegisterNumber } from './entry.ts';

/** What verifying a register can find. */

const ASK: NonNullable<Issue['expected']> = {
  vi: 'Giữ nguyên hiện trạng, so với bản sao lưu gần nhất và báo người phụ trách văn thư.',
  en: 'Leave everything as it is, compare it with the latest backup, and tell who is responsible for the register.',
};

function finding(code: string, message: Issue['message'], source?: string): Issue {
  return { code, severity: 'error', message, expected: ASK, ...(source !== undefined && { source }) };
}

const NUMBERING = 'Nghị định 30/2020/NĐ-CP, Điều 15';

export function logBroken(line: number): Issue {
  return finding('log-broken', {
    vi: `Nhật ký của sổ bị sửa, hoặc mất dòng, ở dòng ${String(line)}.`,
    en: `The log of the register was changed, or lacks a line, at line ${String(line)}.`,
  });
}

export function entryChanged(entry: Entry): Issue {
  const name = calledOf(entry);
  return finding('entry-changed', {
    vi: `Mục ${name} khác với nhật ký: có người sửa thẳng vào sổ.`,
    en: `The entry ${name} differs from the log: somebody has changed it.`,
  });
}

export function entryGone(entry: Entry): Issue {
  const name = calledOf(entry);
  return finding('entry-gone', {
    vi: `Mục ${name} có trong nhật ký mà không còn trong sổ.`,
    en: `The log knows an entry ${name} that the register does not have any more.`,
  });
}

export function startsChanged(): Issue {
  return finding('starts-changed', {
    vi: 'Số bắt đầu của sổ (chuyển từ sổ giấy) khác với nhật ký.',
    en: 'Where the numbers go on from paper differs from the log.',
  });
}

export function numberTwice(numbered: RegisterNumber): Issue {
  return finding(
    'number-twice',
    {
      vi: `Số ${referenceOf(numbered)} năm ${String(numbered.year)} cấp hai lần.`,
      en: `${referenceOf(numbered)} of ${String(numbered.year)} was given twice.`,
    },
    NUMBERING,
  );
}

export function numberLeftOut(from: number, to: number, { year }: RegisterNumber): Issue {
  const which = from === to ? `Số ${String(from)}` : `Các số từ ${String(from)} đến ${String(to)}`;
  return finding(
    'number-left-out',
    {
      vi: `${which} năm ${String(year)} bị bỏ trống, không có lý do trong sổ.`,
      en: `The numbers from ${String(from)} to ${String(to)} of ${String(year)} are left out without a reason.`,
    },
    NUMBERING,
  );
}

export function dayOutOfOrder(numbered: RegisterNumber): Issue {
  const { issuedOn } = numbered;
  return finding(
    'day-out-of-order',
    {
      vi: `Số ${referenceOf(numbered)} ghi ngày ${shortDate(issuedOn)}, sớm hơn ngày của số trước.`,
      en: `${referenceOf(numbered)} has the day ${isoDate(issuedOn)}, before that of the number before.`,
    },
    NUMBERING,
  );
}

export function otherYear(numbered: RegisterNumber): Issue {
  const { year, issuedOn } = numbered;
  return finding(
    'other-year',
    {
      vi: `Số ${referenceOf(numbered)} nằm trong sổ năm ${String(year)} mà ghi ngày ${shortDate(issuedOn)}.`,
      en: `${referenceOf(numbered)} stands in the book of ${String(year)} with the day ${isoDate(issuedOn)}.`,
    },
    NUMBERING,
  );
}

export function folderGone(reference: string, path: string): Issue {
  return finding('folder-gone', {
    vi: `Mất thư mục của văn bản ${reference}: ${path}.`,
    en: `The folder of ${reference} is gone: ${path}.`,
  });
}

export function fileGone(reference: string, path: string): Issue {
  return finding('file-gone', {
    vi: `Mất tệp của văn bản ${reference}: ${path}.`,
    en: `A file of ${reference} is gone: ${path}.`,
  });
}

export function fileChanged(reference: string, path: string): Issue {
  return finding('file-changed', {
    vi: `Tệp của văn bản ${reference} đã bị sửa sau khi ban hành: ${path}.`,
    en: `A file of ${reference} was changed after it was issued: ${path}.`,
  });
}

export function recordDiffers(reference: string, path: string): Issue {
  return finding('record-differs', {
    vi: `Sổ và phiếu đi kèm văn bản ${reference} nói khác nhau: ${path}.`,
    en: `The register and the record beside ${reference} say different things: ${path}.`,
  });
}

export function logLineGone(reference: string, path: string): Issue {
  return finding('log-line-gone', {
    vi: `Nhật ký không có dòng mà phiếu của văn bản ${reference} dẫn ra: ${path}.`,
    en: `The log has no line that the record of ${reference} names: ${path}.`,
  });
}

export function strangeFile(path: string): Issue {
  return finding('strange-file', {
    vi: `Tệp hoặc thư mục không thuộc văn bản nào trong sổ: ${path}.`,
    en: `A file or folder that belongs to no document of the register: ${path}.`,
  });
}
