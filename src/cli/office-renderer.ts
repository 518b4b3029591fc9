import type { Issue } from '../document/issue.ts';
import type { FontTable } from '../pdf/font-table.ts';
import { rendererFor, type Format, type RenderDocument } from '../rendering/renderer.ts';
import { textOption, type CommandInput } from './command.ts';
import { loadFonts } from './load-fonts.ts';
import { chooseFonts } from './office-fonts.ts';
import { loadPreparedParts } from './prepared-parts.ts';
import type { World } from './world.ts';

/** What makes files, and what is to be said of the fonts that PDFs get. */
export interface OfficeRenderer {
  readonly render: RenderDocument;
  /** Where the office's fonts were found; undefined where ours are used, or no PDF is made. */
  readonly fontFolder: string | undefined;
  readonly issues: readonly Issue[];
}

/** A renderer with the parts that the build has prepared, and the fonts that the command line asks for. */
export async function officeRenderer(
  input: CommandInput,
  formats: readonly Format[],
  table: FontTable,
  world: World,
): Promise<OfficeRenderer> {
  const prepared = await loadPreparedParts(world);
  const own = await loadFonts(table, world, prepared);
  const fonts = formats.includes('pdf')
    ? await chooseFonts(textOption(input, 'fonts'), own, world)
    : undefined;
  const libraryOf = () => Promise.resolve(fonts?.library ?? own);
  const render = await rendererFor(formats, libraryOf, (key) => prepared?.word.get(key));
  return { render, fontFolder: fonts?.folder, issues: fonts?.issues ?? [] };
}
