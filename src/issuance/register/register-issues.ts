import type { Issue } from '../../document/issue.ts';
import { shortDate } from '../../language/dates.ts';
import { calledOf, nameOf, referenceOf, type Entry } from './entry.ts';

export function noRegister(folder: string): Issue {
  return {
    code: 'no-register',
    severity: 'error',
    message: { vi: `Chưa có sổ đăng ký ở “${folder}”.`, en: `There is no register in “${folder}”.` },
    expected: {
      vi: 'Sổ được mở khi ghi vào lần đầu, ví dụ bằng vanthu issue, vanthu batch --issue, vanthu stamp --register hoặc vanthu register start. Sổ ở chỗ khác thì chỉ ra bằng --register.',
      en: 'It is opened when something is entered first, for example by vanthu issue, vanthu batch --issue, vanthu stamp --register or vanthu register start. Name another folder with --register.',
    },
  };
}

/** @param other One of the files that are there. */
export function folderHasOthers(folder: string, other: string): Issue {
  return {
    code: 'no-register-among-files',
    severity: 'error',
    message: {
      vi: `Thư mục “${folder}” không có sổ đăng ký mà có tệp khác (${other}).`,
      en: `The folder “${folder}” has no register, but other files (${other}).`,
    },
    expected: {
      vi: 'Sổ để ở nơi khác thì chỉ ra bằng --register. Mất tệp register.db của sổ thì lấy lại bản sao lưu: vanthu register restore. Mở sổ mới thì chọn thư mục mới hoặc trống.',
      en: 'Name the right folder with --register. If register.db is lost, bring a backup back: vanthu register restore. A new register wants a new or empty folder.',
    },
  };
}

export function registerLocked(folder: string): Issue {
  return {
    code: 'register-locked',
    severity: 'error',
    message: {
      vi: `Sổ đăng ký “${folder}” đang được người khác ghi; đã chờ 30 giây.`,
      en: `Somebody else has been writing to the register “${folder}” for 30 seconds.`,
    },
    expected: {
      vi: 'Chờ người kia làm xong rồi chạy lại. Chưa có số nào được cấp.',
      en: 'Wait for them and try again. No number was given.',
    },
  };
}

export function registerDamaged(folder: string): Issue {
  return {
    code: 'register-damaged',
    severity: 'error',
    message: {
      vi: `Sổ đăng ký “${folder}” bị hỏng, hoặc không phải là sổ của vanthu.`,
      en: `The register “${folder}” is damaged, or is none of vanthu’s.`,
    },
    expected: {
      vi: 'Lấy bản sao lưu gần nhất: vanthu register restore.',
      en: 'Take the latest backup: vanthu register restore.',
    },
  };
}

export function registerNewer(folder: string): Issue {
  return {
    code: 'register-newer',
    severity: 'error',
    message: {
      vi: `Sổ đăng ký “${folder}” do một bản vanthu mới hơn lập.`,
      en: `The register “${folder}” was made by a newer vanthu.`,
    },
    expected: { vi: 'Cài bản vanthu mới nhất.', en: 'Install the latest vanthu.' },
  };
}

/** Source: Decree 30/2020/NĐ-CP, Article 18, clause 3. */
export function alreadyIssued(entry: Entry): Issue {
  const { numbered } = entry;
  const [reference, day] =
    numbered === undefined ? ['', ''] : [referenceOf(numbered), shortDate(numbered.issuedOn)];
  return {
    code: 'already-issued',
    severity: 'error',
    message: {
      vi: `${nameOf(entry)} đã ban hành: số ${reference} ngày ${day}.`,
      en: `${nameOf(entry)} has been issued as ${reference} of ${day}.`,
    },
    expected: {
      vi: `Văn bản đã ban hành không soạn lại. Sai nội dung thì ban hành văn bản thay thế: --replaces ${reference}; sai thể thức thì đính chính bằng công văn: --corrects ${reference}.`,
      en: `What was issued is not made again. Replace it with --replaces ${reference}, or correct it by a công văn with --corrects ${reference}.`,
    },
    source: 'Nghị định 30/2020/NĐ-CP, Điều 18.3',
  };
}

/** @param years Those whose book has the number. */
export function noSuchNumber(reference: string, years: readonly number[] = []): Issue {
  const listed = years.join(', ');
  const first = String(years[0]);
  return {
    code: 'no-such-number',
    severity: 'error',
    message: { vi: `Trong sổ không có số “${reference}”.`, en: `The register has no number “${reference}”.` },
    expected:
      years.length > 0
        ? {
            vi: `Số này có trong sổ năm ${listed}: thêm --year ${first}.`,
            en: `The book of ${listed} has it: add --year ${first}.`,
          }
        : {
            vi: 'Ghi như trong sổ, ví dụ 118/QĐ-BQL; xem bằng vanthu register list. Năm khác thì thêm --year.',
            en: 'Write it as the register has it, for example 118/QĐ-BQL; see vanthu register list. Add --year for another year.',
          },
  };
}

export function alreadyCancelled(entry: Entry): Issue {
  const reference = calledOf(entry);
  return {
    code: 'already-cancelled',
    severity: 'error',
    message: {
      vi: `Số ${reference} đã hủy rồi (${entry.events.at(-1)?.reason ?? ''}).`,
      en: `${reference} has been cancelled already (${entry.events.at(-1)?.reason ?? ''}).`,
    },
    expected: {
      vi: 'Số đã hủy nằm lại trong sổ, không dùng nữa; cần văn bản đó thì ban hành với số mới: vanthu issue.',
      en: 'A cancelled number stays in the register and is not used again; issue the document with a new one: vanthu issue.',
    },
  };
}

export function manyOfNumber(text: string, references: readonly string[]): Issue {
  return {
    code: 'many-of-number',
    severity: 'error',
    message: {
      vi: `Có nhiều văn bản số “${text}”: ${references.join(', ')}.`,
      en: `Several documents have the number “${text}”: ${references.join(', ')}.`,
    },
    expected: { vi: 'Ghi cả ký hiệu.', en: 'Write the symbol too.' },
  };
}
