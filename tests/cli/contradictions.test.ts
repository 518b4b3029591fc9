import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { reportIssues } from '../../src/cli/report.ts';
import type { Issue, Place } from '../../src/document/issue.ts';
import { DATASET_PARTS, type DatasetPart } from '../../src/domain/dataset.ts';
import { loadDataset } from '../../src/sources/load-dataset.ts';
import { newProject } from '../helpers/cli.ts';
import { ROOT, source } from '../helpers/pipeline.ts';
import { CONTRADICTIONS } from './contradictions.cases.ts';
import type { Edit, Finding } from './contradictions/edits.ts';

const EXPECTED = fileURLToPath(new URL('contradictions.expected.md', import.meta.url));

/** The files of a year's data, by part. */
type Texts = ReadonlyMap<DatasetPart, string>;

const pathOf = (part: DatasetPart, year = '2024') => `data/${year}/${part}.yaml`;

function textsOf(year: string): Texts {
  const names = readdirSync(new URL(`data/${year}/`, ROOT));
  const parts = DATASET_PARTS.filter((part) => names.includes(`${part}.yaml`));
  return new Map(parts.map((part) => [part, source(pathOf(part, year)).text]));
}

function edited(texts: Texts, edits: readonly Edit[]): Texts {
  const changed = new Map(texts);
  for (const { part, after, found, replacement } of edits) {
    const text = changed.get(part) ?? '';
    const from = after === undefined ? 0 : text.indexOf(after);
    const at = from < 0 ? -1 : text.indexOf(found, from);
    if (at < 0) throw new Error(`${part} has no ${JSON.stringify(found)} after ${JSON.stringify(after)}`);
    changed.set(part, text.slice(0, at) + replacement + text.slice(at + found.length));
  }
  return changed;
}

function issuesIn(texts: Texts, year = '2024'): readonly Issue[] {
  const sources = [...texts].map(([part, text]) => ({ part, path: pathOf(part, year), text }));
  return loadDataset(sources, () => []).issues;
}

/** What the program prints of the issues. */
function reported(texts: Texts, issues = issuesIn(texts)): string {
  const textOf = (file: string) => [...texts].find(([part]) => pathOf(part) === file)?.[1];
  return reportIssues(issues, { lang: 'vi', hasColor: false, textOf });
}

/** The line that a place names. */
function lineAt(texts: Texts, { file, line }: Place): string {
  const [, text = ''] = [...texts].find(([part]) => pathOf(part) === file) ?? [];
  return text.split('\n')[line - 1] ?? '';
}

const YEAR = textsOf('2024');

/**
 * Every message stands in contradictions.expected.md, to be read aloud; `npm run golden:update` writes it anew. Each edit makes
 * the contradictions that it names, no others, and each names its place and the other one.
 */
describe('contradictions', () => {
  const messages: string[] = [];

  it.each(CONTRADICTIONS)('$title', ({ title, edits, finds }) => {
    const texts = edited(YEAR, edits);
    const issues = issuesIn(texts);
    messages.push(`## ${title}\n\n\`\`\`\n${reported(texts, issues)}\`\`\`\n`);
    expect(finds).not.toEqual([]);
    expect(issues.map(({ code }) => code).toSorted()).toEqual(finds.map(({ code }) => code).toSorted());
    for (const find of finds) expect(issues.some((issue) => isFound(issue, find, texts))).toBe(true);
  });

  function isFound({ code, place, related = [] }: Issue, find: Finding, texts: Texts): boolean {
    if (code !== find.code || place === undefined || !lineAt(texts, place).includes(find.at)) return false;
    const { other } = find;
    return other === undefined || related.some((one) => lineAt(texts, one.place).includes(other));
  }

  it('gives the expected messages', async () => {
    const text = `# What the program says to contradictions in the year’s data\n\n${messages.join('\n')}`;
    await expect(text).toMatchFileSnapshot(EXPECTED);
  });

  afterAll(() => {
    expect(readFileSync(EXPECTED, 'utf8').match(/^## /gmu)).toHaveLength(CONTRADICTIONS.length);
  });
});

describe('the table of contradictions', () => {
  it('has every finding that the program knows', () => {
    const folder = new URL('src/domain/consistency/', ROOT);
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    const known = names
      .filter((name) => name.endsWith('.ts'))
      .flatMap((name) => {
        const code = readFileSync(new URL(name, folder), 'utf8');
        return [...code.matchAll(/code: (?:\w+ \? )?'([a-z-]+)'(?: : '([a-z-]+)')?/gu)].flatMap(
          ([, first = '', second]) => (second === undefined ? [first] : [first, second]),
        );
      });
    const seeded = CONTRADICTIONS.flatMap(({ finds }) => finds.map(({ code }) => code));
    expect(known.length).toBeGreaterThan(80);
    expect(known.filter((code) => !seeded.includes(code))).toEqual([]);
  });
});

describe('the sample years', () => {
  it.each(readdirSync(new URL('data/', ROOT)))('%s contradicts itself nowhere', (year) => {
    const texts = textsOf(year);
    expect(texts.size).toBeGreaterThan(10);
    expect(issuesIn(texts, year)).toEqual([]);
  });
});

describe('vanthu validate', () => {
  const [contradiction] = CONTRADICTIONS;
  const warning = CONTRADICTIONS.find(({ title }) => title === 'an enterprise in no cluster');

  it.each([
    [contradiction, 1, 'LỖI'],
    [warning, 0, 'CẢNH BÁO'],
  ])('says what contradicts what', async (seeded, exitCode, word) => {
    if (seeded === undefined) throw new Error('no such contradiction');
    const project = newProject(['data/2024', 'templates/plan']);
    try {
      for (const [part, text] of edited(YEAR, seeded.edits)) project.write(pathOf(part), text);
      const result = await project.run('validate');
      expect(result.exitCode).toBe(exitCode);
      expect(result.stderr).toBe(reported(edited(YEAR, seeded.edits)));
      expect(result.stderr).toContain(`${word}: `);
    } finally {
      project.remove();
    }
  });
});
