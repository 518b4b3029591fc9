import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { writeDocx } from '../../src/docx/write-docx.ts';
import { columnBoundary } from '../../src/presentation/columns.ts';
import { breakLines } from '../../src/presentation/break-lines.ts';
import { measureRuns } from '../../src/presentation/measured-runs.ts';
import { presentParagraph } from '../../src/presentation/paragraph.ts';
import { pt, ptToTwip, twip, twipToPt } from '../../src/regulation/units.ts';
import { metrics } from '../helpers/fonts.ts';
import { dataOf, mainSection, stagesOf } from '../helpers/pipeline.ts';
import { convertWithLibreOffice, linesOfPdf, temporaryFolder } from './tools.ts';

const TEXTS = [
  '- Các đơn vị thuộc Khối thi đua các',
  'doanh nghiệp tư nhân nằm trong các KCN',
  '- Văn phòng và các phòng chuyên môn của',
  'thi đua khen thưởng tỉnh Hưng Yên và',
];

const folder = temporaryFolder();
afterAll(folder.remove);

it('a line that just fills a cell, or just does not, breaks alike in both columns', async () => {
  const { presented } = stagesOf('plan', dataOf('2024'));
  const { recipient } = presented.styles;
  const section = mainSection(presented);
  const width = section.page.textWidth;
  const cases: { readonly name: string; readonly lines: number }[] = [];
  for (const [textIndex, text] of TEXTS.entries()) {
    const runs = [{ text, face: 'regular' }] as const;
    const needed = measureRuns(runs, recipient.size, metrics).twipsNeeded(0, text.length);
    for (const column of [0, 1]) {
      for (let spare = -3; spare <= 3; spare += 1) {
        const wanted = twipToPt(twip(needed + spare));
        const left = columnBoundary(column === 0 ? wanted : pt(width - wanted), width);
        const columns = [left, pt(width - left)];
        const room = twipToPt(ptToTwip(columns[column] ?? left));
        const paragraph = [presentParagraph(recipient, runs)];
        const other = [presentParagraph(recipient, [{ text: 'x', face: 'regular' }])];
        const cells = column === 0 ? [paragraph, other] : [other, paragraph];
        const grid = {
          kind: 'grid',
          place: undefined,
          columns,
          rows: [{ spaceAbove: pt(0), cells }],
        } as const;
        const name = `cell-${String(textIndex)}-${String(column)}-${String(spare + 3)}`;
        const sections = [{ ...section, blocks: [grid] }];
        writeFileSync(join(folder.path, `${name}.docx`), await writeDocx({ ...presented, sections }));
        cases.push({
          name,
          lines: breakLines(runs, recipient.size, { first: room, rest: room }, metrics).length,
        });
      }
    }
  }
  convertWithLibreOffice(
    cases.map(({ name }) => join(folder.path, `${name}.docx`)),
    folder.path,
  );
  const theirs = cases.map(({ name }) => ({
    name,
    lines: linesOfPdf(join(folder.path, `${name}.pdf`))[0]?.length,
  }));
  expect(theirs).toEqual(cases);
  expect(new Set(cases.map(({ lines }) => lines))).toEqual(new Set([1, 2]));
});
