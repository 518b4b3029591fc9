import { folderOf, nameOf, referenceOf, type Entry } from '../../issuance/register/entry.ts';
import { isoDate, shortDate } from '../../language/dates.ts';
import type { Lang } from '../report.ts';

/** How many documents are listed one by one. */
const SOME = 12;

/** The documents that were issued and not made again, with where they are. */
export function issuedLines(
  issued: readonly Entry[],
  pathOf: (entry: Entry) => string,
  lang: Lang,
): readonly string[] {
  if (issued.length === 0) return [];
  const title = { vi: 'Đã ban hành, không soạn lại:', en: 'Issued, not made again:' };
  const more = issued.length - SOME;
  const others = { vi: `  … và ${String(more)} văn bản khác.`, en: `  … and ${String(more)} more.` };
  return [
    title[lang],
    ...issued
      .slice(0, SOME)
      .map((entry) => `  ${nameOf(entry)}: ${numberAndDay(entry, lang)}, ${pathOf(entry)}`),
    ...(more > 0 ? [others[lang]] : []),
  ];
}

function numberAndDay({ numbered }: Entry, lang: Lang): string {
  if (numbered === undefined) return '';
  const reference = referenceOf(numbered);
  return {
    vi: `số ${reference} ngày ${shortDate(numbered.issuedOn)}`,
    en: `${reference} of ${isoDate(numbered.issuedOn)}`,
  }[lang];
}

/** The same as data. */
export function issuedData({ slug, key, numbered, state }: Entry): object {
  return {
    slug,
    ...(key !== undefined && { key }),
    ...(numbered !== undefined && {
      reference: referenceOf(numbered),
      issuedOn: isoDate(numbered.issuedOn),
      folder: folderOf(numbered),
    }),
    state,
  };
}
