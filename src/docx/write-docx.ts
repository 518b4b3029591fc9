import type { PresentedDocument } from '../presentation/presented.ts';
import { coreProperties } from './core-properties.ts';
import { hasFooter, wordSections } from './section.ts';
import { staticParts, type OpenPart, type PreparedStaticParts } from './static-parts.ts';
import { zipEntry, zipOf, type ZipEntry } from './zip.ts';

/** The part that says what the others are; readers want it first. */
const CONTENT_TYPES = '[Content_Types].xml';

/**
 * Write a presented document as a Word file (.docx): the parts that hold its text, among those that are the same for every
 * document of the house.
 *
 * @param prepared Parts of that kind which need not be made.
 * @returns The file's bytes, the same for the same document on any machine and at any time.
 */
export async function writeDocx(
  document: PresentedDocument,
  prepared?: PreparedStaticParts,
): Promise<Uint8Array> {
  const firstNumbered = document.sections.map(({ page }) => page.firstNumbered);
  const shape = { firstNumbered, hasFooters: hasFooter(document) };
  const parts = await staticParts(document, shape, prepared);
  let lastId = 0;
  const nextId = () => (lastId += 1);
  const { body, footers } = wordSections(document, parts.references, nextId);
  const entries = [
    ...parts.entries,
    filled(parts.document, body),
    filled(parts.properties, [coreProperties(document.properties)]),
    ...parts.footers.map((footer, index) => filled(footer, [footers[index] ?? ''])),
  ];
  return zipOf(entries.sort(byName));
}

function filled({ name, before, after }: OpenPart, content: readonly string[]): ZipEntry {
  return zipEntry(name, [before, ...content, after]);
}

function byName(a: ZipEntry, b: ZipEntry): number {
  if (a.name === CONTENT_TYPES || b.name === CONTENT_TYPES) return a.name === CONTENT_TYPES ? -1 : 1;
  return a.name < b.name ? -1 : 1;
}
