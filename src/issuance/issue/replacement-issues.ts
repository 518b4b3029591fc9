import type { Issue } from '../../document/issue.ts';
import { nameOf, referenceOf, type Entry } from '../register/entry.ts';

/** A number that another document has than the one that is made. */
export function numberOfOther(entry: Entry, slug: string, campaign: number): Issue {
  const reference = written(entry);
  const [name, year] = [nameOf(entry), String(entry.campaign)];
  const isOtherYear = entry.slug === slug;
  return {
    code: 'number-of-other-document',
    severity: 'error',
    message: {
      vi: `Số ${reference} là của ${name}${isOtherYear ? ` trong dữ liệu năm ${year}` : ''}, không phải của ${slug}${isOtherYear ? ` năm ${String(campaign)}` : ''}.`,
      en: `${reference} is the number of ${name} of ${year}, not of ${slug} of ${String(campaign)}.`,
    },
    expected: {
      vi: `Ghi số của chính ${slug}; xem bằng vanthu register list. Chưa ban hành thì soạn bình thường, bỏ --replaces.`,
      en: `Give the number of ${slug} itself; see vanthu register list. What was not issued is made without --replaces.`,
    },
  };
}

/** A number whose document was replaced: the one that took its place is replaced next. */
export function alreadyReplaced(entry: Entry, standing: string): Issue {
  const reference = written(entry);
  return {
    code: 'already-replaced',
    severity: 'error',
    message: {
      vi: `Văn bản số ${reference} đã được thay bằng số ${standing}.`,
      en: `${reference} has been replaced by ${standing} already.`,
    },
    expected: {
      vi: `Thay số ${standing}: --replaces ${standing}.`,
      en: `Replace that: --replaces ${standing}.`,
    },
  };
}

function written(entry: Entry): string {
  return entry.numbered === undefined ? nameOf(entry) : referenceOf(entry.numbered);
}
