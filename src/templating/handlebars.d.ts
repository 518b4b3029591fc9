/// <reference types="handlebars" />

// Of Handlebars, the parser and the escaping are used; its compiler and what runs compiled templates are not loaded.

declare module 'handlebars/dist/cjs/handlebars/compiler/base.js' {
  /** Parse a template. @throws {Error} for one that it cannot read, with line and column in the message. */
  export function parse(text: string, options: { readonly srcName: string }): hbs.AST.Program;
}

declare module 'handlebars/dist/cjs/handlebars/utils.js' {
  export function escapeExpression(text: string): string;
}
