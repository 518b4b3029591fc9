import { mapText } from './map-text.ts';
import type { AdministrativeDocument, Closing, DocumentPart } from './nodes.ts';
import { plainText } from './text.ts';

/** Every text of a document that a template or its data has given, for checks of letters. */
export function printedTexts(document: AdministrativeDocument): readonly string[] {
  const texts: string[] = [];
  mapText(document, (text) => {
    texts.push(text);
    return text;
  });
  return [...texts, ...document.parts.flatMap(namesOf)];
}

/** What mapText leaves alone: names of receivers and of those who sign, and the type of a text that is attached. */
function namesOf(part: DocumentPart): readonly string[] {
  const addressees = part.kind === 'main' ? (part.addressees?.receivers ?? []) : [];
  const parties = part.body.flatMap((block) => (block.kind === 'signature-matrix' ? block.parties : []));
  return [
    ...(part.kind === 'attached' ? [part.title.typeName] : []),
    ...addressees.map(plainText),
    ...(part.closing === undefined ? [] : namesOfClosing(part.closing)),
    ...parties.flatMap(({ lines, name }) => [...lines, name]),
  ];
}

function namesOfClosing({ recipients, signatures }: Closing): readonly string[] {
  return [
    ...(recipients === undefined ? [] : [...recipients.receivers.map(plainText), recipients.archive]),
    ...signatures.flatMap(({ authority, agencyPosition = '', name }) => [...authority, agencyPosition, name]),
  ];
}
