/** What every peer writes: the text, faces and measures of a document of ours, without anything that only we know. */

export type Face = 'regular' | 'bold' | 'italic' | 'boldItalic';

export interface Run {
  readonly text: string;
  readonly face: Face;
}

/** Lengths are in points. */
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly runs: readonly Run[];
  readonly size: number;
  readonly align: 'left' | 'center' | 'right' | 'justify';
  readonly firstLine: number;
  readonly left: number;
  readonly before: number;
  readonly after: number;
}

export interface Cell {
  readonly columns: number;
  readonly paragraphs: readonly Paragraph[];
}

export interface Table {
  readonly kind: 'table';
  readonly widths: readonly number[];
  readonly hasBorders: boolean;
  readonly padding: number;
  readonly header: readonly (readonly Cell[])[];
  readonly rows: readonly (readonly Cell[])[];
}

export type Block = Paragraph | Table;

export interface Section {
  readonly width: number;
  readonly height: number;
  readonly margins: Readonly<Record<'top' | 'bottom' | 'left' | 'right', number>>;
  readonly blocks: readonly Block[];
}

export interface Content {
  readonly title: string;
  readonly sections: readonly Section[];
}

/** The text that changes from one document of a series to the next: its number, wherever it stands. */
export const NUMBER_MARK = '1234567';

/** The paragraphs of a block, those of its cells too. */
export function paragraphsOf(block: Block): readonly Paragraph[] {
  if (block.kind === 'paragraph') return [block];
  return [...block.header, ...block.rows].flatMap((row) => row.flatMap(({ paragraphs }) => paragraphs));
}

export function runsOf(content: Content): readonly Run[] {
  return content.sections.flatMap(({ blocks }) => blocks.flatMap(paragraphsOf).flatMap(({ runs }) => runs));
}

/** The content with another number in it, so that no maker can keep a finished document. */
export function numbered(content: Content, number: number): Content {
  const paragraph = (one: Paragraph): Paragraph => ({
    ...one,
    runs: one.runs.map((run) => ({ ...run, text: run.text.replaceAll(NUMBER_MARK, String(number)) })),
  });
  const row = (cells: readonly Cell[]) =>
    cells.map((cell) => ({ ...cell, paragraphs: cell.paragraphs.map(paragraph) }));
  const block = (one: Block): Block =>
    one.kind === 'paragraph'
      ? paragraph(one)
      : { ...one, header: one.header.map(row), rows: one.rows.map(row) };
  return {
    ...content,
    sections: content.sections.map((section) => ({ ...section, blocks: section.blocks.map(block) })),
  };
}
