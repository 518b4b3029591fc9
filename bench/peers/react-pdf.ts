import { createElement as h } from 'react';
import { Document, Font, Page, renderToBuffer, Text, View } from '@react-pdf/renderer';
import type { Block, Cell, Content, Face, Paragraph, Table } from '../content.ts';
import { FONT_PATHS } from '../fonts.ts';
import type { Peer } from './peer.ts';

export const reactPdf: Peer = {
  name: 'react-pdf',
  format: 'pdf',
  start: () => {
    Font.register({
      family: 'Tinos',
      fonts: [
        { src: FONT_PATHS.regular },
        { src: FONT_PATHS.bold, fontWeight: 'bold' },
        { src: FONT_PATHS.italic, fontStyle: 'italic' },
        { src: FONT_PATHS.boldItalic, fontWeight: 'bold', fontStyle: 'italic' },
      ],
    });
    Font.registerHyphenationCallback((word) => [word]);
    return async (content) => new Uint8Array(await renderToBuffer(documentOf(content)));
  },
};

function documentOf({ title, sections }: Content) {
  const pages = sections.map(({ width, height, margins, blocks }, index) => {
    const style = {
      fontFamily: 'Tinos',
      paddingTop: margins.top,
      paddingBottom: margins.bottom,
      paddingLeft: margins.left,
      paddingRight: margins.right,
    };
    return h(Page, { key: index, size: [width, height], style }, blocks.map(element));
  });
  return h(Document, { title }, pages);
}

function element(block: Block, key: number) {
  return block.kind === 'paragraph' ? paragraphElement(block, key) : tableElement(block, key);
}

const FACE_STYLES: Readonly<Record<Face, object>> = {
  regular: {},
  bold: { fontWeight: 'bold' },
  italic: { fontStyle: 'italic' },
  boldItalic: { fontWeight: 'bold', fontStyle: 'italic' },
};

function paragraphElement(paragraph: Paragraph, key: number) {
  const { runs, size, align, firstLine, left, before, after } = paragraph;
  const style = {
    fontSize: size,
    textAlign: align,
    textIndent: firstLine,
    marginLeft: left,
    marginTop: before,
    marginBottom: after,
  };
  return h(
    Text,
    { key, style },
    runs.map(({ text, face }, index) => h(Text, { key: index, style: FACE_STYLES[face] }, text)),
  );
}

function tableElement({ widths, hasBorders, padding, header, rows }: Table, key: number) {
  const border = hasBorders ? { borderRight: '0.5pt solid black', borderBottom: '0.5pt solid black' } : {};
  const row = (cells: readonly Cell[], index: number, fixed: boolean) => {
    let column = 0;
    const children = cells.map(({ columns, paragraphs }, at) => {
      const width = widths.slice(column, column + columns).reduce((sum, one) => sum + one, 0);
      column += columns;
      const style = { width, paddingLeft: padding, paddingRight: padding, ...border };
      return h(View, { key: at, style }, paragraphs.map(paragraphElement));
    });
    return h(View, { key: index, style: { flexDirection: 'row' }, wrap: false, fixed }, children);
  };
  const outer = hasBorders ? { borderLeft: '0.5pt solid black', borderTop: '0.5pt solid black' } : {};
  return h(View, { key, style: outer }, [
    ...header.map((cells, index) => row(cells, index, true)),
    ...rows.map((cells, index) => row(cells, header.length + index, false)),
  ]);
}
