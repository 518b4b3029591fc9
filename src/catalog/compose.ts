import { typeAbbreviation } from '../document/document-types.ts';
import { explainAbbreviations } from '../document/abbreviations.ts';
import { withEndMark } from '../document/end-mark.ts';
import type { Outcome } from '../document/issue.ts';
import type { AdministrativeDocument } from '../document/nodes.ts';
import { plainText } from '../document/text.ts';
import type { Dataset } from '../domain/dataset.ts';
import { parseMarkup } from '../templating/markup-parser.ts';
import { markupToTree, type DocumentParts } from '../templating/markup-to-tree.ts';
import type { DocumentType } from './document-type.ts';
import { viewNamed } from './views/index.ts';

/**
 * Make a document of a type from a year's data, as a draft: its number is a blank.
 *
 * @returns The document; or every issue with its place in the template.
 */
export function composeDocument(type: DocumentType, data: Dataset): Outcome<AdministrativeDocument> {
  const markup = type.template.render(viewNamed(type.manifest.view).build(data));
  if ('issue' in markup) return { ok: false, issues: [markup.issue] };
  const root = parseMarkup(markup);
  if ('issue' in root) return { ok: false, issues: [root.issue] };
  const tree = markupToTree(root);
  if (!tree.ok) return tree;
  const document = withHead(type, data, tree.value);
  const explained = explainAbbreviations(document, data.agency.abbreviations);
  return { ok: true, value: withProperties(withEndMark(explained), data), issues: tree.issues };
}

function withHead({ manifest }: DocumentType, data: Dataset, parts: DocumentParts): AdministrativeDocument {
  const { agency } = data;
  return {
    kind: 'document',
    properties: { title: '', subject: '', author: '' },
    letterhead: {
      kind: 'letterhead',
      superiorAgency: agency.superior.letterhead,
      issuingAgency: agency.letterhead,
      reference: {
        number: undefined,
        symbol: `${typeAbbreviation(manifest.typeName)}-${agency.abbreviation}`,
      },
      place: agency.place,
      date: viewNamed(manifest.view).date(data),
    },
    typeName: manifest.typeName,
    ...parts,
  };
}

function withProperties(document: AdministrativeDocument, { agency }: Dataset): AdministrativeDocument {
  const subject = plainText(document.subject);
  return {
    ...document,
    properties: { title: `${document.typeName}: ${subject}`, subject, author: agency.name },
  };
}
