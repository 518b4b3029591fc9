import { TEMPLATE_LIMITS } from './limits.ts';

/** A document took more than templates may: a loop over a long list in a loop over a long list. */
export class BudgetSpent extends Error {
  /** The innermost loop in which it happened, or the statement where there is none. */
  readonly node: hbs.AST.Node;

  constructor(node: hbs.AST.Node) {
    super('a template writes without end');
    this.node = node;
  }
}

/** What one document may take: steps and characters. */
export class Budget {
  #steps = 0;
  #output = 0;

  /** One step more that writes so many characters. @throws {BudgetSpent} when it is one too many. */
  spend(node: hbs.AST.Node, characters: number): void {
    this.#steps += 1;
    this.#output += characters;
    if (this.#steps > TEMPLATE_LIMITS.steps || this.#output > TEMPLATE_LIMITS.output)
      throw new BudgetSpent(node);
  }
}
