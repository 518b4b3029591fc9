import { joined } from './joined.ts';
import { KEPT_WITH_NEXT, paragraphOf } from './paragraph-properties.ts';

/** Lengths in twips. */
interface TableSettings {
  readonly widths: readonly number[];
  readonly indent: number;
  /** To the left and to the right of the text of a cell. */
  readonly padding: number;
  /** What all its borders are like: attributes, as XML. */
  readonly border: string;
}

const BORDERS = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];

/** What stands before the rows of a table of fixed layout, as XML: its properties and its grid. */
export function tableHead({ widths, indent, padding, border }: TableSettings): string {
  const width = widths.reduce((sum, each) => sum + each, 0);
  const borders = BORDERS.map((name) => `<w:${name} ${border}/>`).join('');
  const columns = widths.map((each) => `<w:gridCol w:w="${String(each)}"/>`).join('');
  return (
    `<w:tblPr>${lengthOf('tblW', width)}${lengthOf('tblInd', indent)}<w:tblBorders>${borders}</w:tblBorders>` +
    `<w:tblLayout w:type="fixed"/><w:tblCellMar>${marginsOf(padding)}</w:tblCellMar></w:tblPr>` +
    `<w:tblGrid>${columns}</w:tblGrid>`
  );
}

/** The margins inside a cell, in twips, as XML: none above and below the text. */
export function marginsOf(padding: number): string {
  return lengthOf('top', 0) + lengthOf('left', padding) + lengthOf('bottom', 0) + lengthOf('right', padding);
}

/** A length in twips as an element of a table's, as XML. */
export function lengthOf(name: string, twips: number): string {
  return `<w:${name} w:type="dxa" w:w="${String(twips)}"/>`;
}

/** The text of a cell, as XML: Word wants a paragraph in every cell. */
export function cellText(paragraphs: readonly string[], isRowKept = false): string {
  return paragraphs.length === 0 ? paragraphOf(isRowKept ? KEPT_WITH_NEXT : '', '') : joined(paragraphs);
}
