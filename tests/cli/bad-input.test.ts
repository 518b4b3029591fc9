import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { newProject } from '../helpers/cli.ts';
import { BAD_INPUTS } from './bad-input.cases.ts';

const BEFORE = 'what stood here before';
const EXPECTED = fileURLToPath(new URL('bad-input.expected.md', import.meta.url));

/**
 * Every message stands in bad-input.expected.md, to be read aloud; `npm run golden:update` writes it anew.
 * Whatever goes wrong, what stood in the output folder stands there still, and nothing else.
 */
describe('bad input', () => {
  const messages: string[] = [];

  it.each(BAD_INPUTS)('$title', async ({ spoil, args = ['render'], exitCode = 1, title }) => {
    const project = newProject();
    try {
      mkdirSync(join(project.path, 'output/2024'), { recursive: true });
      project.write('output/2024/plan.docx', BEFORE);
      spoil(project);
      const result = await project.run(...args);
      messages.push(`## ${title}\n\n\`\`\`\n${result.stderr}=> ${String(result.exitCode)}\n\`\`\`\n`);
      expect(result.exitCode).toBe(exitCode);
      expect(result.stdout).toBe('');
      expect(result.stderr).toContain('LỖI: ');
      expect(project.read('output/2024/plan.docx')).toBe(BEFORE);
      expect(readdirSync(join(project.path, 'output/2024'))).toEqual(['plan.docx']);
      expect(existsSync(join(project.path, 'output/2024/plan.pdf'))).toBe(false);
    } finally {
      project.remove();
    }
  });

  it('gives the expected messages', async () => {
    const text = `# What the program says to bad input\n\n${messages.join('\n')}`;
    await expect(text).toMatchFileSnapshot(EXPECTED);
  });

  afterAll(() => {
    expect(readFileSync(EXPECTED, 'utf8').match(/^## /gmu)).toHaveLength(BAD_INPUTS.length);
  });
});
