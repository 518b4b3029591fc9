import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const CORE_PROPERTIES = 'docProps/core.xml';
const CONTENT_TYPES = '[Content_Types].xml';
/** The package writes the time of writing here; a draft has none. */
const TIMES = /<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/gu;
/** The package defines Title, headings, lists and links, none of which an official document has. */
const STYLES = 'word/styles.xml';
const STYLE = /<w:style [^>]*w:styleId="([^"]+)".*?<\/w:style>/gsu;
const BASE_STYLES: readonly string[] = ['Normal', 'TableNormal'];
/** The package writes these parts always, and an official document has nothing to put into them. */
const UNUSED_PARTS = ['word/numbering.xml', 'word/footnotes.xml', 'word/endnotes.xml', 'docProps/custom.xml'];
/** Where parts are named: their types, and who refers to them. */
const TYPE = /<Override [^>]*PartName="\/([^"]+)"[^>]*\/>/gu;
const RELATIONSHIP = /<Relationship [^>]*Target="([^"]+)"[^>]*\/>/gu;
const RELATIONSHIP_PARTS = { '_rels/.rels': '', 'word/_rels/document.xml.rels': 'word/' } as const;
/** The earliest time that a zip entry can have; local, because that is how a zip entry keeps it. */
const ZIP_EPOCH = new Date(1980, 0, 1);

/**
 * Take out of a .docx what differs from one writing to the next (times in the properties, times and order of the zip
 * entries), the styles that are not ours, so that Word's list of styles shows the components alone, and empty parts.
 */
export function finalize(docx: Uint8Array, styleIds: readonly string[]): Uint8Array {
  const parts = unzipSync(docx);
  const change = (name: string, edit: (xml: string) => string) => {
    const part = parts[name];
    if (part !== undefined) parts[name] = strToU8(edit(strFromU8(part)));
  };
  const kept = [...BASE_STYLES, ...styleIds];
  change(CORE_PROPERTIES, (xml) => xml.replace(TIMES, ''));
  change(STYLES, (xml) => xml.replace(STYLE, (style, id: string) => (kept.includes(id) ? style : '')));
  change(CONTENT_TYPES, (xml) => xml.replace(TYPE, (type, name: string) => (isUnused(name) ? '' : type)));
  for (const [name, folder] of Object.entries(RELATIONSHIP_PARTS)) {
    change(name, (xml) =>
      xml.replace(RELATIONSHIP, (relationship, target: string) =>
        isUnused(folder + target) ? '' : relationship,
      ),
    );
  }
  const names = Object.keys(parts)
    .filter((name) => !isUnused(name) && !isUnused(partOfRelationships(name)))
    .sort();
  const ordered = [CONTENT_TYPES, ...names.filter((name) => name !== CONTENT_TYPES)];
  const entries = ordered.map((name) => [name, parts[name] ?? new Uint8Array()] as const);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: ZIP_EPOCH });
}

function isUnused(name: string): boolean {
  return UNUSED_PARTS.includes(name);
}

/** The part whose relationships a part holds: "word/_rels/footnotes.xml.rels" belongs to "word/footnotes.xml". */
function partOfRelationships(name: string): string {
  return name.replace('_rels/', '').replace(/\.rels$/u, '');
}
