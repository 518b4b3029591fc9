import { closeRegister, openRegister } from '../../../src/issuance/register/open-register.ts';
import { issue } from './register.ts';

/** A clerk at a machine of their own: issues so many documents one after another, and says each number. */
const [folder = '', name = '', count = ''] = process.argv.slice(2);
const register = openRegister(folder, true);
process.stdout.write('ready\n');
for (let index = 1; index <= Number(count); index += 1) {
  const issued = await issue({ register }, `${name}-${String(index)}`, '2024-03-25');
  if (!issued.ok) throw new Error(JSON.stringify(issued.issues));
  process.stdout.write(`${String(issued.value.numbered?.number)}\n`);
}
closeRegister(register);
