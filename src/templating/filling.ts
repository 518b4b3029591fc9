import type { Issue } from '../document/issue.ts';
import { Budget } from './budget.ts';
import type { Piece } from './source-map.ts';

/** One filling of a checked template with the values of one document. */
export class Filling {
  readonly pieces: Piece[] = [];
  readonly issues: Issue[] = [];
  readonly budget = new Budget();
  /** What the names of the template stand for just now; which value stands where is known before (`Register`). */
  readonly registers: unknown[];

  constructor(view: unknown) {
    this.registers = [view];
  }
}

/** The number of a register: the first one has the view. */
export type Register = number;

export const VIEW: Register = 0;

/** What a statement of a template does. @throws {BudgetSpent} for what never ends. */
export type Step = (filling: Filling) => void;

/** Finds the value of an expression. */
export type Read = (filling: Filling) => unknown;
