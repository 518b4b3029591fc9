import { FACES, type Face } from '../presentation/font-metrics.ts';
import type { FontLibrary } from '../pdf/embedded-font.ts';
import { readFontTable, type FontTable } from '../pdf/font-table.ts';
import { SHARDS, type Shard } from '../pdf/letter-codes.ts';
import { fileProblem, isFileError } from './file-problems.ts';
import { EnvironmentError } from './command.ts';
import type { World } from './world.ts';

const FONT_FOLDER = 'src/pdf/fonts';
const TABLE_FILE = 'tinos.json';

/** What layout must know of the font. @throws {EnvironmentError} when the installation lacks it. */
export async function loadFontTable(world: World): Promise<FontTable> {
  return readFontTable(new TextDecoder().decode(await readFontFile(TABLE_FILE, world)));
}

/** The fonts that a PDF embeds. @throws {EnvironmentError} when the installation lacks one. */
export async function loadFonts(table: FontTable, world: World): Promise<FontLibrary> {
  const files = new Map<string, Uint8Array>();
  for (const face of FACES) {
    for (const shard of SHARDS)
      files.set(fileName(face, shard), await readFontFile(fileName(face, shard), world));
  }
  return { table, file: (face, shard) => files.get(fileName(face, shard)) ?? new Uint8Array() };
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
