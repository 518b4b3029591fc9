import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newProject, WHOLE_YEARS, type Project } from '../helpers/cli.ts';

const DATA = ['--data', 'data/2024', '--format', 'docx'];

interface Report {
  readonly documents: readonly {
    readonly slug: string;
    readonly files: readonly { readonly sha256: string }[];
  }[];
}

let project: Project;
beforeAll(() => {
  project = newProject(WHOLE_YEARS);
});
afterAll(() => {
  project.remove();
});

/** The checksums of the files of each type. */
async function rendered(...slugs: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const { stdout } = await project.run('render', ...slugs, ...DATA, '--json');
  const { documents } = JSON.parse(stdout) as Report;
  return new Map(
    [...new Set(documents.map(({ slug }) => slug))].map((slug) => [
      slug,
      documents.filter((one) => one.slug === slug).flatMap(({ files }) => files.map(({ sha256 }) => sha256)),
    ]),
  );
}

describe('a type named by itself', () => {
  it('becomes the same files as among all', async () => {
    const all = await rendered();
    expect(all.size).toBe(14);
    for (const [slug, files] of all) expect(await rendered(slug)).toEqual(new Map([[slug, files]]));
  }, 300_000);
});

describe('a fault in a part of the data', () => {
  const file = 'data/2024/results.yaml';
  let before = '';
  beforeAll(() => {
    before = project.read(file);
    project.write(file, before.replace(/enterprise: .*/u, 'enterprise: dn-999'));
  });
  afterAll(() => {
    project.write(file, before);
  });

  it('does not stop a type that has nothing to do with it', async () => {
    const { exitCode, stderr } = await project.run('render', 'plan', ...DATA);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  });

  it.each([['score-sheet'], ['commendation-decision'], ['plan', 'review-minutes']])(
    'stops %s %s, which rest on it',
    async (...slugs) => {
      const { exitCode, stderr } = await project.run('render', ...slugs, ...DATA);
      expect(exitCode).toBe(1);
      expect(stderr).toContain('“dn-999”');
    },
  );

  it.each([['render'], ['validate']])('stops %s of all types', async (command) => {
    const { exitCode, stderr } = await project.run(command, '--data', 'data/2024');
    expect(exitCode).toBe(1);
    expect(stderr).toContain('“dn-999”');
  });
});

describe('what the plan says of the clusters', () => {
  it('is compared with them also where the plan is made alone', async () => {
    const file = 'data/2024/plan.yaml';
    const before = project.read(file);
    project.replace(file, 'aims:\n', 'aims:\n  - Toàn khối có 99 doanh nghiệp.\n');
    const { exitCode, stderr } = await project.run('render', 'plan', ...DATA);
    project.write(file, before);
    expect(exitCode).toBe(1);
    expect(stderr).toContain('99 doanh nghiệp');
  });
});
