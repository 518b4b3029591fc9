import { visit, type Document } from 'yaml';
import type { Issue, Place } from '../document/issue.ts';

/** A "#" with a letter behind it inside a value begins a comment: "Chủ đề #1" is "Chủ đề". */
export function cutTexts(document: Document, placeOfNode: (node: unknown) => Place): readonly Issue[] {
  const issues: Issue[] = [];
  visit(document, {
    Scalar: (_, node) => {
      if (node.type !== 'PLAIN' || !/^[^\s#]/u.test(node.comment ?? '')) return;
      issues.push({
        code: 'text-cut-by-comment',
        severity: 'warning',
        message: {
          vi: `Phần “#${node.comment ?? ''}” bị coi là ghi chú, không vào văn bản.`,
          en: `“#${node.comment ?? ''}” is taken for a comment and left out.`,
        },
        expected: {
          vi: 'Nếu đó là nội dung, đặt cả giá trị trong dấu nháy kép "…"; nếu là ghi chú, thêm dấu cách sau “#”.',
          en: 'If it is text, put the whole value in double quotes; if a comment, write a space after “#”.',
        },
        place: placeOfNode(node),
      });
    },
  });
  return issues;
}
