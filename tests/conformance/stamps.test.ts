import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeWorld } from '../../src/cli/node-world.ts';
import { run } from '../../src/cli/run.ts';
import { HEAD_LINES, pageWith, turnedPage, type Rotation } from '../helpers/issuance/head-pdf.ts';
import { plan } from '../helpers/issuance/signing.ts';
import { dataOf, docxOf, ROOT, stagesOf } from '../helpers/pipeline.ts';
import { convertWithLibreOffice, linesOfPdf, temporaryFolder } from './tools.ts';
import { validated } from './verapdf.ts';

const folder = temporaryFolder();
const path = (name: string) => join(folder.path, `${name}.pdf`);
const NOW = '2024-12-31T14:05:09+07:00';
/** Half a millimetre, in points. */
const TOLERANCE = (0.5 * 72) / 25.4;

/** Stamp a file; gives the path of the stamped one. */
async function stamped(name: string, ...options: readonly string[]): Promise<string> {
  let errors = '';
  const world = {
    ...nodeWorld(),
    now: () => NOW,
    print: () => undefined,
    warn: (text: string) => void (errors += text),
  };
  const out = path(`${name}-${String((count += 1))}`);
  const data = ['--data', new URL('data/2024', ROOT).pathname];
  const code = await run(
    ['stamp', path(name), '--out', out, ...(options.includes('--copy') ? data : []), ...options],
    world,
  );
  if (code !== 0) throw new Error(errors);
  return out;
}
let count = 0;

const NUMBERED = ['--number', '12', '--date', '2024-03-05'];
const numbered = (name: string) => stamped(name, ...NUMBERED);

const RUNS = ['upright', 'turned-90', 'turned-180', 'turned-270'];
const VARIANTS: Readonly<Record<string, readonly string[]>> = {
  'pdf-1.3': ['--object-streams=disable', '--force-version=1.3'],
  'pdf-2.0': ['--object-streams=disable', '--force-version=2.0'],
  'object-streams': ['--object-streams=generate'],
  linearised: ['--linearize'],
};

beforeAll(async () => {
  writeFileSync(path('own'), plan());
  mkdirSync(join(folder.path, 'word'));
  const word = join(folder.path, 'word.docx');
  writeFileSync(word, await docxOf(stagesOf('plan', dataOf('2024'))));
  convertWithLibreOffice([word], folder.path);
  writeFileSync(path('upright'), pageWith(HEAD_LINES));
  for (const rotation of [90, 180, 270] satisfies readonly Rotation[])
    writeFileSync(path(`turned-${String(rotation)}`), await turnedPage(HEAD_LINES, rotation, [100, -50]));
  for (const [name, options] of Object.entries(VARIANTS))
    execFileSync('qpdf', [...options, path('word'), path(name)]);
});
afterAll(folder.remove);

interface Letter {
  readonly text: string;
  readonly x: number;
  readonly baseline: number;
}

