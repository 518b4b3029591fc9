import { textOption, type CommandInput, type CommandResult } from '../../command.ts';
import { EXIT } from '../../exit-codes.ts';
import { dataFolder } from '../../load-data.ts';
import { loadFontTable } from '../../load-fonts.ts';
import { loadWorkbookData } from '../../workbook-data.ts';
import type { World } from '../../world.ts';
import { outputPath } from './output-path.ts';
import { writeSheets } from './write-sheets.ts';

/** `vanthu workbook export`: the data of a year as a workbook; data with errors is refused. */
export async function exportWorkbook(input: CommandInput, world: World): Promise<CommandResult> {
  const path = outputPath(input, 'export');
  const { metrics } = await loadFontTable(world);
  const folder = await dataFolder(textOption(input, 'data'), world);
  const loaded = await loadWorkbookData(folder, metrics, world);
  const { sheets, issues, texts } = loaded;
  if (sheets === undefined)
    return { exitCode: EXIT.inputErrors, issues, text: '', data: { sheets: [] }, texts };
  const overwrites = input.options['force'] === true;
  return writeSheets({ ...loaded, sheets, path, folder, overwrites, lang: input.lang }, world);
}
