/**
 * How much a template may ask for. Ours are far below: the longest file has 16,000 characters, 400 expressions and blocks
 * four deep, and writes 200,000 characters. Whatever is above is a slip or an attack, and ends as an issue.
 */
export const TEMPLATE_LIMITS = {
  /** Characters of one file. */
  characters: 256 * 1024,
  /** Characters of one `{{…}}`. */
  expression: 2000,
  /** `{{…}}` of one file. */
  expressions: 10_000,
  /** Blocks inside of blocks; each `{{else if}}` is one more. */
  blocks: 64,
  /** Brackets inside of brackets in one `{{…}}`. */
  brackets: 8,
  /** Tags inside of tags. */
  tags: 64,
  /** Pieces of text, expressions and blocks of a template with all that its partials bring. */
  statements: 50_000,
  /** Pieces of text, expressions, blocks and rounds of loops that one document is made of. */
  steps: 1_000_000,
  /** Characters that one document is made of. */
  output: 20_000_000,
} as const;
