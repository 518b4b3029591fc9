import { describe, expect, it } from 'vitest';
import type { DocumentMarks } from '../../../src/document/marks.ts';
import { presentHead } from '../../../src/presentation/head.ts';
import { belowMarks, presentMarks } from '../../../src/presentation/marks.ts';
import { lineHeight, textWidth } from '../../../src/presentation/measure.ts';
import type { PresentedFrame } from '../../../src/presentation/presented.ts';
import { gridHeight } from '../../../src/presentation/stack-height.ts';
import { URGENCY_MARKS, SECRECY_MARKS } from '../../../src/document/marks.ts';
import { mm, pt, ptToMm, wordLength } from '../../../src/regulation/units.ts';
import { letterhead } from '../../helpers/node-builders.ts';
import { METRICS } from '../support/fonts.ts';
import { paragraph } from '../support/presented.ts';
import { OFFICE, PAGE, REGULATION, STYLES } from '../support/regulation.ts';

const HEAD = presentHead({
  letterhead: letterhead(),
  regulation: REGULATION,
  office: OFFICE,
  textWidth: PAGE.textWidth,
  metrics: METRICS,
});
const NONE: DocumentMarks = { secrecy: undefined, urgency: undefined, circulation: undefined };

function marks(changes: Partial<DocumentMarks>) {
  return presentMarks({ ...NONE, ...changes }, HEAD, PAGE, STYLES, METRICS);
}

function wordsOf({ paragraphs }: PresentedFrame): string {
  return paragraphs.flatMap(({ runs }) => runs.map(({ text }) => text)).join('');
}

const millimetres = (frame: PresentedFrame | undefined) =>
  frame && [frame.width, frame.height].map((length) => Math.round(ptToMm(length) * 10) / 10);

describe('presentMarks', () => {
  it('draws nothing of a document without marks', () => {
    expect(marks({})).toEqual({ frames: [], reach: 0 });
  });

  it.each([
    ['Hỏa tốc', 'HỎA TỐC', 30],
    ['Thượng khẩn', 'THƯỢNG KHẨN', 40],
    ['Khẩn', 'KHẨN', 20],
  ] as const)('“%s”: red, bold capitals in a box of the decree’s size (III.2.b)', (urgency, words, width) => {
    const [frame] = marks({ urgency }).frames;
    expect(frame).toMatchObject({
      verticalAlignment: 'middle',
      border: { color: 'red', weight: 1 },
      paragraphs: [{ style: { key: 'urgencyMark', color: 'red', size: 13 }, runs: [{ face: 'bold' }] }],
    });
    expect(frame && wordsOf(frame)).toBe(words);
    expect(millimetres(frame)).toEqual([width, 8]);
  });

  it('has room for every word in its box', () => {
    for (const urgency of URGENCY_MARKS) {
      for (const secrecy of SECRECY_MARKS) {
        for (const frame of marks({ urgency, secrecy, circulation: 'Lưu hành nội bộ' }).frames) {
          expect(textWidth(wordsOf(frame), 'bold', pt(13), METRICS)).toBeLessThan(frame.width - 4);
        }
      }
    }
  });

  it('stands on the left, right under the head', () => {
    const bottom = PAGE.margins.top + gridHeight(HEAD, METRICS);
    expect(marks({ urgency: 'Khẩn' }).frames[0]).toMatchObject({
      x: PAGE.margins.left,
      y: bottom + wordLength(mm(2)),
    });
  });

  it('stands below the mark of secrecy', () => {
    const { frames, reach } = marks({ urgency: 'Khẩn', secrecy: 'Mật' });
    expect(frames.map(wordsOf)).toEqual(['MẬT', 'KHẨN']);
    const [upper, lower] = frames;
    expect(lower?.y).toBeCloseTo((upper?.y ?? 0) + wordLength(mm(10)), 1);
    expect(ptToMm(reach)).toBeCloseTo(22, 1);
  });

  it('sets ô 11 in the top margin, right of the middle, in black', () => {
    const [frame] = marks({ circulation: 'Xem xong trả lại' }).frames;
    expect(frame && wordsOf(frame)).toBe('XEM XONG TRẢ LẠI');
    expect(frame?.border).toEqual({ color: 'black', weight: 1 });
    expect(frame?.x).toBeGreaterThan(PAGE.margins.left + PAGE.textWidth / 2);
    expect((frame?.x ?? 0) + (frame?.width ?? 0)).toBeLessThan(PAGE.width - PAGE.margins.right);
    expect((frame?.y ?? 0) + (frame?.height ?? 0)).toBeLessThan(PAGE.margins.top);
  });
});

describe('belowMarks', () => {
  const title = paragraph('typeName', 'KẾ HOẠCH', { spaceBefore: pt(18) });

  it('leaves a title alone whose first line reaches below the marks', () => {
    expect(belowMarks(title, pt(34), METRICS)).toBe(title);
  });

  it('moves a title down until only its first line stands beside the marks', () => {
    expect(belowMarks(title, pt(60), METRICS).spaceBefore).toBeCloseTo(60 - lineHeight(pt(14), METRICS), 9);
  });

  it('leaves what is no paragraph alone', () => {
    expect(belowMarks(HEAD, pt(60), METRICS)).toBe(HEAD);
  });
});
