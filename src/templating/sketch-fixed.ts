import { elementsIn, type SketchElement, type SketchNode } from './sketch.ts';

const DYNAMIC = '{{';

/** Whether a tag holds the same in every document. */
export function hasFixedContent({ values, children }: SketchElement): boolean {
  return areFixed(values) && children.every(isFixed);
}

function isFixed(node: SketchNode): boolean {
  if (node.kind === 'text') return !node.text.includes(DYNAMIC);
  return node.kind === 'element' && hasFixedContent(node);
}

function areFixed(values: SketchElement['values']): boolean {
  return Object.values(values).every((ways) => ways.length === 1);
}

/**
 * Whether the cells of a table can be counted before there is data: its columns and header are in no block, nor are the
 * cells of a row, and what covers several rows is not in a row that may be missing.
 */
export function hasFixedGrid({ children }: SketchElement): boolean {
  const certain = children.filter((child) => child.kind === 'element');
  const inBlocks = elementsIn(children.filter((child) => child.kind === 'choice'));
  const rows = [...certain, ...inBlocks];
  return (
    inBlocks.every(({ tag }) => tag !== 'column' && tag !== 'header') &&
    inBlocks
      .flatMap(({ children: cells }) => elementsIn(cells))
      .every(({ values }) => values['rows'] === undefined) &&
    rows.every((row) => row.children.every(({ kind }) => kind !== 'choice')) &&
    rows.flatMap((row) => [row, ...elementsIn(row.children)]).every(({ values }) => areFixed(values))
  );
}
