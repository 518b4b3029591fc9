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
  send: async () => (await import('./register/send.ts')).send,
  start: async () => (await import('./register/start.ts')).start,
  attach: async () => (await import('./register/attach.ts')).attach,
  export: async () => (await import('./register/export.ts')).exportRegister,
  verify: async () => (await import('./register/verify.ts')).verify,
  backup: async () => (await import('./register/backup.ts')).backup,
  restore: async () => (await import('./register/backup.ts')).restoreBackup,
};

const OWN_OPTIONS: OwnOptions = {
  year: ['list', 'show', 'cancel', 'send', 'start', 'attach', 'export'],
  series: ['start', 'export'],
  reason: ['cancel', 'start', 'attach'],
  by: ['cancel', 'draft', 'approve', 'sign', 'send', 'start', 'attach'],
  date: ['send'],
  copies: ['send'],
  due: ['send'],
  note: ['send'],
  out: ['export'],
  volume: ['export'],
  force: ['export'],
  fonts: ['export'],
};

const EXAMPLE = 'vanthu register list';

/** `vanthu register list|show|…` */
export function register(input: CommandInput, world: World): Promise<CommandResult> {
  return runSubCommand('register', SUB_COMMANDS, OWN_OPTIONS, EXAMPLE, input, world);
}
