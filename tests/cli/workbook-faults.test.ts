import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newProject, type Project } from '../helpers/cli.ts';
import { exportedWorkbook, TestWorkbook } from '../helpers/workbooks.ts';
import { FILE_FAULTS, WORKBOOK_FAULTS } from './workbook-faults.cases.ts';

const EXPECTED = fileURLToPath(new URL('workbook-faults.expected.md', import.meta.url));
const DATA = 'data/2024';
const PARTS = [
  'enterprises',
  'clusters',
  'criteria',
  'results',
  'scores',
  'nominations',
  'reviews',
  'awards',
];

/**
 * Every message stands in workbook-faults.expected.md, to be read aloud; `npm run golden:update` writes it anew.
 * Whatever is wrong with a workbook, the data stays as it was.
 */
describe('a fault in a workbook', () => {
  const messages: string[] = [];
  let good: TestWorkbook;
  let project: Project;
  beforeAll(async () => {
    const exporting = newProject(['data']);
    good = await exportedWorkbook(exporting, DATA);
    exporting.remove();
  });
  beforeEach(() => {
    project = newProject(['data']);
  });
  afterEach(() => {
    project.remove();
  });

  const dataOf = () => PARTS.map((part) => project.read(`${DATA}/${part}.yaml`)).join('\n');

  async function refuses(title: string, file: string, at: string | undefined): Promise<void> {
    const before = dataOf();
    const { exitCode, stderr } = await project.run('workbook', 'import', file, '--data', DATA);
    messages.push(`## ${title}\n\n\`\`\`\n${stderr}=> ${String(exitCode)}\n\`\`\`\n`);
    expect(exitCode).toBe(1);
    expect(stderr).toContain(at === undefined ? 'LỖI: ' : `${file}, ${at}: LỖI: `);
    expect(dataOf()).toBe(before);
  }

  it.each(WORKBOOK_FAULTS)('$title', async ({ title, spoil, at }) => {
    const book = new TestWorkbook(
      new Map([...good.sheets].map(([name, rows]) => [name, rows.map((row) => [...row])])),
    );
    spoil(book);
    project.write('so-lieu.xlsx', await book.bytes());
    await refuses(title, 'so-lieu.xlsx', at);
  });

  it.each(FILE_FAULTS)('$title', async ({ title, file, content, at }) => {
    project.write(file, content);
    await refuses(title, file, at);
  });

  it('gives the expected messages', async () => {
    const text = `# What the program says to faults in workbooks\n\n${messages.join('\n')}`;
    await expect(text).toMatchFileSnapshot(EXPECTED);
  });

  afterAll(() => {
    const count = WORKBOOK_FAULTS.length + FILE_FAULTS.length;
    expect(readFileSync(EXPECTED, 'utf8').match(/^## /gmu)).toHaveLength(count);
  });
});
