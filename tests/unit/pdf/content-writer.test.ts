import { describe, expect, it } from 'vitest';
import type { PlacedBox, PlacedFragment, PlacedLine } from '../../../src/layout/placed.ts';
import { ContentWriter, fontIndex } from '../../../src/pdf/content-writer.ts';
import { FACES } from '../../../src/presentation/font-metrics.ts';
import { pt } from '../../../src/regulation/units.ts';
import { FONT_TABLE } from '../support/fonts.ts';

const HEIGHT = pt(842);

function fragment(text: string, x: number, face: PlacedFragment['face'] = 'regular'): PlacedFragment {
  return { text, face, width: pt(10), x: pt(x) };
}

function line(fragments: readonly PlacedFragment[], more: Partial<PlacedLine> = {}): PlacedLine {
  return {
    kind: 'line',
    style: 'paragraph',
    color: 'black',
    size: pt(14),
    baseline: pt(100),
    wordSpacing: pt(0),
    fragments,
    x: pt(72),
    width: pt(100),
    isContinued: false,
    isSpaceNext: false,
    labelLength: 0,
    paragraph: undefined,
    ...more,
  };
}

const RULE = {
  kind: 'rule',
  direction: 'across',
  x: pt(100),
  y: pt(42),
  length: pt(60.5),
  weight: pt(0.75),
} as const;

/** The lines of operators of a page, a byte a letter. */
function marked(write: (writer: ContentWriter) => void): readonly string[] {
  const writer = new ContentWriter(FONT_TABLE);
  writer.startPage(HEIGHT);
  write(writer);
  return Buffer.from(writer.finishPage()).toString('latin1').split('\n');
}

/** The operators of a page of boxes, a byte a letter. */
function content(...boxes: readonly PlacedBox[]): string {
  const writer = new ContentWriter(FONT_TABLE);
  writer.startPage(HEIGHT);
  for (const box of boxes) writer.box(box);
  return Buffer.from(writer.finishPage()).toString('latin1');
}

/** The bytes of a text, as the table has them. */
function codes(text: string): string {
  return String.fromCharCode(...[...text].map((letter) => FONT_TABLE.codes[letter.codePointAt(0) ?? 0] ?? 0));
}

