import type { DocumentDraft } from '../catalog/compose.ts';
import type { DocumentType } from '../catalog/document-type.ts';
import { letterIssuesOfAll } from '../catalog/letters.ts';
import type { Issue, Outcome } from '../document/issue.ts';
import type { OfficialDocument } from '../document/official-document.ts';
import { printedTexts } from '../document/printed-texts.ts';
import { recipientsPath } from '../domain/issuing.ts';
import { layOut, type Layout } from '../layout/layout.ts';
import type { FontMetrics } from '../presentation/font-metrics.ts';
import { presentOfficial } from '../presentation/present-official.ts';
import type { PresentedDocument } from '../presentation/presented.ts';
import { checkHeads } from './check-heads.ts';
import { checkOffice, officeSetting } from './office.ts';
import type { ReadyType } from './ready-types.ts';

/** A document laid out, ready for the writers. */
export interface PreparedDocument {
  readonly type: DocumentType;
  /** What tells it from the others of its type; undefined where there is only one. */
  readonly key: string | undefined;
  /** What was composed: whom it names and who signs it. */
  readonly official: OfficialDocument;
  readonly presented: PresentedDocument;
  readonly layout: Layout;
}

/**
 * Take the documents of a type through everything before the writers: what can be wrong with them shows here. Each is made
 * when it is asked for.
 *
 * @returns What came of each. After one that cannot be composed come no more: the template would fail them all alike.
 */
export function* prepareDocuments(
  ready: ReadyType,
  metrics: FontMetrics,
): Generator<Outcome<PreparedDocument>> {
  const office = checkOffice(ready.loaded);
  if (office.length > 0) yield { ok: false, issues: office };
  for (const draft of ready.drafts) {
    const composed = draft.compose();
    if (!composed.ok || office.length > 0) yield { ok: false, issues: composed.issues };
    else yield withIssues(composed.issues, prepareDocument(ready, draft, composed.value, metrics));
    if (!composed.ok) return;
  }
}

function withIssues<T>(issues: readonly Issue[], outcome: Outcome<T>): Outcome<T> {
  return { ...outcome, issues: [...issues, ...outcome.issues] };
}

function prepareDocument(
  { type, loaded }: ReadyType,
  { key, variant }: DocumentDraft,
  document: OfficialDocument,
  metrics: FontMetrics,
): Outcome<PreparedDocument> {
  const setting = officeSetting(loaded.data, document);
  const unfit = [...checkHeads(document, setting, loaded, metrics), ...missingLetters(document, metrics)];
  if (unfit.length > 0) return { ok: false, issues: unfit };
  const presented = presentOfficial(document, setting, metrics);
  if (!presented.ok) return presented;
  const layout = layOut(presented.value, metrics);
  if (!layout.ok) {
    const place = loaded.placeOf(recipientsPath(loaded.data, type.slug, variant));
    return { ok: false, issues: layout.issues.map((issue) => ({ place, ...issue })) };
  }
  return {
    ...layout,
    value: { type, key, official: document, presented: presented.value, layout: layout.value },
  };
}

/** Letters that a template writes as references, such as &#8203;, show only in the finished text. */
function missingLetters(document: OfficialDocument, metrics: FontMetrics): readonly Issue[] {
  return letterIssuesOfAll(printedTexts(document), metrics).map(({ issue }) => issue);
}
