import { PDFDocument } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { widthOf } from '../../../../src/issuance/drawn-line.ts';
import { cornerMark } from '../../../../src/issuance/stamping/corner-mark.ts';
import { fillHead, openHead, type HeadPlaces } from '../../../../src/issuance/stamping/fill-head.ts';
import { readPage, readPdf, type ReadPdf } from '../../../../src/issuance/stamping/read-pdf.ts';
import { atLeastCopyVersion, checkPoints, stampPdf } from '../../../../src/issuance/stamping/stamp-pdf.ts';
import { fonts, metrics } from '../../../helpers/fonts.ts';
import {
  DATE_LINE,
  HEAD_LINES,
  NUMBER_LINE,
  pageWith,
  stampsOf,
  turnedPage,
  type FoundText,
  type HeadLine,
  type Rotation,
} from '../../../helpers/issuance/head-pdf.ts';
import { plan } from '../../../helpers/issuance/signing.ts';

const DAY = { year: 2024, month: 3, day: 5 };
const NUMBERED = { number: 12, symbol: 'KH-BQL', issuedOn: DAY };
const IN_BLANKS: HeadPlaces = { number: undefined, date: undefined };
const A4_HEIGHT = 841.89;
const LETTERS = { library: fonts, metrics };

async function read(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await readPdf(bytes, 'van-ban.pdf');
  if (!pdf.ok) throw new Error(pdf.issues[0]?.code);
  return pdf.value;
}

async function numbered(bytes: Uint8Array, places = IN_BLANKS, what = NUMBERED) {
  const pdf = await read(bytes);
  const first = await readPage(pdf, 0);
  const head = openHead(first, places, DAY);
  if (!head.ok) return head;
  const filled = fillHead(first, head.value, what, metrics);
  return filled.ok ? stampPdf(pdf, filled.value, LETTERS) : filled;
}

async function filledIn(bytes: Uint8Array, places = IN_BLANKS) {
  const stamped = await numbered(bytes, places);
  if (!stamped.ok) throw new Error(stamped.issues[0]?.code);
  return stamped.value;
}

const said = (texts: readonly FoundText[]) => texts.map(({ text, font, size }) => [text, font, size]);
const textsIn = async (...lines: readonly HeadLine[]) =>
  (await stampsOf(await filledIn(pageWith(lines)))).texts;
const end = (line: HeadLine, text: string) => {
  const { x = 0, size = 0, face = 'regular' } = line;
  return x + widthOf({ text, face, size }, metrics);
};

describe('a number and a day', () => {
  it('are written in the letters around their blanks', async () => {
    expect(said(await textsIn(...HEAD_LINES))).toEqual([
      ['12', 'Tinos-Regular', 13],
      ['05', 'Tinos-Italic', 14],
      ['3', 'Tinos-Italic', 14],
    ]);
  });

  it('stand on the baseline, in the middle of the blank', async () => {
    const [number] = await textsIn(...HEAD_LINES);
    const [left, right] = [end(NUMBER_LINE, 'Số:'), end(NUMBER_LINE, 'Số:         ')];
    const width = widthOf({ text: '12', face: 'regular', size: 13 }, metrics);
    expect(number?.x).toBeCloseTo((left + right - width) / 2, 1);
    expect(number?.y).toBeCloseTo(A4_HEIGHT - 130, 1);
  });

  it.each([0, 90, 180, 270] as const)('stand at the same place of a page turned by %i', async (rotation) => {
    const upright = await textsIn(...HEAD_LINES);
    const stamped = await filledIn(await turnedPage(HEAD_LINES, rotation, [100, -50]));
    const { texts, operators } = await stampsOf(stamped);
    expect(said(texts)).toEqual(said(upright));
    for (const [index, { x, y }] of texts.entries()) {
      expect(x).toBeCloseTo(upright[index]?.x ?? 0, 1);
      expect(y).toBeCloseTo(upright[index]?.y ?? 0, 1);
    }
    expect(operators).toContain(`q ${DRAWN[rotation]} cm`);
  });

  it('take the place of dots', async () => {
    const dotted = { ...NUMBER_LINE, text: 'Số: ……/KH-BQL' };
    const { operators } = await stampsOf(await filledIn(pageWith([dotted, DATE_LINE])));
    const [, x, , width] = /q 1 g (\S+) (\S+) (\S+) (\S+) re f Q/u.exec(operators)?.map(Number) ?? [];
    expect(x).toBeCloseTo(end(dotted, 'Số: '), 1);
    expect(width).toBeCloseTo(widthOf({ text: '……', face: 'regular', size: 13 }, metrics), 1);
  });

  it('cover nothing where there are no dots', async () => {
    const { operators } = await stampsOf(await filledIn(pageWith(HEAD_LINES)));
    expect(operators).not.toContain(' re ');
  });

  it('go to places that the clerk shows', async () => {
    const at = (x: number) => ({ page: 1, x, y: 100 });
    const places = { number: at(50), date: { day: at(200), month: at(250) } };
    const { texts } = await stampsOf(await filledIn(pageWith([]), places));
    expect(texts.map(({ text, x }) => [text, Math.round(x)])).toEqual([
      ['12', 50],
      ['05', 200],
      ['3', 250],
    ]);
  });

  const refusals: readonly (readonly [string, readonly HeadLine[], string])[] = [
    ['another symbol', [{ ...NUMBER_LINE, text: 'Số:       /QĐ-BQL' }, DATE_LINE], 'other-symbol'],
    ['a blank without room', [{ ...NUMBER_LINE, text: 'Số: /KH-BQL' }, DATE_LINE], 'narrow-blank'],
    ['no blank', [DATE_LINE], 'no-number-blank'],
  ];
  it.each(refusals)('are refused for %s', async (_, lines, code) => {
    const { ok, issues } = await numbered(pageWith(lines));
    expect([ok, issues.map((one) => one.code)]).toEqual([false, [code]]);
  });

  it('tell of everything that is wrong at once', async () => {
    const { issues } = await numbered(pageWith([]));
    expect(issues.map(({ code }) => code)).toEqual(['no-number-blank', 'no-date-blank']);
  });
});

