import type { CommandInput, CommandResult } from '../command.ts';
import { runSubCommand, type OwnOptions, type SubCommands } from '../sub-command.ts';
import type { World } from '../world.ts';

const SUB_COMMANDS: SubCommands = {
  new: async () => (await import('./workbook/new.ts')).newWorkbook,
  export: async () => (await import('./workbook/export.ts')).exportWorkbook,
  import: async () => (await import('./workbook/import.ts')).importWorkbook,
};

const OWN_OPTIONS: OwnOptions = {
  'dry-run': ['import'],
  remove: ['import'],
  force: ['new', 'export'],
};

const EXAMPLE = 'vanthu workbook export so-lieu.xlsx';

/** `vanthu workbook new|export|import …` */
export function workbook(input: CommandInput, world: World): Promise<CommandResult> {
  return runSubCommand('workbook', SUB_COMMANDS, OWN_OPTIONS, EXAMPLE, input, world);
}
