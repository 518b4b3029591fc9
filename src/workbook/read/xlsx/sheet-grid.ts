import { tooMuch, UnreadableFile } from '../file-problem.ts';
import type { CellContent, CellRange, Grid } from '../grid.ts';
import { LIMITS } from '../limits.ts';
import type { Package } from '../package/open-package.ts';
import { cellContent, type CellContext, type RawCell } from './cell-content.ts';
import { cellAt, rangeOf, type CellAt } from './cell-reference.ts';
import { limitedText } from './limited-text.ts';
import { isTrue, scanPart, type SheetPart } from './workbook-parts.ts';

type Attributes = ReadonlyMap<string, string>;

/** How many cells may still be kept, over all sheets of a file. */
export interface CellBudget {
  left: number;
}

/** The cells of a sheet that have content, with what is merged and hidden. @throws {UnreadableFile} */
export function sheetGrid(
  files: Package,
  file: string,
  part: SheetPart,
  context: CellContext,
  budget: CellBudget,
): Grid {
  const sheet = new SheetListener(context, budget);
  scanPart(files, part.path, sheet);
  return {
    file,
    sheet: part.name,
    isAlone: false,
    is1904: context.is1904,
    isHidden: part.isHidden,
    rows: [...sheet.rows].map(([row, cells]) => ({ row, cells })).sort((a, b) => a.row - b.row),
    merged: sheet.merged,
    hiddenRows: sheet.hiddenRows,
    hiddenColumns: sheet.hiddenColumns,
    ...(sheet.beyond && { beyond: sheet.beyond }),
  };
}

class SheetListener {
  readonly rows = new Map<number, Map<number, CellContent>>();
  readonly merged: CellRange[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  beyond: CellAt | undefined;

  readonly #context: CellContext;
  readonly #budget: CellBudget;
  readonly #value = limitedText();
  readonly #inline = limitedText();
  #at: CellAt = { row: 0, column: 0 };
  #cell: { type: string; style: number; hasFormula: boolean } | undefined;
  #takes: 'value' | 'inline' | undefined;
  #isPhonetic = false;

  constructor(context: CellContext, budget: CellBudget) {
    this.#context = context;
    this.#budget = budget;
  }

  open(name: string, attributes: () => Attributes): void {
    this.#takes = undefined;
    switch (name) {
      case 'c':
        this.#beginCell(attributes());
        break;
      case 'v':
        this.#takes = 'value';
        break;
      case 't':
        if (!this.#isPhonetic) this.#takes = 'inline';
        break;
      case 'f':
        if (this.#cell) this.#cell.hasFormula = true;
        break;
      case 'row':
        this.#beginRow(attributes());
        break;
      case 'rPh':
        this.#isPhonetic = true;
        break;
      case 'col':
        this.#hideColumns(attributes());
        break;
      case 'mergeCell':
        this.#merge(attributes());
        break;
      default:
    }
  }

  text(piece: string): void {
    if (this.#cell === undefined) return;
    if (this.#takes === 'value') this.#value.add(piece);
    else if (this.#takes === 'inline') this.#inline.add(piece);
  }

  close(name: string): void {
    this.#takes = undefined;
    if (name === 'rPh') this.#isPhonetic = false;
    if (name !== 'c' || this.#cell === undefined) return;
    const { type, style, hasFormula } = this.#cell;
    this.#keep({ type, style, hasFormula, value: this.#value.raw(), inline: this.#inline.raw() });
    this.#cell = undefined;
  }

  /** A row or cell without its own reference follows the one before it. */
  #beginRow(attributes: Attributes): void {
    const row = Number(attributes.get('r') ?? this.#at.row + 1);
    this.#at = { row, column: 0 };
    // Rows beyond those that are read are told when they have content, hidden or not.
    if (isTrue(attributes.get('hidden')) && row <= LIMITS.rows) this.hiddenRows.add(row);
  }

  #beginCell(attributes: Attributes): void {
    const reference = attributes.get('r');
    const next = { row: this.#at.row, column: this.#at.column + 1 };
    this.#at = (reference === undefined ? undefined : cellAt(reference)) ?? next;
    this.#cell = {
      type: attributes.get('t') ?? '',
      style: Number(attributes.get('s') ?? -1),
      hasFormula: false,
    };
    this.#value.clear();
    this.#inline.clear();
  }

  #keep(cell: RawCell): void {
    const content = cellContent(cell, this.#context);
    if (content === undefined) return;
    const { row, column } = this.#at;
    if (row > LIMITS.rows || column > LIMITS.columns) {
      this.beyond ??= this.#at;
      return;
    }
    this.#budget.left -= 1;
    if (this.#budget.left < 0) throw new UnreadableFile(tooManyCells());
    const cells = this.rows.get(row) ?? new Map<number, CellContent>();
    cells.set(column, content);
    this.rows.set(row, cells);
  }

  #hideColumns(attributes: Attributes): void {
    if (!isTrue(attributes.get('hidden'))) return;
    const last = Math.min(Number(attributes.get('max')), LIMITS.columns);
    for (let column = Number(attributes.get('min')); column <= last; column++) this.hiddenColumns.add(column);
  }

  #merge(attributes: Attributes): void {
    const range = rangeOf(attributes.get('ref') ?? '');
    if (range) this.merged.push(range);
    if (this.merged.length > LIMITS.ranges) throw new UnreadableFile(tooManyMerged());
  }
}

function tooManyCells() {
  return tooMuch({
    vi: `có hơn ${String(LIMITS.cells)} ô có nội dung`,
    en: `more than ${String(LIMITS.cells)} cells have content`,
  });
}

function tooManyMerged() {
  return tooMuch({
    vi: `một trang có hơn ${String(LIMITS.ranges)} vùng ô bị gộp`,
    en: `a sheet has more than ${String(LIMITS.ranges)} merged ranges`,
  });
}
