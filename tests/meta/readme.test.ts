import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { newProject, type Project } from '../helpers/cli.ts';
import { ROOT } from '../helpers/pipeline.ts';

let project: Project;
beforeAll(() => {
  project = newProject();
});
afterAll(() => {
  project.remove();
});

it.each(['README.md', 'README.vi.md'])('%s shows what the demo prints, to the letter', async (readme) => {
  const text = readFileSync(new URL(readme, ROOT), 'utf8');
  const [, shown] = /```console\n(Đã soạn .*?)```/su.exec(text) ?? [];
  const { stdout } = await project.run('render', '--data', 'data/2024', '--out', 'output/2024');
  expect(shown).toBe(stdout);
});
