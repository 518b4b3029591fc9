import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newProject, WHOLE_YEARS, type Project } from '../helpers/cli.ts';
import { processorTime } from '../helpers/processor-time.ts';
import { FAULT, TEMPLATE_FAULTS, type TemplateFault } from './template-faults.cases.ts';

const EXPECTED = fileURLToPath(new URL('template-faults.expected.md', import.meta.url));
const SUBJECT = '<subject>Phong trào thi đua</subject>\n';
const WITHOUT_DATE = /^issuedOn: .*\n/mu;

/** What templates may take in seconds, beside what a run takes anyway. */
const SLOWEST = 1;

/** The files of a case under templates/, and the places of the faults as the program shows them. */
function planted({ body, files = {} }: TemplateFault): {
  readonly texts: ReadonlyMap<string, string>;
  readonly places: readonly string[];
} {
  const all = { ...(body !== undefined && { 'plan/body.hbs': SUBJECT + body }), ...files };
  const texts = new Map<string, string>();
  const places: string[] = [];
  for (const [name, marked] of Object.entries(all)) {
    const path = `templates/${name}`;
    const pieces = marked.split(FAULT);
    let before = '';
    for (const piece of pieces.slice(0, -1)) {
      before += piece;
      const lines = before.split('\n');
      places.push(`${path}:${String(lines.length)}:${String((lines.at(-1) ?? '').length + 1)}`);
    }
    texts.set(path, pieces.join(''));
  }
  return { texts, places };
}

function plant(project: Project, texts: ReadonlyMap<string, string>): void {
  for (const [path, text] of texts) {
    mkdirSync(join(project.path, dirname(path)), { recursive: true });
    project.write(path, text);
  }
  const plan = project.read('data/2024/plan.yaml');
  project.write('data/2024/plan.yaml', plan.replace(WITHOUT_DATE, ''));
}

/** The places of all errors in a report, in its order. */
function reported(stderr: string): readonly string[] {
  return [...stderr.matchAll(/^(\S+:\d+:\d+): LỖI: /gmu)].map(([, place = '']) => place);
}

/** The report without the lines of the templates, which are too long to be read. */
function withoutExcerpts(stderr: string): string {
  return stderr.replace(/^ +\d* \| .*\n/gmu, '');
}

/**
 * Every message stands in template-faults.expected.md, to be read aloud; `npm run golden:update` writes it anew.
 * Each fault is found where it was planted, nothing else is found, and nothing is written.
 */
