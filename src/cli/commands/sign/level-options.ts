import { addValidationData } from '../../../issuance/signing/long-term.ts';
import { timeStampFrom } from '../../../issuance/signing/time-stamp.ts';
import type { TimeStamp } from '../../../issuance/signing/cms.ts';
import { textOption, UsageError, type CommandInput } from '../../command.ts';

/** How long a signature can be proved: by itself, with a time stamp, or with what the authorities said of its certificates. */
export interface LevelChoice {
  readonly name: 'b' | 't' | 'lt';
  /** The time-stamp server. */
  readonly server: string | undefined;
}

export interface Level {
  readonly name: LevelChoice['name'];
  readonly timeStamp: TimeStamp | undefined;
}

/** @throws {UsageError} for another level, or a time stamp without a server. */
export function levelOption(input: CommandInput): LevelChoice {
  const server = textOption(input, 'tsa');
  const name = textOption(input, 'level') ?? (server === undefined ? 'b' : 't');
  if (name !== 'b' && name !== 't' && name !== 'lt') {
    throw new UsageError(
      { vi: `Không có mức “${name}”.`, en: `There is no level “${name}”.` },
      { expected: { vi: 'Chọn b, t hoặc lt.', en: 'Choose b, t or lt.' } },
    );
  }
  if (name !== 'b' && server === undefined) {
    throw new UsageError(
      { vi: `Mức ${name} cần dấu thời gian.`, en: `The level ${name} needs a time stamp.` },
      { expected: { vi: 'Ghi địa chỉ nơi cấp: --tsa http://…', en: 'Name its server: --tsa http://…' } },
    );
  }
  return { name, server: name === 'b' ? undefined : server };
}

/** A level with what asks its server. */
export function levelOf({ name, server }: LevelChoice): Level {
  return { name, timeStamp: server === undefined ? undefined : timeStampFrom(server) };
}

/** Add what a level asks for beside the signature. @throws {IssuanceFault} when it cannot be had. */
export async function withLevel({ name }: Level, signed: Uint8Array): Promise<Uint8Array> {
  return name === 'lt' ? addValidationData(signed) : signed;
}
