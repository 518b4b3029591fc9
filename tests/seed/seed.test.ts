import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { docxParagraphs, docxPart } from '../helpers/docx-xml.ts';
import { pdfLines } from '../helpers/pdf-text.ts';
import { dataOf, docxOf, pdfOf, stagesOf, type Stages } from '../helpers/pipeline.ts';
import { CORRECTIONS, FIRST_USE, JOINED, LOST_HEAD, type Correction } from './corrections.ts';

const SEED = readFileSync(new URL('ke-hoach-2024.txt', import.meta.url), 'utf8');

/** The real plan's paragraphs with the corrections made, in order. */
function correctedSeed(): readonly string[] {
  const lines = SEED.split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const corrected = joinBroken(lines).map((line) => CORRECTIONS.reduce(correct, line.replaceAll('**', '')));
  const first = corrected.findIndex((line) => line.includes(FIRST_USE.found));
  const explained = corrected.map((line, index) => (index === first ? correct(line, FIRST_USE) : line));
  return [...LOST_HEAD, ...explained.flatMap((line) => line.split('\n'))];
}

function joinBroken(lines: readonly string[]): readonly string[] {
  const index = lines.findIndex((line) => line.endsWith(JOINED.first));
  const [first = '', second = ''] = lines.slice(index, index + 2);
  expect(second.startsWith(JOINED.second)).toBe(true);
  return [...lines.slice(0, index), `${first} ${second}`, ...lines.slice(index + 2)];
}

/** A correction at the end of a paragraph is marked with "$". */
function correct(line: string, { found, correct: right }: Correction): string {
  if (!found.endsWith('$')) return line.replaceAll(found, right);
  const end = found.slice(0, -1);
  return line.endsWith(end) ? line.slice(0, -end.length) + right : line;
}

const withPlainSpaces = (text: string) => text.replaceAll('\u00A0', ' ');

/** Head and closing stand in two columns: the Word file holds the left one first, as the seed does. */
describe('the plan of 2024 against the text of the real one', () => {
  let stages: Stages;
  beforeAll(() => {
    stages = stagesOf('plan', dataOf('2024'));
  });

  it('equals it in Word, paragraph by paragraph, but for the listed corrections', async () => {
    const paragraphs = docxParagraphs(docxPart(await docxOf(stages), 'word/document.xml'));
    const written = paragraphs.map(withPlainSpaces).filter((text) => text.trim() !== '');
    expect(written).toEqual(correctedSeed());
  });

  it('has the same words bold inside sentences', async () => {
    const bold = [...SEED.matchAll(/\*\*(.+?)\*\*/gu)].map(([, words]) => words);
    const xml = docxPart(await docxOf(stages), 'word/document.xml');
    const written = [...xml.matchAll(/<w:r><w:rPr><w:b\/>.*?<w:t[^>]*>([^<]*)<\/w:t>/gsu)].map(
      ([, words]) => words,
    );
    expect(written).toEqual(bold);
  });

  it('equals it in the PDF, paragraph by paragraph, but for the listed corrections', async () => {
    const written = (await pdfLines(pdfOf(stages))).flat();
    const lines = stages.pages.flatMap(({ boxes }) => boxes.filter((box) => box.kind === 'line'));
    expect(written).toHaveLength(lines.length);
    const paragraphs: string[] = [];
    let isContinued = false;
    for (const [index, line] of lines.entries()) {
      if (line.style === 'pageNumber') continue;
      const text = written[index] ?? '';
      if (isContinued) paragraphs.push(`${paragraphs.pop() ?? ''} ${text}`);
      else paragraphs.push(text);
      ({ isContinued } = line);
    }
    expect(paragraphs).toEqual(correctedSeed());
  });

  it('makes every listed correction somewhere, so that the list says nothing idle', () => {
    let lines: readonly string[] = SEED.replaceAll('**', '')
      .split('\n')
      .map((line) => line.trim());
    for (const correction of CORRECTIONS) {
      const next = lines.map((line) => correct(line, correction));
      expect(next, correction.found).not.toEqual(lines);
      lines = next;
    }
  });
});