describe('faults of templates', () => {
  const messages: string[] = [];
  let usual = 0;

  beforeAll(async () => {
    const project = newProject();
    await project.run('validate');
    usual = (await processorTime(() => project.run('validate'))).seconds;
    project.remove();
  });

  it.each(TEMPLATE_FAULTS)('$title', async (fault) => {
    const project = newProject();
    try {
      const { texts, places } = planted(fault);
      plant(project, texts);
      const { result: validated, seconds } = await processorTime(() => project.run('validate'));
      const rendered = await project.run('render');
      const text = fault.isLong === true ? withoutExcerpts(validated.stderr) : validated.stderr;
      messages.push(`## ${fault.title}\n\n\`\`\`\n${text}=> ${String(validated.exitCode)}\n\`\`\`\n`);
      expect(places.length).toBeGreaterThan(0);
      for (const { exitCode, stderr, stdout } of [validated, rendered]) {
        expect(new Set(reported(stderr))).toEqual(new Set(places));
        expect(exitCode).toBe(1);
        expect(stdout).toBe('');
      }
      expect(existsSync(join(project.path, 'output'))).toBe(false);
      expect(seconds).toBeLessThan(usual + SLOWEST);
    } finally {
      project.remove();
    }
  });

  it('gives the expected messages', async () => {
    const text = `# What the program says to faults of templates\n\n${messages.join('\n')}`;
    await expect(text).toMatchFileSnapshot(EXPECTED);
  });

  it('are at least 45', () => {
    expect(TEMPLATE_FAULTS.length).toBeGreaterThanOrEqual(45);
  });

  afterAll(() => {
    expect(readFileSync(EXPECTED, 'utf8').match(/^## /gmu)).toHaveLength(TEMPLATE_FAULTS.length);
  });
});

describe('templates', () => {
  it('of ours have no faults, not even warnings', async () => {
    const project = newProject(WHOLE_YEARS);
    try {
      const { stdout } = await project.run('validate', '--json');
      expect(JSON.parse(stdout)).toMatchObject({ ok: true });
      const { issues } = JSON.parse(stdout) as { readonly issues: readonly { readonly file?: string }[] };
      expect(issues.filter(({ file = '' }) => !file.startsWith('data/'))).toEqual([]);
    } finally {
      project.remove();
    }
  });

  it('have their faults reported together with those of the data', async () => {
    const project = newProject();
    try {
      project.replace('templates/plan/body.hbs', '{{plan.bloc}}', '{{plan.blok}}');
      project.replace('data/2024/plan.yaml', 'year: 2024', 'year: hai nghìn');
      const { exitCode, stderr } = await project.run('render');
      expect(exitCode).toBe(1);
      expect(reported(stderr).map((place) => place.split(':')[0])).toEqual([
        'data/2024/plan.yaml',
        'templates/plan/body.hbs',
      ]);
    } finally {
      project.remove();
    }
  });

  it('that call a partial are read from the folder of partials, and print what it is given', async () => {
    const project = newProject();
    try {
      mkdirSync(join(project.path, 'templates/_partials'));
      project.write('templates/_partials/theme.hbs', '“{{theme}}” năm {{year}}');
      project.replace(
        'templates/plan/body.hbs',
        '“{{plan.theme}}” của',
        '{{> theme plan year=plan.year}} của',
      );
      const { exitCode, stderr } = await project.run('render');
      expect(stderr).toBe('');
      expect(exitCode).toBe(0);
      expect(readdirSync(join(project.path, 'output/2024'))).toEqual(['plan.docx', 'plan.pdf']);
    } finally {
      project.remove();
    }
  });

  it('that lack a value inside of a partial name the partial and who called it', async () => {
    const project = newProject();
    try {
      mkdirSync(join(project.path, 'templates/_partials'));
      project.write('templates/_partials/theme.hbs', 'ngày\n {{date issuedOn}}');
      project.replace('templates/plan/body.hbs', '“{{plan.theme}}” của', '{{> theme plan}} của');
      const { exitCode, stderr } = await project.run('render');
      expect(exitCode).toBe(1);
      expect(reported(stderr)).toEqual(['templates/_partials/theme.hbs:2:9']);
      expect(stderr).toContain('Xem thêm: templates/plan/body.hbs:2:50: gọi từ đây.');
    } finally {
      project.remove();
    }
  });

  it('that nobody calls are a warning, and no error', async () => {
    const project = newProject();
    try {
      mkdirSync(join(project.path, 'templates/_partials'));
      project.write('templates/_partials/theme.hbs', '{{plan.theme}}');
      const { exitCode, stderr } = await project.run('validate');
      expect(exitCode).toBe(0);
      expect(stderr).toContain(
        'templates/_partials/theme.hbs:1:1: CẢNH BÁO: Không mẫu nào gọi mẫu con “theme”.',
      );
    } finally {
      project.remove();
    }
  });

  it.each(['_partials/theme.hbs', 'plan/body.hbs', 'plan/manifest.yaml'])(
    'are not read where %s is a link to outside',
    async (name) => {
      const project = newProject();
      try {
        mkdirSync(join(project.path, 'templates/_partials'));
        const secret = join(project.path, 'secret');
        writeFileSync(secret, 'mật khẩu');
        const path = join(project.path, 'templates', name);
        if (existsSync(path)) project.rename(`templates/${name}`, 'old');
        symlinkSync(secret, path);
        const { exitCode, stderr } = await project.run('validate');
        expect(exitCode).toBe(1);
        expect(stderr).toContain(`Tệp templates/${name} dẫn ra ngoài thư mục templates, không đọc.`);
        expect(stderr).not.toContain('mật khẩu');
      } finally {
        project.remove();
      }
    },
  );
});
