import { basename, join } from 'node:path';
import type { Outcome } from '../../../document/issue.ts';
import { folderOf, referenceOf, type RegisterNumber } from '../../../issuance/register/entry.ts';
import { findReference } from '../../../issuance/register/find-reference.ts';
import {
  registerStamped,
  type Stamped,
  type StampedOrder,
} from '../../../issuance/stamping/register-stamped.ts';
import { toSmallLetters } from '../../../language/capitalization.ts';
import { isoDate, longDate } from '../../../language/dates.ts';
import type { CommandInput } from '../../command.ts';
import { clerkOf, registerFolder, useRegister } from '../../use-register.ts';
import type { World } from '../../world.ts';
import type { StampResult, StampWork } from './stamp-work.ts';

/** Stamp a file with the next number of the register, and enter it. */
export async function stampIntoRegister(
  { input, world, path, pdf }: StampWork,
  order: Omit<StampedOrder, 'stem' | 'bytes'>,
  make: (numbered: RegisterNumber) => Promise<Outcome<Stamped>>,
): Promise<Outcome<StampResult>> {
  const place = await registerFolder(input, world);
  const whole = { ...order, stem: stemOf(path), bytes: pdf.bytes };
  const entered = await useRegister(place, true, world, (register) =>
    registerStamped(register, whole, clerkOf(input, world), make),
  );
  if (!entered.ok) return entered;
  const { numbered, facts, files } = entered.value;
  if (numbered === undefined) throw new Error('an issued document without a number');
  const folder = join(place, folderOf(numbered));
  const paths = files.map(({ name, bytes, sha256 }) => ({ path: join(folder, name), bytes, sha256 }));
  const reference = referenceOf(numbered);
  const { number, issuedOn } = numbered;
  const [name, subject] = [facts?.typeName ?? '', facts?.subject ?? ''];
  return {
    ok: true,
    value: {
      text: [
        {
          vi: `Đã vào sổ ${name} số ${reference} ${longDate(issuedOn)}: ${subject}`,
          en: `Entered ${name} ${reference} of ${isoDate(issuedOn)}: ${subject}`,
        }[input.lang],
        ...paths.map((file) => `  ${file.path}`),
        '',
      ].join('\n'),
      data: { reference, number, issuedOn: isoDate(issuedOn), files: paths },
    },
    issues: entered.issues,
  };
}

/** The number and symbol that the register has for what people write. */
export async function registeredReference(
  text: string,
  year: number | undefined,
  input: CommandInput,
  world: World,
): Promise<Outcome<string>> {
  const place = await registerFolder(input, world);
  const found = await useRegister(place, false, world, (register) => findReference(register, text, year));
  if (!found.ok) return found;
  const { numbered } = found.value;
  if (numbered === undefined) throw new Error('a number of the register without a number');
  return { ok: true, value: referenceOf(numbered), issues: found.issues };
}

/** The name of a file without its folder and extension. */
function stemOf(path: string): string {
  const name = basename(path).normalize('NFC');
  return toSmallLetters(name).endsWith('.pdf') ? name.slice(0, -'.pdf'.length) : name;
}
