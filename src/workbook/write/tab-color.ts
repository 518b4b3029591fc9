import type { DatasetPart } from '../../domain/dataset.ts';

/** The tab of each part of the data, as red, green and blue in hexadecimal. */
const TAB_COLORS: Partial<Readonly<Record<DatasetPart, string>>> = {
  enterprises: '2E75B6',
  clusters: '548235',
  criteria: 'BF8F00',
  results: 'C55A11',
  scores: '7030A0',
  nominations: 'C00000',
  reviews: '008080',
  awards: 'FF9900',
};

/** The colour of the tabs of a part. */
export function tabColor(part: DatasetPart): string | undefined {
  return TAB_COLORS[part];
}
