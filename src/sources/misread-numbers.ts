import { visit, type Document } from 'yaml';
import type { Issue, Place } from '../document/issue.ts';

/** A number with dots between its thousands, as people write it; a parser reads 702.000 as 702. */
const WITH_DOTS = /^-?\d{1,3}(?:\.\d{3})+$/u;

/** Numbers written with dots between their thousands: read otherwise than they are meant, so never accepted. */
export function thousandsDots(document: Document, placeOfNode: (node: unknown) => Place): readonly Issue[] {
  const issues: Issue[] = [];
  visit(document, {
    Scalar: (key, node) => {
      const { source = '' } = node;
      if (key === 'key' || node.type !== 'PLAIN' || !WITH_DOTS.test(source)) return;
      issues.push({
        code: 'thousands-dots',
        severity: 'error',
        message: {
          vi: `Số “${source}” có dấu chấm hàng nghìn.`,
          en: `The number “${source}” has dots between its thousands.`,
        },
        expected: {
          vi: 'Viết liền các chữ số, không dùng dấu chấm; điểm lẻ có nhiều nhất hai chữ số sau dấu chấm.',
          en: 'Write the figures without dots; points have two decimals at most.',
        },
        suggestion: source.replaceAll('.', ''),
        place: placeOfNode(node),
      });
    },
  });
  return issues;
}
