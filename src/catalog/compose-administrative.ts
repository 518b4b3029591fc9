import { explainAbbreviations } from '../document/abbreviations.ts';
import { formOf } from '../document/document-types.ts';
import { withEndMark } from '../document/end-mark.ts';
import type { Issue, Outcome } from '../document/issue.ts';
import type { AdministrativeDocument, DocumentPart, DocumentProperties } from '../document/nodes.ts';
import { plainText } from '../document/text.ts';
import { elements, elementsNamed } from '../templating/markup-elements.ts';
import type { MarkupElement } from '../templating/markup-parser.ts';
import { markupToTree, type DocumentParts } from '../templating/markup-to-tree.ts';
import { assembleParts, type Assembly } from './assemble.ts';

/** An administrative document: what its template says, under the agency's head and with its closing. */
export function composeAdministrative(
  root: MarkupElement,
  slug: string,
  assembly: Assembly,
): Outcome<AdministrativeDocument> {
  const form = formOf(assembly.typeName);
  if (form.required.includes('legal-bases') && lacksBases(root, assembly)) {
    return { ok: false, issues: [noLegalBasis(slug, root)] };
  }
  const tree = markupToTree(root, form);
  if (!tree.ok) return tree;
  const isAddressed = tree.value.addressees !== undefined || assembly.issuing.addressees.length > 0;
  if (form.addressees === 'required' && !isAddressed) return { ok: false, issues: [noAddressee(slug, root)] };
  return { ...tree, value: finished(assembly, tree.value) };
}

/** Whether the template has a place for what the document rests on, and the data nothing to put there. */
function lacksBases(root: MarkupElement, { issuing }: Assembly): boolean {
  const [bases] = elementsNamed(root, 'legal-bases');
  return bases !== undefined && elements(bases).length === 0 && issuing.legalBases.length === 0;
}

/** A decision rests on something. */
function noLegalBasis(slug: string, { place }: MarkupElement): Issue {
  return {
    code: 'no-legal-basis',
    severity: 'error',
    message: { vi: `${slug} chưa có căn cứ ban hành.`, en: `${slug} rests on no legal basis.` },
    expected: {
      vi: `Ghi các căn cứ vào legalBases của ${slug} trong documents.yaml.`,
      en: `Give legalBases of ${slug} in documents.yaml.`,
    },
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, II.6.a',
    place,
  };
}

/** A công văn goes to somebody. */
function noAddressee(slug: string, { place }: MarkupElement): Issue {
  return {
    code: 'no-addressee',
    severity: 'error',
    message: { vi: 'Văn bản không ghi gửi đến đâu (Kính gửi).', en: 'The document is addressed to nobody.' },
    expected: {
      vi: `Ghi addressees của ${slug} trong documents.yaml, hoặc viết <addressees> trong mẫu.`,
      en: `Give addressees of ${slug} in documents.yaml, or write <addressees> in the template.`,
    },
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, II.9.a',
    place,
  };
}

function finished(assembly: Assembly, tree: DocumentParts): AdministrativeDocument {
  const document: AdministrativeDocument = {
    kind: 'document',
    properties: { title: '', subject: '', author: '' },
    parts: assembleParts(assembly, tree),
  };
  const printed = withEndMark(explainAbbreviations(document, assembly.agency.abbreviations));
  return { ...printed, properties: propertiesOf(assembly, printed.parts) };
}

/** The properties name the subject as it is printed. */
function propertiesOf({ typeName, agency }: Assembly, [first]: readonly DocumentPart[]): DocumentProperties {
  if (first === undefined) throw new Error('a document without a part');
  const printed = first.kind === 'annex' ? first.title : (first.title?.subject ?? first.letterhead.subject);
  const subject = plainText(printed ?? []);
  return { title: `${typeName}: ${subject}`, subject, author: agency.name };
}
