import { Packer } from 'docx';
import type { Block, Cell, Content, Paragraph, Table } from './content.ts';
import { documentOf } from './peers/raw-docx.ts';

/** How the tags of a template engine look. */
export interface Syntax {
  readonly tag: (name: string) => string;
  /** The rows of the template for a loop over `rows`: the texts of their cells, for the names of the columns. */
  readonly loop: (columns: readonly string[]) => readonly (readonly string[])[];
}

/** A table of more rows than this is a loop in the template. */
const LONG = 20;

type Data = Record<string, string | Record<string, string>[]>;

/**
 * A Word template: every text of the content is a tag, faces and measures are the template's own, and the rows of a long
 * table are one row in a loop.
 */
export async function templateOf(content: Content, syntax: Syntax): Promise<Uint8Array> {
  let count = 0;
  const paragraph = (one: Paragraph): Paragraph => ({
    ...one,
    runs: one.runs.map((run) => ({ ...run, text: syntax.tag(textName(count++)) })),
  });
  const row = (cells: readonly Cell[]) =>
    cells.map((cell) => ({ ...cell, paragraphs: cell.paragraphs.map(paragraph) }));
  const block = (one: Block): Block => {
    if (one.kind === 'paragraph') return paragraph(one);
    const header = one.header.map(row);
    return { ...one, header, rows: isLong(one) ? loopRows(one, syntax) : one.rows.map(row) };
  };
  const sections = content.sections.map((section) => ({ ...section, blocks: section.blocks.map(block) }));
  return new Uint8Array(await Packer.toBuffer(documentOf({ ...content, sections })));
}

/** The data for such a template. */
export function dataOf(content: Content): Data {
  const data: Data = {};
  let count = 0;
  const paragraph = ({ runs }: Paragraph) => {
    for (const { text } of runs) data[textName(count++)] = text;
  };
  const row = (cells: readonly Cell[]) => {
    for (const { paragraphs } of cells) paragraphs.forEach(paragraph);
  };
  for (const block of content.sections.flatMap(({ blocks }) => blocks)) {
    if (block.kind === 'paragraph') paragraph(block);
    else {
      block.header.forEach(row);
      if (isLong(block)) data['rows'] = block.rows.map(rowData);
      else block.rows.forEach(row);
    }
  }
  return data;
}

function rowData(cells: readonly Cell[]): Record<string, string> {
  return Object.fromEntries(cells.map((cell, index) => [columnName(index), textOf(cell)]));
}

function isLong({ rows }: Table): boolean {
  return rows.length > LONG;
}

function textName(index: number): string {
  return `t${String(index)}`;
}

function columnName(index: number): string {
  return `c${String(index)}`;
}

function textOf({ paragraphs }: Cell): string {
  return paragraphs.flatMap(({ runs }) => runs.map(({ text }) => text)).join('');
}

/** The rows of a loop, each cell set as that of the first row. */
function loopRows({ rows: [first = []] }: Table, { loop }: Syntax): readonly (readonly Cell[])[] {
  return loop(first.map((_, index) => columnName(index))).map((texts) =>
    first.map((cell, index) => ({
      ...cell,
      paragraphs: cell.paragraphs.slice(0, 1).map((paragraph) => ({
        ...paragraph,
        runs: paragraph.runs.slice(0, 1).map((run) => ({ ...run, text: texts[index] ?? '' })),
      })),
    })),
  );
}

/** Braces around names; a loop begins in the first cell of its row and ends in the last. */
export const BRACES: Syntax = {
  tag: (name) => `{${name}}`,
  loop: (columns) => [
    columns.map((name, index) => {
      const start = index === 0 ? '{#rows}' : '';
      return `${start}{${name}}${index === columns.length - 1 ? '{/rows}' : ''}`;
    }),
  ],
};
