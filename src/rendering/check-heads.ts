import type { Issue } from '../document/issue.ts';
import type { DocumentPart } from '../document/nodes.ts';
import type { OfficialDocument } from '../document/official-document.ts';
import type { FontMetrics } from '../presentation/font-metrics.ts';
import { tooWideInHead } from '../presentation/head.ts';
import { pageGeometry } from '../presentation/page-geometry.ts';
import type { OfficeSetting } from '../presentation/present-official.ts';
import type { LoadedDataset } from '../sources/load-dataset.ts';

/** Names and places too long for the heads of a document, those of attached texts too. */
export function checkHeads(
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
