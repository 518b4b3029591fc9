import { boundedCache } from './bounded-cache.ts';
import { cleanParts } from './clean.ts';
import type { FileShape, Parts } from './skeleton.ts';
import type { HouseStyle } from './styles.ts';
import { zipEntry, type ZipEntry } from './zip.ts';

/** A part that each document fills: what stands before and after its content, as XML. */
export interface OpenPart {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** All of a file that does not depend on its text. */
export interface StaticParts {
  /** The parts that are the same for every document of this style and shape, ready for the zip. */
  readonly entries: readonly ZipEntry[];
  readonly document: OpenPart;
  readonly properties: OpenPart;
  /** In the order of their sections. */
  readonly footers: readonly OpenPart[];
  /** Of each section, the elements that refer to its headers and its footer, as XML. */
  readonly references: readonly string[];
}

/** So many styles and shapes are kept; a run of one house has a handful. */
const KEPT = 64;
const kept = boundedCache<Promise<StaticParts>>(KEPT);

/** Static parts that were made before the process began, by their key; undefined for those that were not. */
export type PreparedStaticParts = (key: string) => StaticParts | undefined;

/**
 * The static parts of a style and a shape: unless they are prepared, the package makes them once, and they are kept.
 */
export async function staticParts(
  { fontName, language, styles }: HouseStyle,
  shape: FileShape,
  prepared?: PreparedStaticParts,
): Promise<StaticParts> {
  const key = JSON.stringify([{ fontName, language, styles }, shape]);
  return kept(key, async () => prepared?.(key) ?? makeStaticParts(key));
}

/** The parts that documents fill, and what of each stands before its content and after it. */
const DOCUMENT = { name: 'word/document.xml', frame: /^(.*<w:body>).*(<\/w:body><\/w:document>)$/su };
const PROPERTIES = { name: 'docProps/core.xml', frame: /^(.*<cp:coreProperties[^>]*>)(.*)$/su };
const FOOTER = { name: /^word\/footer\d+\.xml$/u, frame: /^(.*<w:ftr [^>]*>).*(<\/w:ftr>)$/su };
const REFERENCES = /<w:sectPr[^>]*>((?:<w:(?:header|footer)Reference [^>]*\/>)*)/gu;

/**
 * Make static parts anew.
 *
 * @param key All that they depend on: the style and the shape, as JSON.
 */
export async function makeStaticParts(key: string): Promise<StaticParts> {
  const [house, shape] = JSON.parse(key) as readonly [HouseStyle, FileShape];
  // The package takes long to load and is not needed where parts are prepared.
  const { skeletonOf } = await import('./skeleton.ts');
  const parts = cleanParts(await skeletonOf(house, shape), Object.keys(house.styles));
  const footers = Object.keys(parts).filter((name) => FOOTER.name.test(name));
  const open = [DOCUMENT.name, PROPERTIES.name, ...footers];
  return {
    entries: Object.entries(parts)
      .filter(([name]) => !open.includes(name))
      .map(([name, xml]) => zipEntry(name, [xml])),
    document: openPart(parts, DOCUMENT.name, DOCUMENT.frame),
    properties: openPart(parts, PROPERTIES.name, PROPERTIES.frame),
    footers: footers.sort(byNumber).map((name) => openPart(parts, name, FOOTER.frame)),
    references: [...(parts[DOCUMENT.name] ?? '').matchAll(REFERENCES)].map(([, found = '']) => found),
  };
}

/** A shorter name has a smaller number: "footer9" comes before "footer10". */
function byNumber(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : 1);
}

function openPart(parts: Parts, name: string, frame: RegExp): OpenPart {
  const [, before, after] = frame.exec(parts[name] ?? '') ?? [];
  if (before === undefined || after === undefined) throw new Error(`${name} is not as the package writes it`);
  return { name, before, after };
}
