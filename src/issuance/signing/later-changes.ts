import { PdfArray, PdfDict, PdfRef, type PDF, type PdfObject } from '@libpdf/core';
import { differingKeys, reachable, textOf } from './pdf-graph.ts';

/** What somebody changed in a file after it was signed, other than signing it too; pages are counted from 1. */
export type LaterChange =
  { readonly kind: 'page' | 'annotation'; readonly page: number } | { readonly kind: 'form' | 'other' };

/** Entries that another signature may bring or extend. Source: ISO 32000-1, 12.7.2, 12.8; ETSI EN 319 142-1, 5.4.2. */
const OF_CATALOG = ['AcroForm', 'DSS', 'Extensions'];
const OF_FORM = ['Fields', 'SigFlags'];
const OF_PAGE = ['Annots', 'Tabs'];
const OF_FIELD = ['V', 'AP', 'F', 'Ff', 'Type'];
/** Of the structure tree, which shows nothing. */
const OF_STRUCTURE = ['K', 'Nums', 'Kids', 'ParentTree', 'ParentTreeNextKey'];
/** A page leads back to all others, and to notes that are looked at for themselves. */
const NOT_OF_PAGE = ['Parent', 'Annots', 'P'];

/**
 * Everything that a file says otherwise than when it was signed. A new signature, its picture, and what proves it for long
 * are no changes of what was signed.
 *
 * @param before The file as it was signed.
 * @param after The same as it is now.
 */
export function laterChanges(before: PDF, after: PDF): readonly LaterChange[] {
  const catalog = before.context.info.trailer.getRef('Root');
  if (catalog === undefined) return [{ kind: 'other' }];
  if (textOf(after.context.info.trailer.getRef('Root')) !== textOf(catalog)) return [{ kind: 'other' }];
  const judge = new Judge(before, after, catalog);
  const changes = [...reachable(before, catalog).values()].flatMap(({ reference, value }) => {
    const now = after.getObject(reference) ?? undefined;
    return textOf(value) === textOf(now) ? [] : judge.changeOf(reference, value, now);
  });
  return [...new Map(changes.map((change) => [JSON.stringify(change), change])).values()];
}

/** Says of an object that is another now what that means. */
class Judge {
  readonly #before: PDF;
  readonly #after: PDF;
  readonly #catalog: PdfRef;
  readonly #pageOf: ReadonlyMap<string, number>;
  readonly #pages: ReadonlyMap<string, number>;
  readonly #structure: ReadonlySet<string>;

  constructor(before: PDF, after: PDF, catalog: PdfRef) {
    this.#before = before;
    this.#after = after;
    this.#catalog = catalog;
    const pages = before.getPages();
    this.#pages = new Map(pages.map(({ ref }, index) => [ref.toString(), index + 1]));
    this.#pageOf = new Map(
      pages.flatMap(({ dict }, index) =>
        [...reachable(before, dict, NOT_OF_PAGE).keys()].map((key) => [key, index + 1] as const),
      ),
    );
    const structure = before.getCatalog().get('StructTreeRoot');
    this.#structure = new Set(
      structure === undefined ? [] : reachable(before, structure, ['Pg', 'Obj']).keys(),
    );
  }

  changeOf(reference: PdfRef, before: PdfObject, after: PdfObject | undefined): readonly LaterChange[] {
    const key = reference.toString();
    const page = this.#pages.get(key);
    const arrays = this.#arrayChange(key, before, after);
    if (arrays !== undefined) return arrays;
    if (before instanceof PdfDict && after instanceof PdfDict) {
      const other = (known: readonly string[]) =>
        differingKeys(before, after).some((entry) => !known.includes(entry));
      if (key === this.#catalog.toString())
        return other(OF_CATALOG) ? [{ kind: 'other' }] : this.#formChange(before, after);
      if (page !== undefined)
        return other(OF_PAGE) ? [{ kind: 'page', page }] : this.#notes(before, after, page);
      if (key === this.#before.getCatalog().getRef('AcroForm')?.toString())
        return other(OF_FORM) ? [{ kind: 'form' }] : this.#fields(before, after);
      if (isEmptySignature(before)) return other(OF_FIELD) || !after.has('V') ? [{ kind: 'form' }] : [];
      if (this.#structure.has(key) && !other(OF_STRUCTURE)) return [];
      if (before.has('FT') || before.getName('Subtype')?.value === 'Widget') return [{ kind: 'form' }];
    }
    const owner = this.#pageOf.get(key);
    return [owner === undefined ? { kind: 'other' } : { kind: 'page', page: owner }];
  }

  /** Of arrays that stand for themselves: the fields, or the notes of a page. */
  #arrayChange(
    key: string,
    before: PdfObject,
    after: PdfObject | undefined,
  ): readonly LaterChange[] | undefined {
    if (!(before instanceof PdfArray)) return undefined;
    const resolve = this.#before.getObject.bind(this.#before);
    const form = this.#before.getCatalog().getDict('AcroForm', resolve);
    if (form?.getRef('Fields')?.toString() === key)
      return this.#isSigned(before, after) ? [] : [{ kind: 'form' }];
    const index = this.#before.getPages().findIndex(({ dict }) => dict.getRef('Annots')?.toString() === key);
    if (index === -1) return this.#structure.has(key) ? [] : undefined;
    return this.#isSigned(before, after) ? [] : [{ kind: 'annotation', page: index + 1 }];
  }

  #formChange(before: PdfDict, after: PdfDict): readonly LaterChange[] {
    const was = before.getDict('AcroForm', this.#before.getObject.bind(this.#before)) ?? new PdfDict();
    const is = after.getDict('AcroForm', this.#after.getObject.bind(this.#after)) ?? new PdfDict();
    const isOther = differingKeys(was, is).some((entry) => !OF_FORM.includes(entry));
    return isOther ? [{ kind: 'form' }] : this.#fields(was, is);
  }

  #fields(before: PdfDict, after: PdfDict): readonly LaterChange[] {
    const [was, is] = [this.#old(before, 'Fields'), this.#new(after, 'Fields')];
    return this.#isSigned(was, is) ? [] : [{ kind: 'form' }];
  }

  #notes(before: PdfDict, after: PdfDict, page: number): readonly LaterChange[] {
    const [was, is] = [this.#old(before, 'Annots'), this.#new(after, 'Annots')];
    return this.#isSigned(was, is) ? [] : [{ kind: 'annotation', page }];
  }

  #old(owner: PdfDict, key: string): PdfObject {
    return owner.get(key, this.#before.getObject.bind(this.#before)) ?? new PdfArray();
  }

  #new(owner: PdfDict, key: string): PdfObject {
    return owner.get(key, this.#after.getObject.bind(this.#after)) ?? new PdfArray();
  }

  /** Whether an array has only fields of signatures more than before. */
  #isSigned(before: PdfObject, after: PdfObject | undefined): boolean {
    if (!(before instanceof PdfArray) || !(after instanceof PdfArray)) return false;
    const [was, is] = [before.toArray().map(textOf), after.toArray().map(textOf)];
    if (!was.every((item, index) => item === is[index])) return false;
    return after
      .toArray()
      .slice(was.length)
      .every((item) => {
        const field = item instanceof PdfRef ? this.#after.getObject(item) : item;
        return field instanceof PdfDict && field.getName('FT')?.value === 'Sig';
      });
  }
}

function isEmptySignature(field: PdfDict): boolean {
  return field.getName('FT')?.value === 'Sig' && !field.has('V');
}
