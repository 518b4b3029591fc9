import { mapText } from './map-text.ts';
import { certificateTexts } from './certificate.ts';
import type { Block, Closing, DocumentPart, TableRow } from './nodes.ts';
import type { OfficialDocument } from './official-document.ts';
import { plainText } from './text.ts';

/** Every text of a document that a template or its data has given, for checks of letters. */
export function printedTexts(document: OfficialDocument): readonly string[] {
  if (document.kind === 'certificate') return certificateTexts(document).map(({ text }) => text);
  const texts: string[] = [];
  mapText(document, (text) => {
    texts.push(text);
    return text;
  });
  for (const part of document.parts) addNames(part, texts);
  return texts;
}

/**
 * What mapText leaves alone: names of receivers and of those who sign, the texts of tables and charts, and the type of a
 * text that is attached.
 */
function addNames(part: DocumentPart, texts: string[]): void {
  if (part.kind === 'attached') texts.push(part.title.typeName);
  if (part.kind === 'main') for (const one of part.addressees?.receivers ?? []) texts.push(plainText(one));
  if (part.closing !== undefined) addNamesOfClosing(part.closing, texts);
  for (const block of part.body) addTextsIn(block, texts);
}

function addTextsIn(block: Block, texts: string[]): void {
  switch (block.kind) {
    case 'signature-matrix':
      for (const { lines, name } of block.parties) texts.push(...lines, name);
      return;
    case 'table':
      addCells(block.header, texts);
      addCells(block.rows, texts);
      return;
    case 'chart':
      texts.push(block.unit, ...block.categories);
      for (const series of block.series) texts.push(series.name, ...series.texts);
      return;
    default:
      if ('children' in block) for (const child of block.children) addTextsIn(child, texts);
  }
}

function addCells(rows: readonly TableRow[], texts: string[]): void {
  for (const { cells } of rows) for (const { content } of cells) texts.push(plainText(content));
}

function addNamesOfClosing({ recipients, signatures }: Closing, texts: string[]): void {
  for (const one of recipients?.receivers ?? []) texts.push(plainText(one));
  if (recipients !== undefined) texts.push(recipients.archive);
  for (const { authority, agencyPosition = '', name } of signatures)
    texts.push(...authority, agencyPosition, name);
}
