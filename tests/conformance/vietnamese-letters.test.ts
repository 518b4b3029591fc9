import { afterAll, describe, expect, it } from 'vitest';
import type { PlacedLine } from '../../src/layout/placed.ts';
import { writePdf } from '../../src/pdf/write-pdf.ts';
import { FACES, type Face } from '../../src/presentation/font-metrics.ts';
import { textWidth } from '../../src/presentation/measure.ts';
import { pt } from '../../src/regulation/units.ts';
import { fonts, metrics } from '../helpers/fonts.ts';
import { dataOf, mainSection, stagesOf } from '../helpers/pipeline.ts';
import { liberation } from './liberation.ts';
import { rasterOf, temporaryFolder, type GreyPage } from './tools.ts';

/** Every Vietnamese letter that is not a plain Latin one. */
const LOWER = 'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ';
const LETTERS = [...LOWER, ...LOWER.toLocaleUpperCase('vi')];

const SIZE = pt(20);
const CELL = 36;
const COLUMNS = 12;
const MARGIN = 50;
const DOTS_PER_INCH = 144;
const SCALE = DOTS_PER_INCH / 72;

/** Our fonts, and others that an office may have in their place. */
const LIBRARIES = [
  { name: 'Tinos', library: fonts },
  { name: 'Liberation Serif', library: liberation() },
];

describe.each(LIBRARIES)('every accented Vietnamese letter has ink in every face of $name', ({ library }) => {
  const folder = temporaryFolder();
  afterAll(folder.remove);

  it('counts 134 letters', () => {
    expect(new Set(LETTERS).size).toBe(134);
  });

  it.each(FACES)('%s', (face) => {
    const drawn = inkOf(LETTERS, face);
    const plain = inkOf(LETTERS.map(plainLetter), face);
    const blank = LETTERS.filter((_, index) => (plain[index] ?? 0) === 0 || (drawn[index] ?? 0) === 0);
    const withoutMark = LETTERS.filter((_, index) => (drawn[index] ?? 0) <= (plain[index] ?? 0));
    expect({ blank, withoutMark }).toEqual({ blank: [], withoutMark: [] });
  });

  /** How much black each letter leaves in a cell of its own. */
  function inkOf(letters: readonly string[], face: Face): readonly number[] {
    const { presented } = stagesOf('plan', dataOf('2024'));
    const boxes = letters.map((letter, index) => placedLetter(letter, index, face));
    const { width, height } = mainSection(presented).page;
    const page = { width, height, boxes, bookmarks: [] };
    const raster = rasterOf(writePdf(presented, [page], library), folder.path, DOTS_PER_INCH);
    return letters.map((_, index) => inkInCell(raster, index));
  }
});

/** The letter without its marks: "ấ" gives "a", "Đ" gives "D", "ì" the dotless "ı" that the mark stands on. */
function plainLetter(letter: string): string {
  const [base = ''] = letter.normalize('NFD');
  return { đ: 'd', Đ: 'D', i: letter === 'ị' ? 'i' : 'ı' }[base] ?? base;
}

function cellOf(index: number): { readonly left: number; readonly top: number } {
  return { left: MARGIN + (index % COLUMNS) * CELL, top: MARGIN + Math.floor(index / COLUMNS) * CELL };
}

function placedLetter(letter: string, index: number, face: Face): PlacedLine {
  const { left, top } = cellOf(index);
  const x = pt(left + 8);
  const width = textWidth(letter, face, SIZE, metrics);
  return {
    kind: 'line',
    style: 'paragraph',
    color: 'black',
    size: SIZE,
    baseline: pt(top + 26),
    wordSpacing: pt(0),
    fragments: [{ text: letter, face, width, x }],
    x,
    width,
    isContinued: false,
    isSpaceNext: false,
    labelLength: 0,
    paragraph: undefined,
  };
}

function inkInCell({ width, pixels }: GreyPage, index: number): number {
  const { left, top } = cellOf(index);
  let ink = 0;
  for (let y = Math.round(top * SCALE); y < (top + CELL) * SCALE; y += 1) {
    for (let x = Math.round(left * SCALE); x < (left + CELL) * SCALE; x += 1) {
      ink += (255 - (pixels[y * width + x] ?? 255)) / 255;
    }
  }
  return ink;
}
