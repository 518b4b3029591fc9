import { MAIN_SERIES, SECRET } from '../issue/series.ts';

/**
 * What a cover calls a series of numbers; undefined for the one that all documents share.
 * Source: Decree 30/2020/NĐ-CP, Article 15, clause 1.
 */
export function seriesName(series: string): string | undefined {
  if (series === MAIN_SERIES) return undefined;
  if (series === SECRET) return 'Văn bản mật';
  const isSecret = series.endsWith(`-${SECRET}`);
  const own = isSecret ? series.slice(0, -SECRET.length - 1) : series;
  return isSecret ? `Sổ ${own}, văn bản mật` : `Sổ ${own}`;
}
