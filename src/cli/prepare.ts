import { composeDocument } from '../catalog/compose.ts';
import { letterIssues } from '../catalog/letters.ts';
import type { DocumentType } from '../catalog/document-type.ts';
import type { Issue, Outcome } from '../document/issue.ts';
import { mapText } from '../document/map-text.ts';
import type { AdministrativeDocument, Letterhead } from '../document/nodes.ts';
import { plainText } from '../document/text.ts';
import { layOut } from '../layout/layout.ts';
import type { Page } from '../layout/placed.ts';
import type { FontMetrics } from '../presentation/font-metrics.ts';
import { tooWideInHead } from '../presentation/head.ts';
import { pageGeometry } from '../presentation/page-geometry.ts';
import { present } from '../presentation/present.ts';
import type { PresentedDocument } from '../presentation/presented.ts';
import type { LoadedDataset } from '../sources/load-dataset.ts';
import { checkOffice, officeFormat, type OfficeFormat } from './office.ts';

/** A document laid out, ready for the writers. */
export interface PreparedDocument {
  readonly type: DocumentType;
  readonly presented: PresentedDocument;
  readonly pages: readonly Page[];
}

/** Take a document through everything before the writers: what can be wrong with it shows here, whoever asks. */
export function prepareDocument(
  type: DocumentType,
  loaded: LoadedDataset,
  metrics: FontMetrics,
): Outcome<PreparedDocument> {
  const composed = composeDocument(type, loaded.data);
  const office = checkOffice(loaded);
  if (!composed.ok || office.length > 0) return { ok: false, issues: [...office, ...composed.issues] };
  const { letterhead } = composed.value;
  const format = officeFormat(loaded.data);
  const tooWide = checkHead(letterhead, format, loaded, metrics);
  if (tooWide !== undefined) return { ok: false, issues: [...composed.issues, tooWide] };
  const lacking = missingInText(composed.value, metrics);
  if (lacking.length > 0) return { ok: false, issues: [...composed.issues, ...lacking] };
  const presented = present(composed.value, format.regulation, format.office, metrics);
  const pages = layOut(presented, metrics);
  const issues = [...composed.issues, ...pages.issues];
  return pages.ok
    ? { ok: true, value: { type, presented, pages: pages.value }, issues }
    : { ok: false, issues };
}

/** Letters that a template writes as references, such as &#8203;, show only in the finished text. */
function missingInText(document: AdministrativeDocument, metrics: FontMetrics): readonly Issue[] {
  const texts: string[] = [];
  mapText(document, (text) => {
    texts.push(text);
    return text;
  });
  const { recipients, signature } = document;
  texts.push(
    ...recipients.receivers.map(plainText),
    recipients.archive,
    ...signature.authority,
    signature.name,
  );
  return letterIssues(texts.join(''), metrics).map(({ issue }) => issue);
}

function checkHead(
  letterhead: Letterhead,
  { regulation, office }: OfficeFormat,
  { placeOf }: LoadedDataset,
  metrics: FontMetrics,
): Issue | undefined {
  const { textWidth } = pageGeometry(regulation, office);
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
