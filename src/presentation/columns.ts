import { ptToTwip, twip, twipToPt, type Pt } from '../regulation/units.ts';

/** LibreOffice keeps where columns of a table begin in so many parts of the table's width. */
const PARTS = 10_000;

/**
 * Where the second column of a table begins, so that every program gives both columns the width that was asked for: a
 * place between two of LibreOffice's parts would make the first column a twip narrower, and lines break elsewhere
 * (measured, docs/adr/0007).
 *
 * @returns Points, whole twips, the greatest such place that is not beyond the wanted one.
 */
export function columnBoundary(wanted: Pt, tableWidth: Pt): Pt {
  const total = ptToTwip(tableWidth);
  let place = Math.max(0, Math.floor(wanted * (total / tableWidth)));
  while (keptByLibreOffice(place, total) !== place) place -= 1;
  return twipToPt(twip(place));
}

function keptByLibreOffice(place: number, total: number): number {
  return Math.trunc((Math.round((place * PARTS) / total) * total) / PARTS);
}
