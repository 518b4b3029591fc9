import type { Bilingual } from '../document/issue.ts';

/** What a template may see at a path of its view: enough to check paths, without any values. */
export type ViewShape =
  | { readonly kind: 'text' }
  | { readonly kind: 'number' }
  /** True or false: for conditions, never printed. */
  | { readonly kind: 'flag' }
  | { readonly kind: 'list'; readonly item: ViewShape }
  | { readonly kind: 'group'; readonly fields: Readonly<Record<string, ViewShape>> };

export const TEXT: ViewShape = { kind: 'text' };
export const NUMBER: ViewShape = { kind: 'number' };
export const FLAG: ViewShape = { kind: 'flag' };

/** What messages call a value of each kind. */
export const KIND_NAMES: Readonly<Record<ViewShape['kind'], Bilingual>> = {
  text: { vi: 'chữ', en: 'a text' },
  number: { vi: 'một số', en: 'a number' },
  flag: { vi: 'giá trị đúng/sai', en: 'a true or false' },
  list: { vi: 'một danh sách', en: 'a list' },
  group: { vi: 'một nhóm', en: 'a group' },
};
