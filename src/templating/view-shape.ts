/** What a template may see at a path of its view: enough to check paths, without any values. */
export type ViewShape =
  | { readonly kind: 'text' }
  /** True or false: for conditions, never printed. */
  | { readonly kind: 'flag' }
  | { readonly kind: 'list'; readonly item: ViewShape }
  | { readonly kind: 'group'; readonly fields: Readonly<Record<string, ViewShape>> };
