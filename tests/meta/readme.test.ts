import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { newProject, WHOLE_YEARS, type Project } from '../helpers/cli.ts';
import { ROOT } from '../helpers/pipeline.ts';

let project: Project;
let printed = '';
beforeAll(async () => {
  project = newProject(WHOLE_YEARS);
  for (const year of ['2024', '2026']) {
    const { stdout } = await project.run('render', '--data', `data/${year}`, '--out', `output/${year}`);
    printed += stdout;
  }
}, 120_000);
afterAll(() => {
  project.remove();
});

it.each(['README.md', 'README.vi.md'])('%s shows what the demo prints, to the letter', (readme) => {
  const text = readFileSync(new URL(readme, ROOT), 'utf8');
  const [, shown] = /```console\n(Đã soạn .*?)```/su.exec(text) ?? [];
  expect(shown).toBe(printed);
});
