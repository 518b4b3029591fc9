import type { Bilingual } from '../../document/issue.ts';
import { checkKey } from '../../issuance/signing/check-key.ts';
import { IssuanceFault } from '../../issuance/issuance-fault.ts';
import { InputError, textOption, UsageError, type CommandInput } from '../command.ts';
import { askSecret, chosenKey, withKey } from '../commands/sign/key-options.ts';
import { levelOption } from '../commands/sign/level-options.ts';
import { placeOption } from '../commands/sign/placement-options.ts';
import { dayOption } from '../day-option.ts';
import { clerkOf, registerFolder, useRegister } from '../use-register.ts';
import type { World } from '../world.ts';
import type { BatchDeeds, BatchIssuing, BatchRole, BatchSigning } from './batch-order.ts';

/** What says nothing without the option before it. */
const NEEDS: Readonly<Record<string, readonly string[]>> = {
  issue: ['date', 'by', 'note'],
  sign: ['p12', 'pkcs11', 'token', 'key', 'password-fd', 'as', 'image', 'at', 'tsa', 'level'],
};

const ROLES: readonly BatchRole[] = ['signer', 'agency'];

/** What is to be done with the documents of a batch. @throws {UsageError} when options contradict each other. */
export async function deedOptions(input: CommandInput, world: World): Promise<BatchDeeds> {
  for (const [needed, names] of Object.entries(NEEDS)) {
    const given = names.find((name) => input.options[name] !== undefined);
    if (given !== undefined && input.options[needed] !== true) throw onlyWith(given, needed);
  }
  return {
    issuing: input.options['issue'] === true ? await issuingOption(input, world) : undefined,
    signing: input.options['sign'] === true ? signingOption(input) : undefined,
  };
}

async function issuingOption(input: CommandInput, world: World): Promise<BatchIssuing> {
  return {
    folder: world.fullPath(await registerFolder(input, world)),
    issuedOn: dayOption(input, 'date'),
    by: clerkOf(input, world).name,
    note: textOption(input, 'note'),
  };
}

function signingOption(input: CommandInput): BatchSigning {
  const text = textOption(input, 'as') ?? 'signer';
  const role = ROLES.find((one) => one === text);
  if (role === undefined) {
    throw new UsageError(
      { vi: `Không ký hàng loạt với tư cách “${text}”.`, en: `Batches are not signed as “${text}”.` },
      { expected: { vi: `Chọn ${ROLES.join(', ')}.`, en: `Choose ${ROLES.join(', ')}.` } },
    );
  }
  const key = chosenKey(input);
  return { key, role, image: textOption(input, 'image'), at: placeOption(input), level: levelOption(input) };
}

/**
 * How many documents are made at a time; undefined for as many as the machine has cores. Numbers are given in the order of the
 * list, and a token signs one thing after another.
 *
 * @throws {UsageError} when more are asked for than that.
 */
export function lanesFor({ issuing, signing }: BatchDeeds, workers: number | undefined): number | undefined {
  const isOneByOne = issuing !== undefined || signing?.key.kind === 'token';
  if (!isOneByOne) return workers;
  if (workers === undefined || workers === 1) return 1;
  throw new UsageError(
    issuing === undefined
      ? {
          vi: 'USB ký số ký lần lượt từng văn bản, không ký nhiều văn bản cùng lúc.',
          en: 'A token signs one document after another.',
        }
      : {
          vi: 'Số được cấp lần lượt theo thứ tự danh sách, không cấp nhiều văn bản cùng lúc.',
          en: 'Numbers are given one after another, in the order of the list.',
        },
    { expected: { vi: 'Bỏ --workers.', en: 'Leave --workers out.' } },
  );
}

/**
 * See that what is to be done can be done, before the first document: the register opens, and the key signs.
 *
 * @returns The password or PIN of the key.
 * @throws {InputError} when it cannot.
 */
export async function proveDeeds(
  { issuing, signing }: BatchDeeds,
  input: CommandInput,
  world: World,
): Promise<string | undefined> {
  if (issuing !== undefined) await useRegister(issuing.folder, true, world, () => undefined);
  if (signing === undefined) return undefined;
  let secret = '';
  const ask = async () => (secret = await askSecret(signing.key, input, world));
  try {
    await withKey(signing.key, ask, world, (key) => Promise.resolve(checkKey(key, world.now())));
  } catch (error) {
    if (error instanceof IssuanceFault) throw new InputError(error.issues);
    throw error;
  }
  return secret;
}

function onlyWith(option: string, needed: string): UsageError {
  const more: Bilingual = {
    vi: `Thêm --${needed}, hoặc bỏ --${option}.`,
    en: `Add --${needed}, or leave --${option} out.`,
  };
  return new UsageError(
    {
      vi: `--${option} chỉ dùng cùng --${needed}.`,
      en: `--${option} goes with --${needed} only.`,
    },
    { expected: more },
  );
}
