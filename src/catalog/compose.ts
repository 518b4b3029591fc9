import { explainAbbreviations } from '../document/abbreviations.ts';
import { formOf } from '../document/document-types.ts';
import { withEndMark } from '../document/end-mark.ts';
import type { Issue, Outcome } from '../document/issue.ts';
import type { AdministrativeDocument } from '../document/nodes.ts';
import { plainText } from '../document/text.ts';
import type { Dataset } from '../domain/dataset.ts';
import { issuingOf } from '../domain/issuing.ts';
import { parseMarkup, type MarkupElement } from '../templating/markup-parser.ts';
import { markupToTree, type DocumentParts } from '../templating/markup-to-tree.ts';
import { assembleParts, type Assembly } from './assemble.ts';
import type { DocumentType } from './document-type.ts';
import { commonValues } from './views/common.ts';
import { viewNamed } from './views/index.ts';
import type { ViewDocument } from './views/view.ts';

/** A document with the name that tells it from the others of its type. */
export interface ComposedDocument {
  readonly key: string | undefined;
  /** Whose facts of issuing it has, where a type has several occasions. */
  readonly variant: string | undefined;
  readonly document: AdministrativeDocument;
}

/**
 * Make all documents of a type from a year's data, as drafts: a number that was not given yet is a blank.
 *
 * @param data The parts that the type needs are there.
 * @returns The documents, as many as the year has; or every issue with its place in the template.
 */
export function composeDocuments(type: DocumentType, data: Dataset): Outcome<readonly ComposedDocument[]> {
  const composed: ComposedDocument[] = [];
  const issues: Issue[] = [];
  for (const source of viewNamed(type.manifest.view).documents(data)) {
    const document = composeDocument(type, data, source);
    issues.push(...document.issues);
    if (document.ok) composed.push({ key: source.key, variant: source.variant, document: document.value });
    else return { ok: false, issues };
  }
  return { ok: true, value: composed, issues };
}

function composeDocument(
  { slug, manifest, template }: DocumentType,
  data: Dataset,
  { variant, parent, values }: ViewDocument<object>,
): Outcome<AdministrativeDocument> {
  const issuing = issuingOf(data, slug, variant);
  const common = commonValues(data, issuing);
  const markup = template.render({ ...common, ...values });
  if ('issue' in markup) return { ok: false, issues: [markup.issue] };
  const root = parseMarkup(markup);
  if ('issue' in root) return { ok: false, issues: [root.issue] };
  const form = formOf(manifest.typeName);
  const tree = markupToTree(root, form);
  if (!tree.ok) return tree;
  const isAddressed = tree.value.addressees !== undefined || issuing.addressees.length > 0;
  if (form.addressees === 'required' && !isAddressed) return { ok: false, issues: [noAddressee(slug, root)] };
  const { agency, signatory } = common;
  const { year } = common.document;
  const parentIssuing = parent && { ...parent, issuing: issuingOf(data, parent.slug) };
  const assembly: Assembly = {
    typeName: manifest.typeName,
    agency,
    issuing,
    signatory,
    year,
    parent: parentIssuing,
  };
  return { ...tree, value: finished(assembly, tree.value) };
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

function finished(assembly: Assembly, parts: DocumentParts): AdministrativeDocument {
  const { agency, typeName } = assembly;
  const subject = plainText(parts.subject.length > 0 ? parts.subject : (parts.followers[0]?.subject ?? []));
  const document: AdministrativeDocument = {
    kind: 'document',
    properties: { title: `${typeName}: ${subject}`, subject, author: agency.name },
    parts: assembleParts(assembly, parts),
  };
  const explained = explainAbbreviations(document, agency.abbreviations);
  return withEndMark(withSubjectExplained(explained));
}

/** The properties name the subject as it is printed. */
function withSubjectExplained(document: AdministrativeDocument): AdministrativeDocument {
  const [first] = document.parts;
  if (first === undefined) throw new Error('a document without a part');
  const printed = first.kind === 'annex' ? first.title : (first.title?.subject ?? first.letterhead.subject);
  const subject = plainText(printed ?? []);
  const [typeName] = document.properties.title.split(':');
  return {
    ...document,
    properties: { ...document.properties, subject, title: `${typeName ?? ''}: ${subject}` },
  };
}
