import { openP12 } from '../../../issuance/signing/p12-key.ts';
import { useToken } from '../../../issuance/signing/pkcs11-key.ts';
import type { SigningKey } from '../../../issuance/signing/signing-key.ts';
import { textOption, UsageError, type CommandInput } from '../../command.ts';
import { readBytes } from '../../read-text.ts';
import type { World } from '../../world.ts';
import { secretOption } from './secret-option.ts';

/** Where the key is. */
export type KeyChoice =
  | { readonly kind: 'p12'; readonly file: string }
  | {
      readonly kind: 'token';
      readonly library: string;
      readonly token: string | undefined;
      readonly key: string | undefined;
    };

/** The key that a command line names. @throws {UsageError} when it names none, or two. */
export function chosenKey(input: CommandInput): KeyChoice {
  const [file, library] = [textOption(input, 'p12'), textOption(input, 'pkcs11')];
  if (file !== undefined && library === undefined) return { kind: 'p12', file };
  if (library !== undefined && file === undefined) {
    return { kind: 'token', library, token: textOption(input, 'token'), key: textOption(input, 'key') };
  }
  throw new UsageError(
    { vi: 'Cần đúng một khóa để ký.', en: 'Exactly one key is needed.' },
    {
      expected: {
        vi: 'Khóa trong tệp: --p12 khoa.p12. Khóa trong USB hoặc máy chủ ký: --pkcs11 THƯ_VIỆN.',
        en: 'A key in a file: --p12 key.p12. A key on a USB token or HSM: --pkcs11 LIBRARY.',
      },
    },
  );
}

/** Ask for the password, and do something with the key. @throws {IssuanceFault} when it is refused. */
export async function useKey<T>(
  choice: KeyChoice,
  input: CommandInput,
  world: World,
  work: (key: SigningKey) => Promise<T>,
): Promise<T> {
  return withKey(choice, () => askSecret(choice, input, world), world, work);
}

/** The password or PIN of a key, from who runs the command. */
export async function askSecret(choice: KeyChoice, input: CommandInput, world: World): Promise<string> {
  const question =
    choice.kind === 'p12'
      ? { vi: `Mật khẩu của ${choice.file}`, en: `Password of ${choice.file}` }
      : { vi: 'Mã PIN của USB ký số', en: 'PIN of the token' };
  return secretOption(input, question, world);
}

/**
 * Do something with a key.
 *
 * @param secret Asked for once the key is found.
 * @throws {IssuanceFault} when it is refused.
 */
export async function withKey<T>(
  choice: KeyChoice,
  secret: () => Promise<string>,
  world: World,
  work: (key: SigningKey) => Promise<T>,
): Promise<T> {
  if (choice.kind === 'token') return useToken(choice, secret, work);
  const bytes = await readBytes(choice.file, world);
  return work(await openP12(bytes, await secret(), choice.file));
}
