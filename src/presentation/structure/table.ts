import type { PresentedCell, PresentedTable, PresentedTableRow } from '../presented.ts';
import { isBlank } from './blank.ts';
import type { StructureElement, StructureLeaf } from './structure.ts';

type CellRole = 'TH' | 'TD';

/** A table: its header as cells that name their columns, and its rows. */
export function tableStructure({ header, rows }: PresentedTable): StructureElement {
  const head = header.map((row) => rowStructure(row, 'TH'));
  const body = rows.map((row) => rowStructure(row, 'TD'));
  return {
    kind: 'element',
    role: 'Table',
    kids: [
      ...(head.length === 0 ? [] : [{ kind: 'element', role: 'THead', kids: head } as const]),
      ...(body.length === 0 ? [] : [{ kind: 'element', role: 'TBody', kids: body } as const]),
    ],
  };
}

function rowStructure({ cells }: PresentedTableRow, role: CellRole): StructureElement {
  return { kind: 'element', role: 'TR', kids: cells.map((cell) => cellStructure(cell, role)) };
}

/** A cell with its text, or with a paragraph for each of several texts. */
function cellStructure({ paragraphs, columns, rows }: PresentedCell, role: CellRole): StructureElement {
  const leaves = paragraphs
    .filter((paragraph) => !isBlank(paragraph))
    .map((paragraph): StructureLeaf => ({ kind: 'text', paragraph }));
  const kids =
    leaves.length > 1
      ? leaves.map((leaf): StructureElement => ({ kind: 'element', role: 'P', kids: [leaf] }))
      : leaves;
  return { kind: 'element', role, columns, rows, kids };
}
