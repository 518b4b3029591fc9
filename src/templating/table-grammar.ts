import type { TagRule } from './grammar.ts';

/** What a row of a table holds. */
const cells: TagRule = {
  content: 'blocks',
  children: ['cell'],
  requiredChildren: ['cell'],
  requiredAttributes: [],
  optionalAttributes: [],
};

/** The tags that are rows below the header. */
export const ROW_TAGS = ['row', 'total'] as const;

/** A table: its columns, the rows that each page repeats, and the rows. */
export const TABLE_TAGS: Readonly<Record<string, TagRule>> = {
  table: {
    content: 'blocks',
    children: ['column', 'header', ...ROW_TAGS],
    requiredChildren: ['column'],
    requiredAttributes: [],
    optionalAttributes: [],
  },
  column: {
    content: 'nothing',
    children: [],
    requiredAttributes: ['width'],
    optionalAttributes: ['align'],
  },
  header: cells,
  row: cells,
  total: cells,
  cell: {
    content: 'text',
    mayBeEmpty: true,
    children: [],
    requiredAttributes: [],
    optionalAttributes: ['columns', 'rows', 'align'],
  },
};