/** How what is shown is drawn on pages whose lower left corner is at 100, -50. */
const DRAWN: Readonly<Record<Rotation, string>> = {
  0: '1 0 0 1 100 -50',
  90: '0 1 -1 0 941.89 -50',
  180: '-1 0 0 -1 695.276 791.89',
  270: '0 -1 1 0 100 545.276',
};

describe('stampPdf', () => {
  const marked = async (bytes: Uint8Array) => {
    const pdf = await read(bytes);
    const mark = cornerMark(
      'Sao y; Ban Quản lý; 25/03/2026; 14:05:09',
      await readPage(pdf, 0),
      undefined,
      metrics,
    );
    return stampPdf(pdf, [mark], LETTERS);
  };

  it('appends, and leaves the file as it was', async () => {
    const bytes = pageWith(HEAD_LINES);
    expect(Buffer.from((await filledIn(bytes)).subarray(0, bytes.length)).equals(bytes)).toBe(true);
  });

  it('gives the same bytes for the same file', async () => {
    const bytes = plan();
    expect(await filledIn(bytes)).toEqual(await filledIn(bytes));
  });

  it('puts a mark into the top right corner', async () => {
    const stamped = await marked(pageWith(HEAD_LINES));
    const { texts } = await stampsOf(stamped.ok ? stamped.value : new Uint8Array());
    const [mark] = texts;
    expect(said(texts)).toEqual([['Sao y; Ban Quản lý; 25/03/2026; 14:05:09', 'Tinos-Regular', 10]]);
    const right = (mark?.x ?? 0) + widthOf({ text: mark?.text ?? '', face: 'regular', size: 10 }, metrics);
    expect(right).toBeCloseTo(595.28 - (15 * 72) / 25.4, 0);
  });

  it('puts a second stamp beside the first', async () => {
    const first = await filledIn(pageWith(HEAD_LINES));
    const stamped = await marked(first);
    const second = await stampsOf(stamped.ok ? stamped.value : new Uint8Array(), 0, 'Stamp2');
    expect(second.texts[0]?.text).toContain('Sao y');
  });

  it('keeps a page that shares its resources with others apart', async () => {
    const source = await PDFDocument.load(pageWith(HEAD_LINES));
    const [copy] = await source.copyPages(source, [0]);
    if (copy !== undefined) source.addPage(copy);
    const stamped = await filledIn(await source.save());
    expect((await stampsOf(stamped, 1)).texts).toEqual([]);
  });

  it('refuses letters that the font lacks', async () => {
    const pdf = await read(pageWith(HEAD_LINES));
    const mark = cornerMark('Sao y; 部', { width: 5000 }, { page: 1, x: 1, y: 1 }, METRICS_OF_ALL);
    const stamped = await stampPdf(pdf, [mark], LETTERS);
    expect(stamped.issues.map(({ code }) => code)).toEqual(['missing-letters']);
  });

  it('raises an old version of PDF to what a copy needs', async () => {
    const old = Buffer.from(pageWith(HEAD_LINES));
    old.write('%PDF-1.3', 0, 'latin1');
    const raised = await PDFDocument.load(await atLeastCopyVersion(await read(old)));
    expect(String(raised.catalog.get(raised.context.obj('Version') as never) ?? '')).toBe('/1.4');
  });
});

/** Every letter has a width. */
const METRICS_OF_ALL = { ...metrics, advance: () => 1000 };

describe('checkPoints', () => {
  it.each([
    [{ page: 2, x: 10, y: 10 }, ['no-such-page']],
    [{ page: 1, x: 700, y: 10 }, ['outside-of-page']],
    [{ page: 1, x: 500, y: 800 }, []],
  ])('checks %o', async (point, expected) => {
    const checked = await checkPoints(await read(pageWith(HEAD_LINES)), [point]);
    expect(checked.issues.map(({ code }) => code)).toEqual(expected);
  });
});