describe('ContentWriter', () => {
  it('draws a rule from its left end, counted upwards', () => {
    expect(content(RULE)).toBe('0.75 w 100 800 m 160.5 800 l S\n');
  });

  it('draws an upright rule from its upper end', () => {
    expect(content({ ...RULE, weight: pt(0.5), direction: 'down' })).toBe('0.5 w 100 800 m 100 739.5 l S\n');
  });

  it('sets a line in its face and size at its place, counted upwards', () => {
    expect(content(line([fragment('Hưng', 72)]))).toBe(`BT 72 742 Td/F1 14 Tf (${codes('Hưng')})Tj\nET\n`);
  });

  it.each([
    ['regular', 'F1'],
    ['bold', 'F2'],
    ['italic', 'F3'],
    ['boldItalic', 'F4'],
  ] as const)('calls the face %s /%s', (face, name) => {
    expect(content(line([fragment('ệ', 72, face)]))).toBe(
      `BT 72 742 Td/${name} 14 Tf (${codes('ệ')})Tj\nET\n`,
    );
  });

  it('sets each fragment from its own place, seen from the one before', () => {
    expect(content(line([fragment('a', 72), fragment('b', 80.5, 'bold')]))).toBe(
      'BT 72 742 Td/F1 14 Tf (a)Tj 8.5 0 Td/F2 14 Tf (b)Tj\nET\n',
    );
  });

  it('says a font once for all lines that have it', () => {
    const next = line([fragment('b', 70)], { baseline: pt(116.1) });
    expect(content(line([fragment('a', 72)]), next)).toBe(
      'BT 72 742 Td/F1 14 Tf (a)Tj\n-2 -16.1 Td(b)Tj\nET\n',
    );
  });

  it('says a font again in another size', () => {
    const next = line([fragment('b', 72)], { size: pt(11) });
    expect(content(line([fragment('a', 72)]), next)).toContain('0 0 Td/F1 11 Tf (b)Tj');
  });

  it('keeps places to a hundredth of a point over many lines', () => {
    const lines = Array.from({ length: 100 }, (_, index) =>
      line([fragment('a', 72)], { baseline: pt(100 + index / 3) }),
    );
    const moves = [...content(...lines).matchAll(/([\d.-]+) Td/gu)].map(([, down]) => Number(down));
    expect(moves.reduce((sum, move) => sum + move, 0)).toBeCloseTo(842 - 100 - 33, 6);
  });

  it('widens the spaces of a justified line, and not those of the next', () => {
    const justified = line([fragment('a b', 72)], { wordSpacing: pt(1.4) });
    const ragged = line([fragment('c d', 72)]);
    expect(content(justified, justified, ragged)).toBe(
      'BT 1.4 Tw 72 742 Td/F1 14 Tf (a b)Tj\n0 0 Td(a b)Tj\n0 Tw 0 0 Td(c d)Tj\nET\n',
    );
  });

  it('does not widen no-break spaces: only the code 32 is widened', () => {
    expect(content(line([fragment('a\u00A0b', 72)], { wordSpacing: pt(1.4) }))).not.toContain('a b');
  });

  it('marks brackets and backslashes in texts', () => {
    expect(content(line([fragment('(a\\b)', 72)]))).toContain('(\\(a\\\\b\\))Tj');
  });

  it('takes a letter that is seldom used from the other part of the face, on the same line', () => {
    expect(content(line([fragment('aΩb', 72, 'bold')]))).toBe(
      `BT 72 742 Td/F2 14 Tf (a)Tj /F6 14 Tf (${String.fromCharCode((FONT_TABLE.codes[0x3a9] ?? 0) & 0xff)})Tj /F2 14 Tf (b)Tj\nET\n`,
    );
  });

  it('knows which parts of faces it has used', () => {
    const writer = new ContentWriter(FONT_TABLE);
    writer.startPage(HEIGHT);
    writer.box(line([fragment('aΩ', 72, 'italic')]));
    expect(writer.usedFonts).toBe((1 << fontIndex('italic', 0)) | (1 << fontIndex('italic', 1)));
  });

  it('writes numbers of shapes with three decimals at most and never with an exponent', () => {
    const rule = { ...RULE, x: pt(1e-9), y: pt(842), length: pt(1 / 3), weight: pt(0.1 + 0.2) };
    expect(content(rule)).toBe('0.3 w 0 0 m 0.333 0 l S\n');
  });

  it('draws the boxes in their order, text apart from shapes', () => {
    const rows = content(RULE, line([fragment('a', 1)]), RULE).split('\n');
    expect(rows.map((row) => row.slice(-2))).toEqual([' S', 'Tj', 'ET', ' S', '']);
  });

  it('sets red letters, and black ones after them', () => {
    const red = line([fragment('a', 72)], { color: 'red' });
    const rows = content(red, line([fragment('b', 72)])).split('\n');
    expect(rows[0]).toBe('BT 0.855 0.145 0.114 rg 72 742 Td/F1 14 Tf (a)Tj');
    expect(rows[1]).toBe('0 g 0 0 Td(b)Tj');
  });

  it('draws what is in a drawing', () => {
    const area = { x: pt(0), y: pt(0), width: pt(90), height: pt(90) };
    const boxes = [line([fragment('a', 72)])];
    const drawing: PlacedBox = { ...area, kind: 'drawing', altText: 'Cột', source: undefined, boxes };
    expect(content(drawing)).toBe(content(line([fragment('a', 72)])));
  });

  it('marks shapes outside of text', () => {
    const rows = marked((writer) => {
      writer.box(line([fragment('a', 1)]));
      writer.beginMark('/Figure <</MCID 0>>BDC');
      writer.box(RULE);
      writer.box(line([fragment('b', 1)]));
      writer.endMark();
    });
    expect(rows.map((row) => row.slice(0, 2))).toEqual(['BT', 'ET', '/F', '0.', 'BT', 'ET', 'EM', '']);
  });

  it('marks lines inside of text, which goes on from one mark to the next', () => {
    const rows = marked((writer) => {
      for (const id of [0, 1]) {
        writer.beginTextMark(`/P <</MCID ${String(id)}>>BDC`);
        writer.line(line([fragment('a', 72)]));
        writer.endMark();
      }
      writer.box(RULE);
    });
    expect(rows).toEqual([
      'BT /P <</MCID 0>>BDC 72 742 Td/F1 14 Tf (a)Tj',
      'EMC /P <</MCID 1>>BDC 0 0 Td(a)Tj',
      'EMC ET',
      '0.75 w 100 800 m 160.5 800 l S',
      '',
    ]);
  });

  it('ends a line in a space where it is asked to', () => {
    const rows = marked((writer) => {
      writer.line(line([fragment('a', 72)]), ' ');
    });
    expect(rows[0]).toMatch(/\(a \)Tj$/u);
  });

  it('pauses after so many letters, in whatever fragment they end', () => {
    const paused = (letters: number, ...fragments: readonly PlacedFragment[]) =>
      marked((writer) => {
        const then = () => {
          writer.beginMark('|');
        };
        writer.line(line(fragments), '', { letters, then });
      })
        .join(' ')
        .split('|')
        .map((part) => [...part.matchAll(/\((.*?)\)Tj/gu)].map(([, text]) => text).join('+'));
    expect(paused(2, fragment('1.abc', 72))).toEqual(['1.', 'abc']);
    expect(paused(2, fragment('1.', 72), fragment('abc', 90, 'bold'))).toEqual(['1.', 'abc']);
    expect(paused(3, fragment('1.', 72), fragment('abc', 90, 'bold'))).toEqual(['1.+a', 'bc']);
  });

  it('begins a page as if there had been none', () => {
    const writer = new ContentWriter(FONT_TABLE);
    const pages = [0, 1].map(() => {
      writer.startPage(HEIGHT);
      writer.box(line([fragment('a', 72)], { color: 'red', wordSpacing: pt(1) }));
      return Buffer.from(writer.finishPage()).toString('latin1');
    });
    expect(pages[1]).toBe(pages[0]);
    expect(pages[1]).toContain('rg');
  });

  it('is empty for a page without boxes', () => {
    expect(content()).toBe('');
  });

  it.each(['你', '😀'])('fails for %s, which the font lacks, and names it', (letter) => {
    expect(() => content(line([fragment(`a${letter}`, 72)]))).toThrow(letter);
  });
});

describe('fontIndex', () => {
  it('tells every part of every face from the others', () => {
    const indices = [0, 1].flatMap((shard) => FACES.map((face) => fontIndex(face, shard)));
    expect(indices).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });
});
