import type { StructureRole } from './structure.ts';

const ROLES = ['H1', 'H2', 'H3', 'H4', 'H5', 'H6'] as const satisfies readonly StructureRole[];

type HeadingRole = (typeof ROLES)[number];

/**
 * The roles of a document's headings, asked for one after the other: the first is H1, and no level is left out on the way
 * down. Source: ISO 14289-1, 7.4.2.
 */
export class HeadingRoles {
  readonly #open: number[] = [];

  /** The role of the next heading, whose level in the document this is. */
  next(level: number): HeadingRole {
    while ((this.#open.at(-1) ?? 0) >= level) this.#open.pop();
    this.#open.push(level);
    return ROLES[this.#open.length - 1] ?? 'H6';
  }
}
