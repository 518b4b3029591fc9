import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRef,
  type PDFObject,
  type PDFPage,
} from 'pdf-lib';
import { fontMaps, lettersOf, pageContent } from './pdf-text.ts';

/** A piece of marked content: the element's role or "Artifact", its properties, and its text. */
interface MarkedContent {
  readonly tag: string;
  readonly id: number | undefined;
  readonly properties: string;
  readonly text: string;
}

/** What reading a tagged PDF gives. */
export interface TaggedPdf {
  /** The tree as the file has it, in the form of dumpStructure, its texts from the marked contents. */
  readonly tree: string;
  /** The marked contents of each page, in the order of drawing. */
  readonly pages: readonly (readonly MarkedContent[])[];
}

/**
 * Read the structure of a PDF: from the root down to the marked contents.
 *
 * @throws {Error} where something is drawn unmarked, an element and its content do not agree, or content has no element.
 */
export async function readTaggedPdf(bytes: Uint8Array): Promise<TaggedPdf> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const pages = pdf.getPages();
  const reader = new StructureReader(pdf, new Map(pages.map((page) => [page.ref, markedContents(page)])));
  const lines = reader.read();
  return { tree: `${lines.join('\n')}\n`, pages: pages.map(({ ref }) => reader.contentsOf(ref)) };
}

const OPERATORS =
  /(?<font>\/F\d+) [\d.]+ Tf|\((?<codes>(?:[^()\\]|\\.)*)\)|\/(?<tag>\w+) <<(?<properties>[^>]*)>>BDC|\b(?<end>EMC)\b|\s(?<paint>S|f|B)\s/gsu;

function markedContents(page: PDFPage): readonly MarkedContent[] {
  const maps = fontMaps(page);
  const found: MarkedContent[] = [];
  let map: ReadonlyMap<string, string> | undefined;
  let open: Omit<MarkedContent, 'text'> | undefined;
  let text = '';
  for (const { groups = {} } of pageContent(page).matchAll(OPERATORS)) {
    const { font, codes, tag, properties = '', end, paint } = groups;
    if (font !== undefined) map = maps.get(font);
    if ((codes !== undefined || paint !== undefined) && open === undefined) throw new Error('drawn unmarked');
    if (codes !== undefined) text += lettersOf(codes, map);
    if (tag !== undefined) {
      if (open !== undefined) throw new Error('marked content inside of other');
      const id = /MCID (\d+)/u.exec(properties)?.[1];
      open = { tag, properties, id: id === undefined ? undefined : Number(id) };
      text = '';
    }
    if (end !== undefined) {
      if (open === undefined) throw new Error('end of nothing');
      found.push({ ...open, text });
      open = undefined;
    }
  }
  return found;
}

class StructureReader {
  readonly #pdf: PDFDocument;
  readonly #contents: ReadonlyMap<PDFRef, readonly MarkedContent[]>;
  readonly #root: PDFDict;
  readonly #parents: ReadonlyMap<number, PDFArray>;
  #read = 0;

  constructor(pdf: PDFDocument, contents: ReadonlyMap<PDFRef, readonly MarkedContent[]>) {
    this.#pdf = pdf;
    this.#contents = contents;
    this.#root = pdf.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
    const pairs = this.#root
      .lookup(PDFName.of('ParentTree'), PDFDict)
      .lookup(PDFName.of('Nums'), PDFArray)
      .asArray();
    this.#parents = new Map(
      pairs.flatMap((key, index) =>
        key instanceof PDFNumber ? [[key.asNumber(), pdf.context.lookup(pairs[index + 1], PDFArray)]] : [],
      ),
    );
  }

  contentsOf(page: PDFRef): readonly MarkedContent[] {
    return this.#contents.get(page) ?? [];
  }

  read(): readonly string[] {
    const lines = this.#element(this.#root.get(PDFName.of('K')), undefined);
    const all = [...this.#contents.values()].flat().filter(({ id }) => id !== undefined);
    if (all.length !== this.#read) throw new Error('content without an element');
    return lines;
  }

  #element(ref: PDFObject | undefined, parent: PDFRef | undefined): readonly string[] {
    if (!(ref instanceof PDFRef)) throw new Error('an element that is no reference');
    const dict = this.#pdf.context.lookup(ref, PDFDict);
    if (parent !== undefined && dict.get(PDFName.of('P')) !== parent) throw new Error('another parent');
    const role = dict.lookup(PDFName.of('S'), PDFName).decodeText();
    const texts: string[] = [];
    const inside: string[] = [];
    for (const kid of kidsOf(dict)) {
      if (kid instanceof PDFRef) inside.push(...this.#element(kid, ref).map((line) => `  ${line}`));
      else texts.push(this.#content(kid, dict, ref, role));
    }
    const text = texts.length === 0 || role === 'Figure' ? [] : [JSON.stringify(texts.join(''))];
    return [[role, ...attributes(dict), ...text].join(' '), ...inside];
  }

  #content(kid: PDFObject, element: PDFDict, ref: PDFRef, role: string): string {
    const reference = kid instanceof PDFDict ? kid : element;
    const page = reference.get(PDFName.of('Pg'));
    const number = kid instanceof PDFDict ? kid.get(PDFName.of('MCID')) : kid;
    if (!(page instanceof PDFRef && number instanceof PDFNumber)) throw new Error('content of no page');
    const found = this.contentsOf(page).find(({ id }) => id === number.asNumber());
    if (found?.tag !== role) throw new Error(`content of ${found?.tag ?? 'nothing'}, not of ${role}`);
    const key = this.#pdf.context.lookup(page, PDFDict).lookup(PDFName.of('StructParents'), PDFNumber);
    const owner = this.#parents.get(key.asNumber())?.get(number.asNumber());
    if (owner !== ref) throw new Error('content of another element');
    this.#read += 1;
    return found.text;
  }
}

function kidsOf(dict: PDFDict): readonly PDFObject[] {
  const kids = dict.get(PDFName.of('K'));
  if (kids === undefined) return [];
  return kids instanceof PDFArray ? kids.asArray() : [kids];
}

/** As dumpStructure writes them. */
function attributes(dict: PDFDict): readonly string[] {
  const about = dict.lookupMaybe(PDFName.of('A'), PDFDict);
  const numbering = about?.lookupMaybe(PDFName.of('ListNumbering'), PDFName)?.decodeText();
  const columns = about?.lookupMaybe(PDFName.of('ColSpan'), PDFNumber)?.asNumber();
  const rows = about?.lookupMaybe(PDFName.of('RowSpan'), PDFNumber)?.asNumber();
  const altText = dict.lookupMaybe(PDFName.of('Alt'), PDFHexString)?.decodeText();
  return [
    ...(numbering === undefined ? [] : [numbering]),
    ...(columns === undefined ? [] : [`columns=${String(columns)}`]),
    ...(rows === undefined ? [] : [`rows=${String(rows)}`]),
    ...(altText === undefined ? [] : [`alt=${JSON.stringify(altText)}`]),
  ];
}
