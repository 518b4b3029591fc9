import { describe, expect, it } from 'vitest';
import type { PlacedBox, PlacedFragment, PlacedLine } from '../../../src/layout/placed.ts';
import { pageContent } from '../../../src/pdf/content.ts';
import { pt } from '../../../src/regulation/units.ts';
import { FONT_TABLE } from '../support/fonts.ts';

const SIZE = { width: pt(595), height: pt(842) };

function fragment(text: string, x: number, face: PlacedFragment['face'] = 'regular'): PlacedFragment {
  return { text, face, width: pt(10), x: pt(x) };
}

function line(fragments: readonly PlacedFragment[], wordSpacing = 0): PlacedLine {
  return {
    kind: 'line',
    style: 'paragraph',
    color: 'black',
    size: pt(14),
    baseline: pt(100),
    wordSpacing: pt(wordSpacing),
    fragments,
    x: pt(72),
    width: pt(100),
    isContinued: false,
    isSpaceNext: false,
    labelLength: 0,
    paragraph: undefined,
  };
}

function content(...boxes: readonly PlacedBox[]): string {
  return pageContent({ ...SIZE, boxes, bookmarks: [] }, FONT_TABLE);
}

/** The glyphs of a text as the table has them. */
function codes(text: string, face: PlacedFragment['face'] = 'regular'): string {
  return [...text]
    .map((letter) => FONT_TABLE.glyphs[face].get(letter.codePointAt(0) ?? 0)?.id ?? 0)
    .map((id) => id.toString(16).padStart(4, '0'))
    .join('');
}

describe('pageContent', () => {
  it('draws a rule from its left end, counted upwards', () => {
    expect(
      content({
        kind: 'rule',
        direction: 'across',
        x: pt(100),
        y: pt(42),
        length: pt(60.5),
        weight: pt(0.75),
      }),
    ).toBe('0.75 w 100 800 m 160.5 800 l S');
  });

  it('draws an upright rule from its upper end', () => {
    const rule = { kind: 'rule', x: pt(100), y: pt(42), length: pt(60.5), weight: pt(0.5) } as const;
    expect(content({ ...rule, direction: 'down' })).toBe('0.5 w 100 800 m 100 739.5 l S');
  });

  it('sets a line in its face and size at its place, counted upwards', () => {
    expect(content(line([fragment('Hưng', 72)]))).toBe(
      `BT /F1 14 Tf 1 0 0 1 72 742 Tm [<${codes('Hưng')}>] TJ ET`,
    );
  });

  it.each([
    ['regular', 'F1'],
    ['bold', 'F2'],
    ['italic', 'F3'],
    ['boldItalic', 'F4'],
  ] as const)('calls the face %s /%s and takes its glyphs', (face, name) => {
    expect(content(line([fragment('ệ', 72, face)]))).toBe(
      `BT /${name} 14 Tf 1 0 0 1 72 742 Tm [<${codes('ệ', face)}>] TJ ET`,
    );
  });

  it('sets each fragment from its own place', () => {
    expect(content(line([fragment('a', 72), fragment('b', 80.5, 'bold')]))).toBe(
      `BT /F1 14 Tf 1 0 0 1 72 742 Tm [<${codes('a')}>] TJ ` +
        `/F2 14 Tf 1 0 0 1 80.5 742 Tm [<${codes('b', 'bold')}>] TJ ET`,
    );
  });

  it('widens every space of a justified line by what it must, in thousandths of the size', () => {
    // 1,4 pt of 14 pt are 100 thousandths, and TJ counts backwards.
    expect(content(line([fragment('a b c', 72)], 1.4))).toContain(
      `[<${codes('a ')}> -100 <${codes('b ')}> -100 <${codes('c')}>] TJ`,
    );
  });

  it('widens a space at the end of a fragment too', () => {
    expect(content(line([fragment('a ', 72)], 1.4)).replace(/ (?=\])/u, '')).toContain(
      `[<${codes('a ')}> -100] TJ`,
    );
  });

  it('does not interrupt a line that is not widened', () => {
    expect(content(line([fragment('a b', 72)]))).toContain(`[<${codes('a b')}>] TJ`);
  });

  it('does not widen no-break spaces', () => {
    expect(content(line([fragment('a\u00A0b', 72)], 1.4))).toContain(`[<${codes('a\u00A0b')}>] TJ`);
  });

  it('writes numbers with three decimals at most and never with an exponent', () => {
    expect(
      content({
        kind: 'rule',
        direction: 'across',
        x: pt(1e-9),
        y: pt(842),
        length: pt(1 / 3),
        weight: pt(0.1 + 0.2),
      }),
    ).toBe('0.3 w 0 0 m 0.333 0 l S');
  });

  it('draws the boxes in their order, one a line', () => {
    const rule: PlacedBox = {
      kind: 'rule',
      direction: 'across',
      x: pt(0),
      y: pt(0),
      length: pt(1),
      weight: pt(1),
    };
    expect(
      content(rule, line([fragment('a', 0)]), rule)
        .split('\n')
        .map((each) => each.slice(-2)),
    ).toEqual([' S', 'ET', ' S']);
  });

  it('sets red letters and leaves the colour of what follows alone', () => {
    expect(content({ ...line([fragment('Hưng', 72)]), color: 'red' })).toBe(
      `q 0.855 0.145 0.114 rg BT /F1 14 Tf 1 0 0 1 72 742 Tm [<${codes('Hưng')}>] TJ ET Q`,
    );
  });

  it('draws what is in a drawing between its words and an end', () => {
    const drawing: PlacedBox = {
      kind: 'drawing',
      altText: 'Cột',
      source: undefined,
      boxes: [line([fragment('a', 72)])],
    };
    const [begin, text, end] = content(drawing).split('\n');
    expect([begin, end]).toEqual(['/Span <</Alt <FEFF00431ED90074>>> BDC', 'EMC']);
    expect(text).toContain(codes('a'));
  });

  it('says nothing of a drawing that only adorns', () => {
    expect(content({ kind: 'drawing', altText: '', source: undefined, boxes: [] })).toBe('');
  });

  it('is empty for a page without boxes', () => {
    expect(content()).toBe('');
  });

  it('fails for a letter that the font lacks, and names it', () => {
    expect(() => content(line([fragment('你', 72)]))).toThrow('你');
  });
});
