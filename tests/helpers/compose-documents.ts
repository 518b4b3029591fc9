import { documentDrafts } from '../../src/catalog/compose.ts';
import type { DocumentType } from '../../src/catalog/document-type.ts';
import type { Issue, Outcome } from '../../src/document/issue.ts';
import type { OfficialDocument } from '../../src/document/official-document.ts';
import type { Dataset } from '../../src/domain/dataset.ts';

interface ComposedDocument {
  readonly key: string | undefined;
  readonly document: OfficialDocument;
}

/** All documents of a type at once, or what is wrong with the first that cannot be composed. */
export function composeDocuments(type: DocumentType, data: Dataset): Outcome<readonly ComposedDocument[]> {
  const issues: Issue[] = [];
  const composed: ComposedDocument[] = [];
  for (const { key, compose } of documentDrafts(type, data)) {
    const document = compose();
    issues.push(...document.issues);
    if (!document.ok) return { ok: false, issues };
    composed.push({ key, document: document.value });
  }
  return { ok: true, value: composed, issues };
}
