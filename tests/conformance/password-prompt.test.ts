import { execFileSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { keyPath, PASSWORD, plan } from '../helpers/issuance/signing.ts';
import { temporaryFolder } from './tools.ts';

const fileOf = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const schema = z.strictObject({
  shown: z.string(),
  /** The exit code; below zero, the number of the signal that ended the program. */
  status: z.number(),
  /** Whether the terminal showed what is typed: before, at the prompt, after. */
  echo: z.tuple([z.boolean(), z.boolean(), z.boolean()]),
});

const CONTROL_C = '\u0003';
const BACKSPACE = '\u007F';
const folder = temporaryFolder();
const unsigned = join(folder.path, 'plan.pdf');
const signed = join(folder.path, 'plan-signed.pdf');

/** Sign on a terminal, and type when the password is asked for. */
function typing(text: string): z.infer<typeof schema> {
  const program = [process.execPath, '--import', import.meta.resolve('tsx'), fileOf('../../src/cli/main.ts')];
  const sign = [...program, 'sign', unsigned, '--p12', keyPath('leader.p12'), '--out', signed];
  const terminal = [fileOf('pseudo-terminal.py'), 'leader.p12: ', text, ...sign];
  return schema.parse(JSON.parse(execFileSync('python3', terminal, { encoding: 'utf8', timeout: 120_000 })));
}

beforeAll(() => {
  writeFileSync(unsigned, plan());
});
afterEach(() => {
  rmSync(signed, { force: true });
});
afterAll(() => {
  folder.remove();
});

describe('the password, asked for on a terminal', () => {
  it('is not shown, and opens the key', () => {
    const { shown, status, echo } = typing(`${PASSWORD}\r`);
    expect(shown).toContain('Mật khẩu của');
    expect(shown).not.toContain(PASSWORD);
    expect({ status, echo, isThere: existsSync(signed) }).toEqual({
      status: 0,
      echo: [true, false, true],
      isThere: true,
    });
  });

  it('can be mended while it is typed', () => {
    expect(typing(`${PASSWORD}xế${BACKSPACE}${BACKSPACE}\r`).status).toBe(0);
  });

  it('is refused where it is wrong, and not shown either', () => {
    const { shown, status, echo } = typing('mat-khau-sai\r');
    expect(shown).toContain('Sai mật khẩu');
    expect(shown).not.toContain('mat-khau-sai');
    expect({ status, echo, isThere: existsSync(signed) }).toEqual({
      status: 1,
      echo: [true, false, true],
      isThere: false,
    });
  });

  it('may be left by Ctrl-C: the terminal shows again what is typed, and nothing is written', () => {
    const { shown, status, echo } = typing(`mat-khau${CONTROL_C}`);
    expect(shown).not.toContain('mat-khau');
    expect({ status, echo, isThere: existsSync(signed) }).toEqual({
      status: -constants.signals.SIGINT,
      echo: [true, false, true],
      isThere: false,
    });
  });
});
