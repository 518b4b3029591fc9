import type { SheetId } from './sheet-spec.ts';

/** How the heading of every lookup column ends. */
const MARK = '(tự điền)';
/** The mark in every spelling that a spreadsheet or a person may give it. */
const MARKED = /\(\s*t[uự]\s+[dđ]i[eề]n\s*\)\s*$/iu;

/** What stands beside a reference, so that people see whom a code means. */
interface Lookup {
  /** The columns of the sheet referred to; the first that is filled in counts. Of a reference, what that shows. */
  readonly shows: readonly string[];
  readonly heading: string;
  /** In characters. */
  readonly width: number;
}

/** The sheets whose rows are shown beside a reference to them. */
export const LOOKUPS: Partial<Readonly<Record<SheetId, Lookup>>> = {
  enterprises: { shows: ['name'], heading: `Tên doanh nghiệp ${MARK}`, width: 44 },
  clusters: { shows: ['name'], heading: `Tên cụm ${MARK}`, width: 20 },
  pointRules: { shows: ['name'], heading: `Nội dung ${MARK}`, width: 40 },
  nominations: {
    shows: ['subject.name', 'subject.enterprise'],
    heading: `Được đề nghị khen thưởng ${MARK}`,
    width: 40,
  },
};

/**
 * The heading of a column that a formula fills in.
 *
 * @param heading What the lookup calls it.
 * @param reference The heading of the reference that it explains, where a sheet has several of the same kind.
 */
export function lookupHeading(heading: string, reference?: string): string {
  return reference === undefined ? heading : `${reference}: ${heading}`;
}

/** Whether a heading is that of a column which the workbook fills in by itself: no data, to be passed over without a word. */
export function isLookupHeading(heading: string): boolean {
  return MARKED.test(heading.normalize('NFC'));
}