/** The letters of the first page as it is shown, read by mupdf, from the top left corner. */
function lettersOf(file: string): readonly Letter[] {
  const xml = execFileSync('mutool', ['draw', '-q', '-F', 'stext', file, '1'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return [...xml.matchAll(/<char [^>]*?x="([\d.-]+)" y="([\d.-]+)"[^>]*? c="([^"]+)"/gu)].map(
    ([, x, baseline, code = '']) => ({ text: letterOf(code), x: Number(x), baseline: Number(baseline) }),
  );
}

/** mupdf writes letters above ASCII by their numbers. */
function letterOf(code: string): string {
  const [, number] = /^&#x([\da-f]+);$/u.exec(code) ?? [];
  return number === undefined ? code : String.fromCodePoint(Number.parseInt(number, 16));
}

/** The letters on the line of the number, from left to right, spaces left out. */
function numberLine(file: string): readonly Letter[] {
  const letters = lettersOf(file).filter(({ text }) => text.trim() !== '');
  const start = letters.findIndex(({ text }, index) => text === 'S' && letters[index + 2]?.text === ':');
  const first = letters[start];
  if (first === undefined) throw new Error('no line with a number');
  return letters
    .filter(({ baseline, x }) => Math.abs(baseline - first.baseline) < TOLERANCE && x >= first.x)
    .toSorted((a, b) => a.x - b.x);
}

/** How many dots of the first page are dark. */
function inkOf(file: string): number {
  const image = execFileSync('pdftoppm', ['-r', '100', '-gray', '-l', '1', file], { maxBuffer: 1 << 28 });
  return image.subarray(-827 * 1169).reduce((sum, value) => sum + (value < 128 ? 1 : 0), 0);
}

const checked = (file: string) => execFileSync('qpdf', ['--check', file], { encoding: 'utf8' });

describe('a number and a day', () => {
  it.each(['own', 'word', ...RUNS, ...Object.keys(VARIANTS)])(
    'stand on the line of their blanks: %s',
    async (name) => {
      const file = await numbered(name);
      expect(checked(file)).toContain('No syntax or stream encoding errors found');
      expect(
        numberLine(file)
          .map(({ text }) => text)
          .join(''),
      ).toMatch(/^Số:12\/KH-BQL/u);
    },
  );

  it.each(['own', 'word'])('are read by others as if they had been typed: %s', async (name) => {
    const lines = linesOfPdf(await numbered(name))[0] ?? [];
    const text = lines.map((line) => line.text).join('\n');
    expect(text).toMatch(/Số: 12 \/KH-BQL/u);
    expect(text).toContain('Hưng Yên, ngày 05 tháng 3 năm 2024');
  });

  it('take the place of dots, of which no ink is left', async () => {
    const dotted = HEAD_LINES.map((line) => ({ ...line, text: line.text.replaceAll(/ {4,}/gu, ' …………… ') }));
    writeFileSync(path('dotted'), pageWith(dotted));
    const places = [
      '--at',
      '1,150,200',
      '--day-at',
      '1,160,200',
      '--month-at',
      '1,170,200',
      '--symbol',
      'KH-BQL',
    ];
    const [filled, beside] = [await numbered('dotted'), await stamped('dotted', ...NUMBERED, ...places)];
    expect(checked(filled)).toContain('No syntax');
    expect(inkOf(filled)).toBeLessThan(inkOf(beside));
  });
});

describe('marks', () => {
  const COPY = ['--copy', 'sao-y'];
  const PAPER = [
    ...COPY,
    '--on-paper',
    '--number',
    '5',
    '--signatory',
    'Vũ Quốc Nghị',
    '--date',
    '2024-12-31',
  ];

  it('of a copy stand at the top right', async () => {
    const file = await stamped('word', ...COPY);
    const [first] = linesOfPdf(file)[0] ?? [];
    expect(first?.text).toBe('Sao y; Ban Quản lý các khu công nghiệp tỉnh Hưng Yên; 31/12/2024; 14:05:09');
  });

  it('raise a file of PDF 1.3 to what a copy needs', async () => {
    const info = execFileSync('pdfinfo', [await stamped('pdf-1.3', ...COPY)], { encoding: 'utf8' });
    expect(info).toMatch(/PDF version: +1\.4/u);
  });

  it('of a copy on paper stand below the last line', async () => {
    const pages = linesOfPdf(await stamped('word', ...PAPER));
    const last = pages.at(-1)?.map(({ text }) => text) ?? [];
    const [archive, form] = ['Lưu: VT, TTr', 'SAO Y'].map((text) =>
      last.findIndex((line) => line.includes(text)),
    );
    expect(archive).toBeGreaterThan(0);
    expect(form).toBeGreaterThan(archive ?? 0);
    expect(last.join('\n')).toContain('Số: 05/SY-BQL Hưng Yên, ngày 31 tháng 12 năm 2024');
  });

  it('leave our files as archives and screen readers need them', async () => {
    const files = [
      await numbered('own'),
      await stamped('own', ...COPY),
      await stamped('own', ...PAPER),
      await stamped('own', '--attachment-of', '12/KH-BQL'),
    ];
    for (const { failures, profiles, passedChecks } of validated(files)) {
      expect([failures, profiles.length]).toEqual([[], 2]);
      expect(passedChecks).toBeGreaterThan(100);
    }
  });
});

it('the same file gets the same bytes', async () => {
  const [one, other] = [await numbered('word'), await numbered('word')];
  expect(readFileSync(one).equals(readFileSync(other))).toBe(true);
});
