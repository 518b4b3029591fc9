import { mapText } from './map-text.ts';
import { certificateTexts } from './certificate.ts';
import type { Block, Closing, DocumentPart } from './nodes.ts';
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
  return [...texts, ...document.parts.flatMap(namesOf)];
}

/**
 * What mapText leaves alone: names of receivers and of those who sign, the texts of tables and charts, and the type of a
 * text that is attached.
 */
function namesOf(part: DocumentPart): readonly string[] {
  const addressees = part.kind === 'main' ? (part.addressees?.receivers ?? []) : [];
  return [
    ...(part.kind === 'attached' ? [part.title.typeName] : []),
    ...addressees.map(plainText),
    ...(part.closing === undefined ? [] : namesOfClosing(part.closing)),
    ...part.body.flatMap(textsIn),
  ];
}

function textsIn(block: Block): readonly string[] {
  switch (block.kind) {
    case 'signature-matrix':
      return block.parties.flatMap(({ lines, name }) => [...lines, name]);
    case 'table':
      return [...block.header, ...block.rows].flatMap(({ cells }) =>
        cells.map(({ content }) => plainText(content)),
      );
    case 'chart': {
      const series = block.series.flatMap(({ name, texts }) => [name, ...texts]);
      return [block.unit, ...block.categories, ...series];
    }
    default:
      return 'children' in block ? block.children.flatMap(textsIn) : [];
  }
}

function namesOfClosing({ recipients, signatures }: Closing): readonly string[] {
  return [
    ...(recipients === undefined ? [] : [...recipients.receivers.map(plainText), recipients.archive]),
    ...signatures.flatMap(({ authority, agencyPosition = '', name }) => [...authority, agencyPosition, name]),
  ];
}
