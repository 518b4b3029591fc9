import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { newProject, WHOLE_YEARS, type Project } from '../helpers/cli.ts';

const SLUG = 'cluster-notice';

let project: Project;
beforeAll(() => {
  project = newProject(WHOLE_YEARS);
});
afterAll(() => {
  project.remove();
});

it('a fifteenth type needs vanthu new-type and edits in its own folder', async () => {
  const before = readdirSync(join(project.path, 'templates')).filter((name) => !name.startsWith('_'));
  expect(before).toHaveLength(14);
  expect(await project.run('new-type', SLUG)).toMatchObject({ exitCode: 0 });
  project.replace(`templates/${SLUG}/manifest.yaml`, 'view: plan', 'view: reporting-dispatch');
  project.write(`templates/${SLUG}/example.yaml`, project.read('templates/reporting-dispatch/example.yaml'));
  project.write(
    `templates/${SLUG}/body.hbs`,
    `<subject>Thời hạn gửi báo cáo của {{cluster.name}}</subject>
<paragraph>{{cluster.memberCount}} doanh nghiệp gửi báo cáo trước ngày {{date dueOn}}.</paragraph>
`,
  );

  expect(await project.run('render', SLUG, '--example')).toMatchObject({ exitCode: 0, stderr: '' });
  const whole = await project.run('render', '--data', 'data/2024', '--out', 'out', '--json');
  expect(whole.exitCode).toBe(0);
  const { documents } = JSON.parse(whole.stdout) as { documents: { slug: string; key?: string }[] };
  expect(new Set(documents.map(({ slug }) => slug)).size).toBe(15);
  expect(documents.filter(({ slug }) => slug === SLUG).map(({ key }) => key)).toEqual([
    'interim-cum-1',
    'interim-cum-2',
    'interim-cum-3',
    'final-cum-1',
    'final-cum-2',
    'final-cum-3',
  ]);
});
