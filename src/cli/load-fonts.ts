import { createHash } from 'node:crypto';
import { FACES, type Face } from '../presentation/font-metrics.ts';
import type { FontLibrary } from '../pdf/embedded-font.ts';
import { readFontTable, type FontTable } from '../pdf/font-table.ts';
import { SHARDS, type Shard } from '../pdf/letter-codes.ts';
import { fileProblem, isFileError } from './file-problems.ts';
import { EnvironmentError } from './command.ts';
import type { PreparedParts } from './prepared-parts.ts';
import type { World } from './world.ts';

const FONT_FOLDER = 'src/pdf/fonts';
const TABLE_FILE = 'tinos.json';

/** What layout must know of the font. @throws {EnvironmentError} when the installation lacks it. */
export async function loadFontTable(world: World): Promise<FontTable> {
  return readFontTable(new TextDecoder().decode(await readFontFile(TABLE_FILE, world)));
}

/**
 * The fonts that a PDF embeds.
 *
 * @param prepared What the build made of fonts; it is left aside when those were others.
 * @throws {EnvironmentError} when the installation lacks one.
 */
export async function loadFonts(
  table: FontTable,
  world: World,
  prepared?: PreparedParts,
): Promise<FontLibrary> {
  const files = await readFontFiles(world);
  const parts = prepared?.fonts === digestOf(files) ? prepared.pdf : undefined;
  return {
    table,
    file: (face, shard) => files.get(fileName(face, shard)) ?? new Uint8Array(),
    prepared: (usedFonts) => parts?.get(usedFonts),
  };
}

/** What tells our fonts and their table from any others. @throws {EnvironmentError} when the installation lacks one. */
export async function fontDigest(world: World): Promise<string> {
  return digestOf(await readFontFiles(world));
}

type FontFiles = ReadonlyMap<string, Uint8Array>;

/** The table and the fonts by their names. They are read side by side; of several that are lacking, the first is told. */
async function readFontFiles(world: World): Promise<FontFiles> {
  const names = [TABLE_FILE, ...FACES.flatMap((face) => SHARDS.map((shard) => fileName(face, shard)))];
  const reading = names.map(async (name) => [name, await readFontFile(name, world)] as const);
  await Promise.allSettled(reading);
  return new Map(await Promise.all(reading));
}

function digestOf(files: FontFiles): string {
  const hash = createHash('sha256');
  for (const bytes of files.values()) hash.update(bytes);
  return hash.digest('hex');
}

function fileName(face: Face, shard: Shard): string {
  return `tinos-${face}-${shard}.ttf.zlib`;
}

async function readFontFile(name: string, world: World): Promise<Uint8Array> {
  const path = world.ownFile(`${FONT_FOLDER}/${name}`);
  return world.readFile(path).catch((error: unknown) => {
    if (!isFileError(error)) throw error;
    const doing = { vi: 'Bản cài đặt thiếu phông chữ', en: 'The installation lacks a font' };
    throw new EnvironmentError([fileProblem(error, doing, path)]);
  });
}
