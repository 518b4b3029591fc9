import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import type { Issue } from '../../src/document/issue.ts';
import { DATASET_PARTS, type DatasetPart } from '../../src/domain/dataset.ts';
import { loadDataset } from '../../src/sources/load-dataset.ts';
import { parseSource } from '../../src/sources/yaml-source.ts';
import { newProject } from '../helpers/cli.ts';
import { ROOT, source } from '../helpers/pipeline.ts';
import { DATA_FAULTS, UNREADABLE_FILES } from './data-faults.cases.ts';
import { MARK, type DataFault } from './data-faults/fault.ts';

const EXPECTED = fileURLToPath(new URL('data-faults.expected.md', import.meta.url));
const FOLDER = 'data/2024';

/** The office's choices about awards, which 2024 has none of. */
const RULES =
  'voteThreshold: 2/3\nvoteDenominator: members\nminimumMonths: 10\nrequiresSelfScore: true\nbaseSalary: 2340000\n';

function yamlOf(part: DatasetPart): string {
  const path = `${FOLDER}/${part}.yaml`;
  return existsSync(new URL(path, ROOT)) ? source(path).text : RULES;
}

function textOf(part: DatasetPart, form: DataFault['form']): string {
  const text = yamlOf(part);
  return form === 'yaml'
    ? text
    : `${JSON.stringify(parseSource({ path: 'x.yaml', text }).value, undefined, 2)}\n`;
}

interface Planted {
  readonly path: string;
  readonly text: string;
  /** Where the marks stood: "data/2024/plan.yaml:2:7". */
  readonly places: readonly string[];
}

function planted({ part, form, edits }: DataFault): Planted {
  let text = textOf(part, form);
  for (const [found, replacement] of edits) {
    if (!text.includes(found)) throw new Error(`${part} has no ${JSON.stringify(found)}`);
    text = text.replace(found, () => replacement);
  }
  const path = `${FOLDER}/${part}.${form}`;
  const pieces = text.split(MARK);
  const places = pieces.slice(0, -1).map((_, index) => {
    const lines = pieces
      .slice(0, index + 1)
      .join('')
      .split('\n');
    return `${path}:${String(lines.length)}:${String((lines.at(-1)?.length ?? 0) + 1)}`;
  });
  return { path, text: pieces.join(''), places };
}

function placeText({ place }: Issue): string {
  return `${place?.file ?? ''}:${String(place?.line)}:${String(place?.column)}`;
}

/** The parts that every year has, read once for all cases. */
const REQUIRED = {
  agency: { part: 'agency', parsed: parseSource(source(`${FOLDER}/agency.yaml`)) },
  plan: { part: 'plan', parsed: parseSource(source(`${FOLDER}/plan.yaml`)) },
} as const;

/** The issues of the required parts with a planted one, by place. */
function issuesOf({ part }: DataFault, { path, text }: Planted): readonly Issue[] {
  const others = (['agency', 'plan'] as const).filter((other) => other !== part);
  const sources = others.map((other) => REQUIRED[other]);
  const { issues } = loadDataset([...sources, { part, path, text }], () => []);
  return issues.toSorted(
    ({ place: a }, { place: b }) => (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0),
  );
}

/**
 * Every message stands in data-faults.expected.md, to be read aloud; `npm run golden:update` writes it anew. All faults are
 * planted in turn in one project, in which nothing is ever written.
 */
describe('faults of data', () => {
  const project = newProject();
  const messages: string[] = [];

  /** Run with a file in place of those of its part. */
  async function runWith(part: DatasetPart, path: string, content: string | Uint8Array) {
    const yaml = `${FOLDER}/${part}.yaml`;
    rmSync(join(project.path, yaml), { force: true });
    project.write(path, content);
    try {
      const result = await project.run('render', '--out', 'out');
      return { ...result, hasWritten: existsSync(join(project.path, 'out')) };
    } finally {
      rmSync(join(project.path, 'out'), { recursive: true, force: true });
      rmSync(join(project.path, path));
      if (part === 'agency' || part === 'plan') project.write(yaml, yamlOf(part));
    }
  }

  function note(title: string, stderr: string, exitCode: number): void {
    messages.push(`## ${title}\n\n\`\`\`\n${stderr}=> ${String(exitCode)}\n\`\`\`\n`);
  }

  it.each(DATA_FAULTS)('$title', async (fault) => {
    const file = planted(fault);
    const result = await runWith(fault.part, file.path, file.text);
    note(fault.title, result.stderr, result.exitCode);
    expect(result.exitCode).toBe(1);
    expect(result.stdout).toBe('');
    expect(result.hasWritten).toBe(false);
    const issues = issuesOf(fault, file);
    expect(issues.map(({ code }) => code)).toEqual(fault.codes);
    expect(issues.map(placeText)).toEqual(file.places);
    for (const place of file.places) expect(result.stderr).toContain(`${place}: LỖI: `);
  });

  it.each(UNREADABLE_FILES)('a file that is no data: $title', async ({ title, bytes }) => {
    const path = `${FOLDER}/plan.yaml`;
    const result = await runWith('plan', path, bytes);
    note(title, result.stderr, result.exitCode);
    expect(result.exitCode).toBe(1);
    expect(result.stderr).toMatch(
      /^(?:data\/2024\/plan\.yaml:1:1: )?LỖI: .*\n(?: {2}\d? +\| .*\n)* {2}\p{Lu}.*\.\n$/u,
    );
    expect(result.stderr).toContain(path);
    expect(result.hasWritten).toBe(false);
  });

  it('tells the faults of all files in one run', async () => {
    const chosen = (['agency', 'plan', 'enterprises', 'scores', 'awards'] as const).map((part) => {
      const fault = DATA_FAULTS.find((one) => one.part === part && one.form === 'yaml');
      if (fault === undefined) throw new Error(`no fault of ${part}`);
      return planted(fault);
    });
    for (const { path, text } of chosen) project.write(path, text);
    const result = await project.run('validate');
    note('faults of several files at once', result.stderr, result.exitCode);
    expect(result.exitCode).toBe(1);
    const places = chosen.flatMap((file) => file.places);
    expect(result.stderr.match(/^data\/2024\/[^ ]+(?=: LỖI)/gmu)?.toSorted()).toEqual(places.toSorted());
  });

  it('gives the expected messages', async () => {
    const text = `# What the program says to faults of data\n\n${messages.join('\n')}`;
    await expect(text).toMatchFileSnapshot(EXPECTED);
  });

  afterAll(() => {
    project.remove();
    expect(readFileSync(EXPECTED, 'utf8').match(/^## /gmu)).toHaveLength(
      DATA_FAULTS.length + UNREADABLE_FILES.length + 1,
    );
  });
});

describe('the table of faults', () => {
  it('has at least seventy faults of YAML and fifteen of JSON, of every part', () => {
    expect(DATA_FAULTS.filter(({ form }) => form === 'yaml').length).toBeGreaterThanOrEqual(70);
    expect(DATA_FAULTS.filter(({ form }) => form === 'json').length).toBeGreaterThanOrEqual(15);
    expect([...new Set(DATA_FAULTS.map(({ part }) => part))].toSorted()).toEqual(DATASET_PARTS.toSorted());
    expect(new Set(DATA_FAULTS.map(({ title }) => title)).size).toBe(DATA_FAULTS.length);
  });
});
