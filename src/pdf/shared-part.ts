import { FACES } from '../presentation/font-metrics.ts';
import { colorProfile } from './color-profile.ts';
import { fontIndex } from './content-writer.ts';
import { dictionary, reference, textString, type Entries } from './dictionary.ts';
import { embedFont, type FontLibrary } from './embedded-font.ts';
import { SHARDS } from './letter-codes.ts';
import { PdfFile, type FilePart } from './pdf-file.ts';
import { unicodeMap } from './unicode-map.ts';

/** What files with the same fonts begin with, and where they find it. */
export interface SharedPart {
  readonly part: FilePart;
  readonly resources: number;
  readonly outputIntent: number;
}

const parts = new WeakMap<FontLibrary, Map<number, SharedPart>>();

/**
 * The fonts that are used and the colour profile: unless they are prepared, written once in the life of their library.
 *
 * @param usedFonts A bit for each {@link fontIndex}.
 */
export function sharedPart(fonts: FontLibrary, usedFonts: number): SharedPart {
  const known = parts.get(fonts) ?? new Map<number, SharedPart>();
  parts.set(fonts, known);
  const part = known.get(usedFonts) ?? fonts.prepared?.(usedFonts) ?? makeSharedPart(fonts, usedFonts);
  known.set(usedFonts, part);
  return part;
}

/** Write a shared part anew; it depends on nothing but these fonts. */
export function makeSharedPart(fonts: FontLibrary, usedFonts: number): SharedPart {
  const file = new PdfFile();
  const resources = file.add(dictionary({ Font: fontResources(file, fonts, usedFonts) }));
  const outputIntent = writeOutputIntent(file);
  return { part: file.part(), resources, outputIntent };
}

/** The fonts by the names that pages call them. */
function fontResources(file: PdfFile, fonts: FontLibrary, usedFonts: number): Entries {
  const resources: Record<string, Entries[string]> = {};
  for (const [shardIndex, shard] of SHARDS.entries()) {
    const used = FACES.filter((face) => (usedFonts & (1 << fontIndex(face, shardIndex))) !== 0);
    if (used.length === 0) continue;
    const map = new TextEncoder().encode(unicodeMap(fonts.table.letters[shard]));
    const unicode = file.addShared({}, map);
    for (const face of used) {
      const font = embedFont(file, fonts, face, shard, unicode);
      resources[`F${String(fontIndex(face, shardIndex) + 1)}`] = reference(font);
    }
  }
  return resources;
}

/** What the colours of the file are. Source: ISO 19005-2, 6.2.3. */
function writeOutputIntent(file: PdfFile): number {
  const profile = file.addShared({ N: 3 }, colorProfile());
  return file.add(
    dictionary({
      Type: 'OutputIntent',
      S: 'GTS_PDFA1',
      OutputConditionIdentifier: textString('sRGB IEC61966-2.1'),
      Info: textString('sRGB IEC61966-2.1'),
      DestOutputProfile: reference(profile),
    }),
  );
}
