import type { Issue } from '../../document/issue.ts';
import { isoDate, shortDate, type CivilDate } from '../../language/dates.ts';
import { nameOf, referenceOf, type Entry, type RegisterNumber } from './entry.ts';
import type { SeriesStart } from './rows.ts';

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

/** A start stays as it was written: the book of paper ends once. */
export function seriesHasStart({ series, year, number, reason }: SeriesStart): Issue {
  return {
    code: 'series-has-start',
    severity: 'error',
    message: {
      vi: `Sổ “${series}” năm ${String(year)} đã ghi: sổ giấy cấp đến số ${String(number)} (${reason}).`,
      en: `The series “${series}” of ${String(year)} goes on from number ${String(number)} on paper already (${reason}).`,
    },
    expected: {
      vi: `Đúng thì ban hành tiếp từ số ${String(number + 1)}. Ghi nhầm mà sổ chưa có văn bản nào thì đổi tên thư mục sổ (đừng xóa), rồi mở sổ mới bằng lệnh này.`,
      en: `If that is right, go on with ${String(number + 1)}. If not, and the register has no document, rename its folder (do not delete it) and begin a new one.`,
    },
  };
}
