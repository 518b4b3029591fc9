import { dirname } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { Block, Cell, Content, Paragraph, Section, Table } from '../content.ts';
import { FACES, FONT_PATHS } from '../fonts.ts';
import type { Peer } from './peer.ts';

/** How many compilations old a result may become in its cache before it is thrown away, as its documentation has it. */
const CACHE_AGE = 10;

export const typst: Peer = {
  name: 'typst',
  format: 'pdf',
  start: () => {
    const compiler = NodeCompiler.create({
      fontArgs: [{ fontPaths: FACES.map((face) => dirname(FONT_PATHS[face])) }],
    });
    return (content) => {
      const bytes = compiler.pdf({ mainFileContent: sourceOf(content) });
      compiler.evictCache(CACHE_AGE);
      return new Uint8Array(bytes);
    };
  },
};

function sourceOf({ title, sections }: Content): string {
  const lines = [
    `#set document(title: ${quoted(title)})`,
    '#set text(font: "Tinos", lang: "vi", hyphenate: false)',
    '#set par(leading: 0.4em, spacing: 0pt)',
    ...sections.map(section),
  ];
  return lines.join('\n');
}

function section({ width, height, margins, blocks }: Section): string {
  const sides = Object.entries(margins).map(([side, value]) => `${side}: ${pt(value)}`);
  const page = `#page(width: ${pt(width)}, height: ${pt(height)}, margin: (${sides.join(', ')}))`;
  return `${page}[\n${blocks.map(block).join('\n')}\n]`;
}

function block(one: Block): string {
  return one.kind === 'paragraph' ? paragraph(one) : table(one);
}

function paragraph({ runs, size, align, firstLine, left, before, after }: Paragraph): string {
  const body = runs
    .map(({ text, face }) => {
      const bold = face === 'bold' || face === 'boldItalic' ? ', weight: "bold"' : '';
      const italic = face === 'italic' || face === 'boldItalic' ? ', style: "italic"' : '';
      return `#text(size: ${pt(size)}${bold}${italic}, ${quoted(text)})`;
    })
    .join('');
  const indent = `(amount: ${pt(firstLine)}, all: true)`;
  const par = `#par(justify: ${String(align === 'justify')}, first-line-indent: ${indent})[${body}]`;
  const aligned = align === 'justify' ? par : `#align(${align})[${par}]`;
  return `#block(above: ${pt(before)}, below: ${pt(after)}, inset: (left: ${pt(left)}))[${aligned}]`;
}

function table({ widths, hasBorders, padding, header, rows }: Table): string {
  const cell = ({ columns, paragraphs }: Cell) =>
    `table.cell(colspan: ${String(columns)}, breakable: false)[${paragraphs.map(paragraph).join('\n')}]`;
  const cells = (some: readonly (readonly Cell[])[]) => some.flatMap((row) => row.map(cell));
  const parts = [
    `columns: (${widths.map((width) => `${pt(width)}, `).join('')})`,
    `stroke: ${hasBorders ? '0.5pt' : 'none'}`,
    `inset: (x: ${pt(padding)}, y: 0pt)`,
    ...(header.length === 0 ? [] : [`table.header(${cells(header).join(', ')})`]),
    ...cells(rows),
  ];
  return `#table(${parts.join(',\n')})`;
}

function pt(value: number): string {
  return `${value.toFixed(2)}pt`;
}

function quoted(text: string): string {
  return `"${text.replace(/["\\]/gu, (letter) => `\\${letter}`)}"`;
}
