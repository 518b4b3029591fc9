import { mkdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { backUp, restore } from '../../../../src/issuance/register/backup.ts';
import { valueOf } from '../../../helpers/pipeline.ts';
import { issue, newRegister, type TestRegister } from '../../../helpers/issuance/register.ts';

let test: TestRegister;
beforeEach(() => {
  test = newRegister();
});
afterEach(() => {
  test.remove();
});

const beside = (name: string) => join(dirname(test.folder), name);

describe('a backup, and what is brought back from it', () => {
  it('can be read by all who may read what the office writes', async () => {
    valueOf(await issue(test, 'a', '2024-03-25'));
    valueOf(await backUp(test.register, beside('copy')));
    valueOf(await restore(beside('copy'), beside('back')));
    mkdirSync(beside('usual'));
    const modes = ['copy', 'back', 'usual'].map((name) => statSync(beside(name)).mode);
    expect(new Set(modes).size).toBe(1);
  });
});
