import type { Agency } from '../../domain/agency.ts';

/** The series that all documents share where the agency has not decided otherwise. */
export const MAIN_SERIES = 'chung';
/** Copies of every form share one series. Source: Decree 30/2020/NĐ-CP, Article 15, clause 1; Appendix I, Part II, I.3. */
export const COPY_SERIES = 'ban-sao';
/** Secret documents have numbers of their own. Source: Decree 30/2020/NĐ-CP, Article 15; law on state secrets. */
export const SECRET = 'mat';

/**
 * The series in which a document is numbered. How many there are is for the head of the agency to decide.
 * Source: Decree 30/2020/NĐ-CP, Article 15, clause 1.
 */
export function seriesOf(
  { numbering }: Pick<Agency, 'numbering'>,
  slug: string,
  symbol: string,
  secrecy: string | undefined,
): string {
  const own = numbering.own.find(({ documents }) => documents.includes(slug))?.series;
  if (secrecy !== undefined) return own === undefined ? SECRET : `${own}-${SECRET}`;
  return own ?? (numbering.series === 'perType' ? (symbol.split('-')[0] ?? MAIN_SERIES) : MAIN_SERIES);
}

/**
 * Whether an agency numbers documents in a series of this name. Where every type has its own, any name may be that of a type.
 */
export function isSeries({ numbering }: Pick<Agency, 'numbering'>, series: string): boolean {
  const own = numbering.own.map((one) => one.series);
  const known = [MAIN_SERIES, COPY_SERIES, SECRET, ...own, ...own.map((one) => `${one}-${SECRET}`)];
  return numbering.series === 'perType' || known.includes(series);
}
