import type { Agency } from '../domain/agency.ts';
import type { Dataset } from '../domain/dataset.ts';
import { InputError, textOption, type CommandInput } from './command.ts';
import { dataFolder, loadDataFolder } from './load-data.ts';
import { loadFontTable } from './load-fonts.ts';
import type { World } from './world.ts';

/** The year of the campaign that the data is of. @throws {InputError} where the plan cannot be read. */
export async function campaignOf(input: CommandInput, world: World): Promise<number> {
  return (await officeData(input, world)).plan.year;
}

/** The agency of the data folder. @throws {InputError} where it cannot be read. */
export async function agencyOf(input: CommandInput, world: World): Promise<Agency> {
  return (await officeData(input, world)).agency;
}

async function officeData(input: CommandInput, world: World): Promise<Dataset> {
  const { metrics } = await loadFontTable(world);
  const folder = await dataFolder(textOption(input, 'data'), world);
  const { outcome } = await loadDataFolder(folder, metrics, world, new Set(['agency', 'plan']));
  if (!outcome.ok) throw new InputError(outcome.issues);
  return outcome.value.data;
}
