import type { Issue } from '../document/issue.ts';
import { placeOfNode } from './template-issue.ts';

/** Malformed markup that an expression or a block causes by standing in a tag; undefined for any other. */
export function inTag(issue: Issue, body: readonly hbs.AST.Statement[]): Issue | undefined {
  const cause = body.find((statement) => {
    const { file, line, column } = placeOfNode(statement);
    const { place } = issue;
    const isThere = place?.file === file && place.line === line && place.column === column;
    return isThere && statement.type !== 'ContentStatement';
  });
  if (cause === undefined) return undefined;
  return {
    code: 'expression-in-tag',
    severity: 'error',
    message: {
      vi: 'Chỗ {{…}} này đứng giữa một thẻ.',
      en: 'This {{…}} stands in the middle of a tag.',
    },
    expected: {
      vi: 'Đặt nó trong nội dung của thẻ, hoặc trong dấu nháy của thuộc tính: title="{{…}}"; khối thì đặt ra ngoài cả thẻ.',
      en: 'Put it into the content of the tag or between the quotes of an attribute; a block goes around the whole tag.',
    },
    place: placeOfNode(cause),
  };
}

/** Malformed markup of a branch or of a partial, which must be whole by itself. */
export function inBranch(issue: Issue): Issue {
  return {
    ...issue,
    expected: {
      vi: 'Trong mỗi nhánh của {{#if}}, {{#each}}, {{#with}} và trong mỗi mẫu con, thẻ nào mở thì phải đóng ngay trong đó.',
      en: 'In each branch of a block and in each partial, what is opened must be closed.',
    },
  };
}
