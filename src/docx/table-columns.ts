import type { PresentedTable } from '../presentation/presented.ts';
import { lengthOf } from './table-parts.ts';
import { twips } from './twips.ts';

/**
 * The width of a cell and how many of the written columns it covers, as XML.
 *
 * @param column The column of its own table at which it begins, from 0.
 * @param columns How many of its own table it covers.
 */
export type ColumnPlaces = (column: number, columns: number) => string;

/** Where the columns of a table stand among the written ones, which the block below it may divide further. */
export function columnPlaces(widths: PresentedTable['columns'], edges: readonly number[]): ColumnPlaces {
  const own = edgesOf(widths);
  const places = own.map((edge) => edges.indexOf(edge));
  const placeOf: ColumnPlaces = (column, columns) => {
    const start = own[column] ?? 0;
    const end = own[column + columns] ?? start;
    const span = (places[column + columns] ?? 0) - (places[column] ?? 0);
    return `${lengthOf('tcW', end - start)}${span === 1 ? '' : `<w:gridSpan w:val="${String(span)}"/>`}`;
  };
  const single = widths.map((_, column) => placeOf(column, 1));
  return (column, columns) => (columns === 1 ? single[column] : undefined) ?? placeOf(column, columns);
}

/** Where the columns of a table or of the grid below it begin and end, in twips. */
export function mergedEdges(...columns: readonly PresentedTable['columns'][]): readonly number[] {
  const all = columns.flatMap((widths) => edgesOf(widths));
  return [...new Set(all)].sort((a, b) => a - b);
}

/** The widths of columns that begin and end at these places. */
export function widthsBetween(edges: readonly number[]): readonly number[] {
  return edges.slice(1).map((edge, index) => edge - (edges[index] ?? 0));
}

function edgesOf(widths: PresentedTable['columns']): readonly number[] {
  const edges = [0];
  for (const width of widths) edges.push((edges.at(-1) ?? 0) + twips(width));
  return edges;
}
