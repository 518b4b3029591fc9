import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { newProject, WHOLE_YEARS, type Project } from '../helpers/cli.ts';
import { ROOT } from '../helpers/pipeline.ts';

let project: Project;
beforeAll(() => {
  project = newProject(WHOLE_YEARS);
});
afterAll(() => {
  project.remove();
});

it.each(['README.md', 'README.vi.md'])('%s shows what the demo prints, to the letter', async (readme) => {
  const text = readFileSync(new URL(readme, ROOT), 'utf8');
  const [, shown] = /```console\n(Đã soạn .*?)```/su.exec(text) ?? [];
  const demo = ['2024', '2026'].map((year) =>
    project.run('render', '--data', `data/${year}`, '--out', `output/${year}`),
  );
  const printed = await Promise.all(demo);
  expect(shown).toBe(printed.map(({ stdout }) => stdout).join(''));
});
