import { attachFile } from '../../../src/issuance/register/attach-file.ts';
import { closeRegister, openRegister } from '../../../src/issuance/register/open-register.ts';
import { valueOf } from '../pipeline.ts';
import { clerkAt, issue } from './register.ts';

/**
 * A clerk at a machine of their own: issues so many documents one after another, and says each number; or issues one and adds so
 * many files to it.
 */
const [folder = '', name = '', count = '', adds] = process.argv.slice(2);
const register = openRegister(folder, true);
const documents = adds === undefined ? Number(count) : 1;
process.stdout.write('ready\n');
for (let index = 1; index <= documents; index += 1) {
  const entry = valueOf(await issue({ register }, `${name}-${String(index)}`, '2024-03-25'));
  if (adds !== undefined) addFiles(entry.id);
  process.stdout.write(`${String(entry.numbered?.number)}\n`);
}
closeRegister(register);

function addFiles(id: number): void {
  for (let index = 1; index <= Number(count); index += 1) {
    const file = {
      name: `signed-${String(index)}.pdf`,
      bytes: new TextEncoder().encode(`${name}, ${String(index)}`),
    };
    valueOf(attachFile(register, { id }, file, clerkAt(), 'đã ký'));
    process.stdout.write(`added ${String(index)}\n`);
  }
}
