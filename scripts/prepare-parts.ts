import { loadDataFolder } from '../src/cli/load-data.ts';
import { fontDigest, loadFonts, loadFontTable } from '../src/cli/load-fonts.ts';
import { loadTypes } from '../src/cli/load-types.ts';
import type { PreparedParts } from '../src/cli/prepared-parts.ts';
import type { World } from '../src/cli/world.ts';
import { makeStaticParts } from '../src/docx/static-parts.ts';
import { makeSharedPart } from '../src/pdf/shared-part.ts';
import { readyTypes } from '../src/rendering/ready-types.ts';
import { renderDocuments } from '../src/rendering/render-documents.ts';
import { FORMATS, rendererFor } from '../src/rendering/renderer.ts';

/**
 * Make the parts that files of usual documents share: all that the writers ask for when they write the documents of 2024
 * (docs/adr/0027-prepared-parts.md).
 *
 * @param build The build whose program the parts are for.
 */
export async function prepareParts(build: string, world: World): Promise<PreparedParts> {
  const table = await loadFontTable(world);
  const fonts = await loadFonts(table, world);
  const word = new Set<string>();
  const pdf = new Set<number>();
  const asking = { ...fonts, prepared: noted(pdf) };
  const render = await rendererFor(FORMATS, () => Promise.resolve(asking), noted(word));
  const { types } = await loadTypes(world.ownFile('templates'), [], table.metrics, world);
  const { outcome } = await loadDataFolder(world.ownFile('data/2024'), table.metrics, world);
  const { ready } = readyTypes(types, () => outcome, true);
  for await (const { rendered } of renderDocuments(ready, table.metrics, render)) {
    if (rendered === undefined) throw new Error('a document of 2024 cannot be made');
  }
  const staticParts = [...word].map(async (key) => [key, await makeStaticParts(key)] as const);
  return {
    build,
    fonts: await fontDigest(world),
    word: new Map(await Promise.all(staticParts)),
    pdf: new Map([...pdf].map((usedFonts) => [usedFonts, makeSharedPart(fonts, usedFonts)])),
  };
}

/** What notes that something is asked for; nothing is prepared yet. */
function noted<T>(asked: Set<T>): (key: T) => undefined {
  return (key) => void asked.add(key);
}
