import type { Certificate } from '../document/certificate.ts';
import { formOf } from '../document/document-types.ts';
import type { Outcome } from '../document/issue.ts';
import type { OfficialDocument } from '../document/official-document.ts';
import type { Dataset } from '../domain/dataset.ts';
import { issuingOf } from '../domain/issuing.ts';
import { certificateOf } from '../templating/certificate-of.ts';
import { parseMarkup, type MarkupElement } from '../templating/markup-parser.ts';
import { composeAdministrative } from './compose-administrative.ts';
import type { DocumentType } from './document-type.ts';
import { commonValues } from './views/common.ts';
import { viewNamed } from './views/index.ts';
import type { ViewDocument } from './views/view.ts';

/** A document that the data gives. It is made when it is asked for, so that thousands need not stand in memory together. */
export interface DocumentDraft {
  /** What tells it from the others of its type; undefined where there is only one. */
  readonly key: string | undefined;
  /** Whose facts of issuing it has, where a type has several occasions. */
  readonly variant: string | undefined;
  /** The document, a number that was not given yet being a blank; or every issue with its place in the template. */
  readonly compose: () => Outcome<OfficialDocument>;
}

/**
 * The documents of a type that a year's data gives, in their order.
 *
 * @param data The parts that the type needs are there.
 */
export function documentDrafts(type: DocumentType, data: Dataset): readonly DocumentDraft[] {
  return viewNamed(type.manifest.view)
    .documents(data)
    .map((source) => ({
      key: source.key,
      variant: source.variant,
      compose: () => composeDocument(type, data, source),
    }));
}

function composeDocument(
  { slug, manifest, template }: DocumentType,
  data: Dataset,
  { variant, parent, values }: ViewDocument<object>,
): Outcome<OfficialDocument> {
  const { typeName } = manifest;
  const issuing = issuingOf(data, slug, variant);
  const common = commonValues(data, issuing);
  const markup = template.render({ ...common, ...values });
  if ('issues' in markup) return { ok: false, issues: markup.issues };
  const root = parseMarkup(markup);
  if ('issue' in root) return { ok: false, issues: [root.issue] };
  const { agency, signatory } = common;
  if (formOf(typeName).required.includes('certificate')) {
    return composeCertificate(root, typeName, agency.name);
  }
  return composeAdministrative(root, slug, {
    typeName,
    agency,
    issuing,
    signatory,
    year: common.document.year,
    parent: parent && { ...parent, issuing: issuingOf(data, parent.slug, parent.variant) },
  });
}

/** A certificate says nothing but what its template says; its file is called after who receives it. */
function composeCertificate(
  root: MarkupElement,
  typeName: DocumentType['manifest']['typeName'],
  author: string,
): Outcome<Certificate> {
  const parts = certificateOf(root);
  if (!parts.ok) return parts;
  const subject = parts.value.fields.recipient.text;
  const properties = { title: `${typeName}: ${subject}`, subject, author };
  return { ...parts, value: { kind: 'certificate', properties, ...parts.value } };
}
