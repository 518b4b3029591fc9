import type { Parts } from './skeleton.ts';

/** The package writes the time of writing into the properties; a draft has none. */
const TIMES = /<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/gu;
/** The package defines Title, headings, lists and links, none of which an official document has. */
const STYLE = /<w:style [^>]*w:styleId="([^"]+)".*?<\/w:style>/gsu;
const BASE_STYLES: readonly string[] = ['Normal', 'TableNormal'];
/** The package writes these parts always, and an official document has nothing to put into them. */
const UNUSED_PARTS = ['word/numbering.xml', 'word/footnotes.xml', 'word/endnotes.xml', 'docProps/custom.xml'];
/** Where parts are named: their types, and who refers to them. */
const TYPE = /<Override [^>]*PartName="\/([^"]+)"[^>]*\/>/gu;
const RELATIONSHIP = /<Relationship [^>]*Target="([^"]+)"[^>]*\/>/gu;

/**
 * The parts of a file that the package made without what differs from one writing to the next (times in the properties),
 * the styles that are not ours, so that Word's list of styles shows the components alone, and empty parts.
 */
export function cleanParts(parts: Parts, styleIds: readonly string[]): Parts {
  const kept = [...BASE_STYLES, ...styleIds];
  const used = Object.entries(parts).filter(
    ([name]) => !isUnused(name) && !isUnused(partOfRelationships(name)),
  );
  return Object.fromEntries(used.map(([name, xml]) => [name, cleaned(name, xml, kept)]));
}

function cleaned(name: string, xml: string, kept: readonly string[]): string {
  switch (name) {
    case 'docProps/core.xml':
      return xml.replace(TIMES, '');
    case 'word/styles.xml':
      return xml.replace(STYLE, (style, id: string) => (kept.includes(id) ? style : ''));
    case '[Content_Types].xml':
      return xml.replace(TYPE, (type, part: string) => (isUnused(part) ? '' : type));
    case '_rels/.rels':
      return withoutUnused(xml, '');
    case 'word/_rels/document.xml.rels':
      return withoutUnused(xml, 'word/');
    default:
      return xml;
  }
}

function withoutUnused(relationships: string, folder: string): string {
  return relationships.replace(RELATIONSHIP, (relationship, target: string) =>
    isUnused(folder + target) ? '' : relationship,
  );
}

function isUnused(name: string): boolean {
  return UNUSED_PARTS.includes(name);
}

/** The part whose relationships a part holds: "word/_rels/footnotes.xml.rels" belongs to "word/footnotes.xml". */
function partOfRelationships(name: string): string {
  return name.replace('_rels/', '').replace(/\.rels$/u, '');
}
