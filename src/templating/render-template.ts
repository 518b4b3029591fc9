import { distinctIssues, type Issue } from '../document/issue.ts';
import { BudgetSpent } from './budget.ts';
import { compileFile } from './compile-program.ts';
import { Filling, type Step } from './filling.ts';
import { NO_PARTIALS, type Partials } from './partials.ts';
import { mappedText, type MappedText } from './source-map.ts';
import { templateIssue } from './template-issue.ts';
import type { ParsedTemplate } from './template.ts';

/** A template ready to be filled any number of times. */
export interface CompiledTemplate {
  /** Fill the template with a view; each value that is not there is an issue, and so is a loop without end. */
  render(view: object): MappedText | { readonly issues: readonly Issue[] };
}

/**
 * A checked template, ready to be filled. We go through its syntax tree ourselves, by the rules of the static check: nothing
 * but own fields of the view can be reached, and every letter knows where it came from.
 */
export function compileTemplate(
  { path, ast }: ParsedTemplate,
  partials: Partials = NO_PARTIALS,
): CompiledTemplate {
  let fill: Step | undefined;
  return {
    render: (view) => {
      fill ??= compileFile(ast, partials);
      const filling = new Filling(view);
      try {
        fill(filling);
      } catch (error) {
        if (error instanceof BudgetSpent) return { issues: [withoutEnd(error)] };
        throw error;
      }
      const issues = distinctIssues(filling.issues);
      return issues.length > 0 ? { issues } : mappedText(filling.pieces, path);
    },
  };
}

function withoutEnd({ node }: BudgetSpent): Issue {
  return templateIssue(
    node,
    'output-too-large',
    {
      vi: 'Mẫu in ra nhiều quá mức: vòng lặp lồng trong vòng lặp, hoặc dữ liệu quá lớn.',
      en: 'The template writes too much: loops inside of loops, or too much data.',
    },
    {
      expected: {
        vi: 'Bỏ bớt {{#each}} lồng nhau, hoặc chia dữ liệu thành nhiều văn bản.',
        en: 'Nest fewer {{#each}}, or make several documents.',
      },
    },
  );
}
