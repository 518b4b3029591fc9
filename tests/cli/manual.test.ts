import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newProject, type Project } from '../helpers/cli.ts';

/*
 * Every *.manual.md here is a page of the manual that runs: a fenced block `console` holds commands after "$ ", what each
 * prints, lines of the standard error after "2> ", and "=> code" at the end. The commands of a page share one project,
 * a copy of data/2024 and templates/, on 21 March 2024. The sizes of files stand there as "… KB".
 */
interface Step {
  readonly command: string;
  readonly expected: string;
}

const pages = readdirSync(new URL('.', import.meta.url)).filter((name) => name.endsWith('.manual.md'));

describe.each(pages)('%s', (page) => {
  let project: Project;
  beforeEach(() => {
    project = newProject();
  });
  afterEach(() => {
    project.remove();
  });

  it('prints what the manual says', async () => {
    const steps = stepsOf(readFileSync(new URL(page, import.meta.url), 'utf8'));
    expect(steps.length).toBeGreaterThan(0);
    for (const { command, expected } of steps) {
      const [program, ...args] = command.split(' ');
      expect(program).toBe('vanthu');
      const { stdout, stderr, exitCode } = await project.run(...args);
      const errors = stderr === '' ? '' : stderr.trimEnd().replace(/^/gmu, '2> ') + '\n';
      const printed = stdout.replace(/\d+[.,]\d KB/gu, '… KB');
      expect(`${printed}${errors}=> ${String(exitCode)}`, command).toBe(expected);
      for (const [, file = ''] of stdout.matchAll(/^\s+(output\/\S+|templates\/\S+)/gmu)) {
        expect(existsSync(join(project.path, file)), file).toBe(true);
      }
    }
  });
});

function stepsOf(markdown: string): readonly Step[] {
  const blocks = [...markdown.matchAll(/^```console\n(.*?)^```/gmsu)].map(([, block = '']) => block);
  return blocks.flatMap((block) =>
    [...block.matchAll(/^\$ ([^\n]+)\n(.*?^=> \d+)$/gmsu)].map(([, command = '', expected = '']) => ({
      command,
      expected,
    })),
  );
}
