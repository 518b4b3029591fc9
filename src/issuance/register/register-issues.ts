import type { Issue } from '../../document/issue.ts';
import { isoDate, shortDate, type CivilDate } from '../../language/dates.ts';
import { nameOf, referenceOf, type Entry, type RegisterNumber } from './entry.ts';

/** Thrown where the register cannot be used at all; carries what to tell the clerk. */
export class RegisterFault extends Error {
  readonly issues: readonly Issue[];

  constructor(issue: Issue) {
    super(issue.message.en);
    this.name = 'RegisterFault';
    this.issues = [issue];
  }
}

export function noRegister(folder: string): Issue {
  return {
    code: 'no-register',
    severity: 'error',
    message: { vi: `Chưa có sổ đăng ký ở “${folder}”.`, en: `There is no register in “${folder}”.` },
    expected: {
      vi: 'Sổ được mở khi ban hành văn bản đầu tiên (vanthu issue). Sổ ở chỗ khác thì chỉ ra bằng --register.',
      en: 'It is opened with the first document that is issued (vanthu issue). Name another folder with --register.',
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

/** Source: Decree 30/2020/NĐ-CP, Article 15 and Appendix IV. */
export function dateBeforeLast(date: CivilDate, last: RegisterNumber): Issue {
  return {
    code: 'date-before-last-number',
    severity: 'error',
    message: {
      vi: `Ngày ${shortDate(date)} sớm hơn ngày ${shortDate(last.issuedOn)} của số đã cấp gần nhất (${referenceOf(last)}).`,
      en: `${isoDate(date)} is before ${isoDate(last.issuedOn)}, the day of the last number (${referenceOf(last)}).`,
    },
    expected: {
      vi: `Ghi ngày từ ${shortDate(last.issuedOn)} trở đi: số sau không được có ngày sớm hơn số trước.`,
      en: `Give ${isoDate(last.issuedOn)} or a later day: a later number never has an earlier day.`,
    },
    source: 'Nghị định 30/2020/NĐ-CP, Điều 15',
  };
}

export function dateInFuture(date: CivilDate, today: CivilDate): Issue {
  return {
    code: 'date-in-future',
    severity: 'error',
    message: {
      vi: `Ngày ${shortDate(date)} chưa tới (hôm nay là ${shortDate(today)}).`,
      en: `${isoDate(date)} has not come yet (today is ${isoDate(today)}).`,
    },
    expected: {
      vi: 'Số và ngày được ghi khi ban hành: ghi ngày hôm nay hoặc ngày đã ký.',
      en: 'A number is given on the day of issue: give today or the day of the signature.',
    },
    source: 'Nghị định 30/2020/NĐ-CP, Điều 15, 18',
  };
}

/** A number that was asked for is not the next one. */
export function numberNotNext(wanted: number, next: number, taken: Entry | undefined): Issue {
  return {
    code: codeOf(wanted, next, taken),
    severity: 'error',
    message: whyNotNext(wanted, next, taken),
    expected: {
      vi: `Số tiếp theo là ${String(next)}. Sửa số ghi ở --number, hoặc ở number trong documents.yaml; chuyển từ sổ giấy sang thì dùng vanthu register start.`,
      en: `The next number is ${String(next)}. Mend --number, or number in documents.yaml; to go on from a book of paper, vanthu register start.`,
    },
    source: 'Nghị định 30/2020/NĐ-CP, Điều 15',
  };
}

function codeOf(wanted: number, next: number, taken: Entry | undefined): string {
  if (taken === undefined) return wanted < next ? 'number-on-paper' : 'number-leaves-gap';
  return taken.state === 'cancelled' ? 'number-cancelled' : 'number-taken';
}

function whyNotNext(wanted: number, next: number, taken: Entry | undefined): Issue['message'] {
  const number = String(wanted);
  if (taken === undefined && wanted < next) {
    return {
      vi: `Số ${number} đã cấp trong sổ giấy trước đây.`,
      en: `Number ${number} was given on paper before.`,
    };
  }
  if (taken === undefined) {
    return {
      vi: `Lấy số ${number} sẽ bỏ trống ${next === wanted - 1 ? `số ${String(next)}` : `các số từ ${String(next)} đến ${String(wanted - 1)}`}.`,
      en: `Number ${number} would leave a gap from ${String(next)} to ${String(wanted - 1)}.`,
    };
  }
  const event = taken.events.at(-1);
  if (taken.state === 'cancelled') {
    return {
      vi: `Số ${number} đã hủy (${event?.reason ?? ''}), không cấp lại.`,
      en: `Number ${number} was cancelled (${event?.reason ?? ''}) and is not given again.`,
    };
  }
  return {
    vi: `Số ${number} đã cấp cho “${taken.facts?.subject ?? nameOf(taken)}”.`,
    en: `Number ${number} was given to “${taken.facts?.subject ?? nameOf(taken)}”.`,
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

export function noSuchNumber(reference: string): Issue {
  return {
    code: 'no-such-number',
    severity: 'error',
    message: { vi: `Trong sổ không có số “${reference}”.`, en: `The register has no number “${reference}”.` },
    expected: {
      vi: 'Ghi như trong sổ, ví dụ 118/QĐ-BQL; xem bằng vanthu register list. Năm khác thì thêm --year.',
      en: 'Write it as the register has it, for example 118/QĐ-BQL; see vanthu register list. Add --year for another year.',
    },
  };
}

export function alreadyCancelled(entry: Entry): Issue {
  const reference = entry.numbered === undefined ? nameOf(entry) : referenceOf(entry.numbered);
  return {
    code: 'already-cancelled',
    severity: 'error',
    message: {
      vi: `Số ${reference} đã hủy rồi (${entry.events.at(-1)?.reason ?? ''}).`,
      en: `${reference} has been cancelled already (${entry.events.at(-1)?.reason ?? ''}).`,
    },
  };
}

export function seriesHasNumbers(series: string, last: RegisterNumber): Issue {
  return {
    code: 'series-has-numbers',
    severity: 'error',
    message: {
      vi: `Sổ “${series}” năm ${String(last.year)} đã cấp đến số ${referenceOf(last)}.`,
      en: `The series “${series}” of ${String(last.year)} has given ${referenceOf(last)} already.`,
    },
    expected: {
      vi: 'Chỉ chuyển từ sổ giấy sang khi sổ năm đó chưa cấp số nào.',
      en: 'Only a series that has given no number of that year can go on from paper.',
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
