import type { DatasetPart } from '../../../domain/dataset.ts';
import { textOption, type CommandInput, type CommandResult } from '../../command.ts';
import { EXIT } from '../../exit-codes.ts';
import { loadFontTable } from '../../load-fonts.ts';
import { emptySheets, loadWorkbookData } from '../../workbook-data.ts';
import type { World } from '../../world.ts';
import { outputPath } from './output-path.ts';
import { writeSheets } from './write-sheets.ts';

/** What the other sheets refer to, and what they have columns for. */
const GIVEN_PARTS: readonly DatasetPart[] = ['enterprises', 'criteria'];

/** `vanthu workbook new`: a workbook to fill in; with data, its enterprises and criteria are there already. */
export async function newWorkbook(input: CommandInput, world: World): Promise<CommandResult> {
  const path = outputPath(input, 'new');
  const { lang } = input;
  const overwrites = input.options['force'] === true;
  const folder = textOption(input, 'data');
  if (folder === undefined) {
    const sheets = emptySheets();
    const nothing = { year: undefined, folder, issues: [], texts: new Map() };
    return writeSheets({ ...nothing, path, sheets, overwrites, lang }, world);
  }
  const { metrics } = await loadFontTable(world);
  const loaded = await loadWorkbookData(folder, metrics, world, GIVEN_PARTS);
  const { sheets, issues, texts } = loaded;
  if (sheets === undefined)
    return { exitCode: EXIT.inputErrors, issues, text: '', data: { sheets: [] }, texts };
  return writeSheets({ ...loaded, sheets, path, folder, overwrites, lang }, world);
}
