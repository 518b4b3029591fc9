import { composeDocuments, type ComposedDocument } from '../catalog/compose.ts';
import { letterIssues } from '../catalog/letters.ts';
import type { DocumentType } from '../catalog/document-type.ts';
import { hasErrors, type Issue, type Outcome } from '../document/issue.ts';
import type { DocumentPart } from '../document/nodes.ts';
import type { OfficialDocument } from '../document/official-document.ts';
import { printedTexts } from '../document/printed-texts.ts';
import { recipientsPath } from '../domain/issuing.ts';
import { layOut } from '../layout/layout.ts';
import type { Page } from '../layout/placed.ts';
import type { FontMetrics } from '../presentation/font-metrics.ts';
import { tooWideInHead } from '../presentation/head.ts';
import { pageGeometry } from '../presentation/page-geometry.ts';
import { presentOfficial, type OfficeSetting } from '../presentation/present-official.ts';
import type { PresentedDocument } from '../presentation/presented.ts';
import type { LoadedDataset } from '../sources/load-dataset.ts';
import { checkOffice, officeSetting } from './office.ts';

/** A document laid out, ready for the writers. */
export interface PreparedDocument {
  readonly type: DocumentType;
  /** What tells it from the others of its type; undefined where there is only one. */
  readonly key: string | undefined;
  readonly presented: PresentedDocument;
  readonly pages: readonly Page[];
}

/** Take all documents of a type through everything before the writers: what can be wrong with them shows here. */
export function prepareDocuments(
  type: DocumentType,
  loaded: LoadedDataset,
  metrics: FontMetrics,
): Outcome<readonly PreparedDocument[]> {
  const office = checkOffice(loaded);
  const composed = composeDocuments(type, loaded.data);
  if (!composed.ok || office.length > 0) return { ok: false, issues: [...office, ...composed.issues] };
  const prepared: PreparedDocument[] = [];
  const issues = [...composed.issues];
  for (const source of composed.value) {
    const document = prepareDocument(type, source, loaded, metrics);
    issues.push(...document.issues);
    if (document.ok) prepared.push(document.value);
  }
  return hasErrors(issues) ? { ok: false, issues } : { ok: true, value: prepared, issues };
}

function prepareDocument(
  type: DocumentType,
  { key, variant, document }: ComposedDocument,
  loaded: LoadedDataset,
  metrics: FontMetrics,
): Outcome<PreparedDocument> {
  const setting = officeSetting(loaded.data, document);
  const unfit = [...checkHeads(document, setting, loaded, metrics), ...missingLetters(document, metrics)];
  if (unfit.length > 0) return { ok: false, issues: unfit };
  const presented = presentOfficial(document, setting, metrics);
  if (!presented.ok) return presented;
  const pages = layOut(presented.value, metrics);
  if (!pages.ok) {
    const place = loaded.placeOf(recipientsPath(loaded.data, type.slug, variant));
    return { ok: false, issues: pages.issues.map((issue) => ({ place, ...issue })) };
  }
  return { ...pages, value: { type, key, presented: presented.value, pages: pages.value } };
}

/** Letters that a template writes as references, such as &#8203;, show only in the finished text. */
function missingLetters(document: OfficialDocument, metrics: FontMetrics): readonly Issue[] {
  return letterIssues(printedTexts(document).join(''), metrics).map(({ issue }) => issue);
}

function checkHeads(
  document: OfficialDocument,
  setting: OfficeSetting,
  loaded: LoadedDataset,
  metrics: FontMetrics,
): readonly Issue[] {
  if (document.kind === 'certificate') return [];
  return document.parts.flatMap((part) => {
    const issue = checkHead(part, setting, loaded, metrics);
    return issue === undefined ? [] : [issue];
  });
}

function checkHead(
  part: DocumentPart,
  { regulation, office }: OfficeSetting,
  { placeOf }: LoadedDataset,
  metrics: FontMetrics,
): Issue | undefined {
  if (part.kind === 'annex') return undefined;
  const { letterhead, orientation } = part;
  const { textWidth } = pageGeometry(regulation, office, orientation);
  const what = tooWideInHead({ letterhead, regulation, office, textWidth, metrics });
  if (what === undefined) return undefined;
  return {
    code: 'letterhead-too-wide',
    severity: 'error',
    message:
      what === 'place'
        ? {
            vi: 'Địa danh dài quá, không đặt vừa cạnh tên cơ quan.',
            en: 'The place is too long for the head.',
          }
        : {
            vi: 'Tên cơ quan dài quá, không đặt vừa cạnh Quốc hiệu.',
            en: 'The names are too long for the head.',
          },
    expected: {
      vi: 'Viết ngắn hơn, hoặc chia tên thành nhiều dòng.',
      en: 'Shorten it, or break names into lines.',
    },
    place: placeOf(['agency', what === 'place' ? 'place' : 'letterhead']),
  };
}
