import type { Issue } from '../../document/issue.ts';
import { calledOf, nameOf, type Entry } from './entry.ts';

/** Why a file cannot be added to a document. */

export function notIssued(entry: Entry): Issue {
  return {
    code: 'not-issued',
    severity: 'error',
    message: { vi: `${nameOf(entry)} chưa ban hành.`, en: `${nameOf(entry)} has not been issued.` },
    expected: { vi: 'Ban hành trước: vanthu issue.', en: 'Issue it first: vanthu issue.' },
  };
}

export function numberIsCancelled(entry: Entry): Issue {
  const reference = calledOf(entry);
  const reason = entry.events.at(-1)?.reason ?? '';
  return {
    code: 'number-cancelled',
    severity: 'error',
    message: {
      vi: `Số ${reference} đã hủy (${reason}); văn bản này không ký, không thêm tệp được nữa.`,
      en: `${reference} was cancelled (${reason}): it is not signed any more, and gets no more files.`,
    },
    expected: {
      vi: 'Ký văn bản thay cho nó, hoặc kiểm tra lại số: vanthu register list.',
      en: 'Sign the document in its place, or look at the number again: vanthu register list.',
    },
  };
}

export function fileNameTaken(entry: Entry, name: string): Issue {
  return {
    code: 'file-name-taken',
    severity: 'error',
    message: {
      vi: `Văn bản số ${calledOf(entry)} đã có tệp “${name}”, nội dung khác.`,
      en: `${calledOf(entry)} has a file “${name}” already, with other contents.`,
    },
    expected: {
      vi: 'Tệp trong sổ không bao giờ bị ghi đè. Đặt tên khác cho tệp mới rồi làm lại.',
      en: 'Files of the register are never written over. Give the new file another name, then try again.',
    },
  };
}
