import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakLines, type BrokenLine, type LineRoom } from '../../../src/presentation/break-lines.ts';
import type { Face } from '../../../src/presentation/font-metrics.ts';
import { textWidth } from '../../../src/presentation/measure.ts';
import type { Run } from '../../../src/presentation/presented.ts';
import { pt, twip, twipToPt } from '../../../src/regulation/units.ts';
import { SEED, vietnameseRuns } from '../support/arbitraries.ts';
import { METRICS } from '../support/fonts.ts';

const SIZE = pt(14);

function regular(text: string): readonly Run[] {
  return [{ text, face: 'regular' }];
}

function textOf({ fragments }: BrokenLine): string {
  return fragments.map(({ text }) => text).join('');
}

/** The same room for every line, in twips. */
function room(twips: number): LineRoom {
  const length = twipToPt(twip(twips));
  return { first: length, rest: length };
}

function linesIn(runs: readonly Run[], lineRoom: LineRoom): readonly string[] {
  return breakLines(runs, SIZE, lineRoom, METRICS).map(textOf);
}

/** Lines broken word by word, the plain way: for texts of words with single spaces, each narrower than a line. */
function greedyWords(text: string, twips: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    const fits = Math.ceil(textWidth(longer, 'regular', SIZE, METRICS) * 20 - 1e-9) <= twips;
    if (last !== undefined && fits) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

describe('breakLines', () => {
  // “Hưng Yên” at 14 pt: 7023 steps of 1/120 pt, so 1170,5 twips.
  const HUNG_YEN = 1171;

  it('gives a text that fits one line', () => {
    expect(linesIn(regular('thi đua'), room(9000))).toEqual(['thi đua']);
  });

  it('gives no text one empty line', () => {
    expect(breakLines([], SIZE, room(9000), METRICS)).toEqual([
      { fragments: [], width: 0, isSpaceNext: false },
    ]);
  });

  it('takes a text that fits exactly', () => {
    expect(linesIn(regular('Hưng Yên'), room(HUNG_YEN))).toEqual(['Hưng Yên']);
  });

  it('breaks it when one twip is missing', () => {
    expect(linesIn(regular('Hưng Yên'), room(HUNG_YEN - 1))).toEqual(['Hưng', 'Yên']);
  });

  it('lets spaces at the end of a line hang over', () => {
    expect(linesIn(regular('Hưng Yên    '), room(HUNG_YEN))).toEqual(['Hưng Yên']);
    expect(linesIn(regular('Hưng Yên    Hưng'), room(HUNG_YEN))).toEqual(['Hưng Yên', 'Hưng']);
  });

  it('does not count the spaces at the end of a line to its width', () => {
    const [line] = breakLines(regular('Hưng Yên   '), SIZE, room(9000), METRICS);
    expect(line?.width).toBe(textWidth('Hưng Yên', 'regular', SIZE, METRICS));
  });

  it('cuts a word wider than the line between letters', () => {
    // Three “a” take 3 × 746 steps, 373 twips.
    expect(linesIn(regular('aaaaaaaa'), room(373))).toEqual(['aaa', 'aaa', 'aa']);
  });

  it('begins a word wider than the line on a line of its own', () => {
    expect(linesIn(regular('a aaaaa'), room(373))).toEqual(['a', 'aaa', 'aa']);
  });

  it('ends a line at a space that has no room, whatever follows it', () => {
    // Two “a” take 2 × 746 steps, 248,7 twips; with the space 318,7.
    expect(linesIn(regular('aa :'), room(300))).toEqual(['aa', ':']);
    expect(linesIn(regular('a aa :'), room(320))).toEqual(['a', 'aa', ':']);
  });

  it('begins no line with a stop where the space before it has room', () => {
    expect(linesIn(regular('a aa :'), room(520))).toEqual(['a', 'aa :']);
  });

  describe('cuts a word of several runs that is wider than the line', () => {
    const bold = (text: string) => ({ text, face: 'bold' }) as const;

    it('in front of the last letter of the first of them', () => {
      expect(linesIn([...regular('aaaa'), bold('aaaa')], room(700))).toEqual(['aaa', 'aaaaa']);
    });

    it('behind it where that is its only letter', () => {
      expect(linesIn([...regular('a'), bold('aaaa')], room(600))).toEqual(['a', 'aaaa']);
    });

    it('at its hyphen where it has one', () => {
      expect(linesIn([...regular('b a-aa/'), bold('aaaa')], room(900))).toEqual(['b', 'a-', 'aa/aaaa']);
    });

    it('as any other where a line begins with the rest of it', () => {
      expect(linesIn([...regular('aaaa'), bold('aaaaaaa')], room(500))).toEqual(['aaa', 'aaa', 'aaa', 'aa']);
    });
  });

  it('goes on with one letter a line when the room is too narrow for any', () => {
    expect(linesIn(regular('thi'), room(1))).toEqual(['t', 'h', 'i']);
  });

  it('gives the first line its own room', () => {
    const lineRoom = { first: twipToPt(twip(HUNG_YEN - 1)), rest: twipToPt(twip(HUNG_YEN)) };
    expect(linesIn(regular('Hưng Yên Hưng Yên'), lineRoom)).toEqual(['Hưng', 'Yên Hưng', 'Yên']);
  });

  it('gives a line one fragment a face, each with its own width', () => {
    const runs: readonly Run[] = [
      { text: 'Phát ', face: 'regular' },
      { text: 'động', face: 'bold' },
      { text: ' phong trào', face: 'italic' },
    ];
    expect(breakLines(runs, SIZE, room(9000), METRICS)).toEqual([
      {
        fragments: [
          { text: 'Phát ', face: 'regular', width: textWidth('Phát ', 'regular', SIZE, METRICS) },
          { text: 'động', face: 'bold', width: textWidth('động', 'bold', SIZE, METRICS) },
          { text: ' phong trào', face: 'italic', width: textWidth(' phong trào', 'italic', SIZE, METRICS) },
        ],
        width: expect.closeTo(
          textWidth('Phát ', 'regular', SIZE, METRICS) +
            textWidth('động', 'bold', SIZE, METRICS) +
            textWidth(' phong trào', 'italic', SIZE, METRICS),
          9,
        ) as number,
        isSpaceNext: false,
      },
    ]);
  });

  it('says of a line whether the text has a space before the next', () => {
    const isSpaceNext = (text: string, lineRoom: LineRoom) =>
      breakLines(regular(text), SIZE, lineRoom, METRICS).map((line) => line.isSpaceNext);
    expect(isSpaceNext('Hưng Yên Hưng Yên', room(HUNG_YEN))).toEqual([true, false]);
    expect(isSpaceNext('iii', room(80))).toEqual([false, false, false]);
  });

  it('measures each letter in its own face', () => {
    const [regularWidth, boldWidth] = (['regular', 'bold'] as const).map((face: Face) =>
      Math.ceil(textWidth('thưởng', face, SIZE, METRICS) * 20),
    );
    expect(boldWidth).toBeGreaterThan(regularWidth ?? 0);
    expect(linesIn([{ text: 'a thưởng', face: 'bold' }], room(boldWidth ?? 0))).toEqual(['a', 'thưởng']);
    expect(linesIn([{ text: 'thưởng', face: 'bold' }], room(regularWidth ?? 0))).toHaveLength(2);
  });

  it('does not break a word where its face changes', () => {
    const runs: readonly Run[] = [
      { text: 'khen thư', face: 'regular' },
      { text: 'ởng', face: 'bold' },
    ];
    const width = Math.ceil(textWidth('khen thư', 'regular', SIZE, METRICS) * 20) + 1;
    expect(linesIn(runs, room(width))).toEqual(['khen', 'thưởng']);
  });

  it('breaks words as a plain reckoning word by word does', () => {
    const words = fc.array(
      fc.constantFrom('thi', 'đua', 'khen', 'thưởng', 'doanh', 'nghiệp', 'Hưng', 'Yên'),
      {
        minLength: 1,
        maxLength: 60,
        size: 'max',
      },
    );
    fc.assert(
      fc.property(words, fc.integer({ min: 1200, max: 9000 }), (list, twips) => {
        const text = list.join(' ');
        expect(linesIn(regular(text), room(twips))).toEqual(greedyWords(text, twips));
      }),
      { seed: SEED },
    );
  });

  it('loses no letter and doubles none but spaces at line ends, for any runs and widths', () => {
    const widths = fc.integer({ min: 300, max: 9000 });
    fc.assert(
      fc.property(vietnameseRuns(50), widths, widths, (runs, first, rest) => {
        const lineRoom = { first: twipToPt(twip(first)), rest: twipToPt(twip(rest)) };
        const left = linesIn(runs, lineRoom).reduce(
          (remaining, line) => {
            expect(remaining.slice(0, line.length)).toBe(line);
            return remaining.slice(line.length).replace(/^ +/u, '');
          },
          runs.map(({ text }) => text).join(''),
        );
        expect(left).toBe('');
      }),
      { seed: SEED, numRuns: 500 },
    );
  });

  it('sets no line wider than its room, but for the rounding of each fragment, for any runs and widths', () => {
    const widths = fc.integer({ min: 300, max: 9000 });
    fc.assert(
      fc.property(vietnameseRuns(50), widths, widths, (runs, first, rest) => {
        const lineRoom = { first: twipToPt(twip(first)), rest: twipToPt(twip(rest)) };
        for (const [index, line] of breakLines(runs, SIZE, lineRoom, METRICS).entries()) {
          const available = index === 0 ? first : rest;
          const rounding = 0.5 * Math.max(0, line.fragments.length - 1);
          expect(line.width * 20).toBeLessThanOrEqual(available + rounding + 1e-9);
        }
      }),
      { seed: SEED, numRuns: 500 },
    );
  });

  it('begins and ends no line with a space, for any runs and widths', () => {
    fc.assert(
      fc.property(vietnameseRuns(50), fc.integer({ min: 300, max: 9000 }), (runs, width) => {
        for (const line of linesIn(runs, room(width))) expect(line).toBe(line.replace(/^ +| +$/gu, ''));
      }),
      { seed: SEED, numRuns: 300 },
    );
  });

  it('gives every line but a single one at least a letter, for any runs and widths', () => {
    fc.assert(
      fc.property(vietnameseRuns(50), fc.integer({ min: 300, max: 3000 }), (runs, width) => {
        for (const line of linesIn(runs, room(width))) expect(line).not.toBe('');
      }),
      { seed: SEED, numRuns: 300 },
    );
  });
});
