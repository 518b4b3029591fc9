import type { CommandInput, CommandResult } from '../command.ts';
import { runSubCommand, type OwnOptions, type SubCommands } from '../sub-command.ts';
import type { World } from '../world.ts';

const SUB_COMMANDS: SubCommands = {
  list: async () => (await import('./register/list.ts')).list,
  show: async () => (await import('./register/show.ts')).show,
  cancel: async () => (await import('./register/cancel.ts')).cancel,
  draft: async () => (await import('./register/move.ts')).draft,
  approve: async () => (await import('./register/move.ts')).approve,
  sign: async () => (await import('./register/move.ts')).sign,
  start: async () => (await import('./register/start.ts')).start,
  attach: async () => (await import('./register/attach.ts')).attach,
  verify: async () => (await import('./register/verify.ts')).verify,
  backup: async () => (await import('./register/backup.ts')).backup,
  restore: async () => (await import('./register/backup.ts')).restoreBackup,
};

const OWN_OPTIONS: OwnOptions = {
  year: ['list', 'show', 'cancel', 'start', 'attach'],
  series: ['start'],
  reason: ['cancel', 'start', 'attach'],
  by: ['cancel', 'draft', 'approve', 'sign', 'start', 'attach'],
};

const EXAMPLE = 'vanthu register list';

/** `vanthu register list|show|…` */
export function register(input: CommandInput, world: World): Promise<CommandResult> {
  return runSubCommand('register', SUB_COMMANDS, OWN_OPTIONS, EXAMPLE, input, world);
}
