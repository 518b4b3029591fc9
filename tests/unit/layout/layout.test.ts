import { describe, expect, it } from 'vitest';
import { layOut } from '../../../src/layout/layout.ts';
import type { Page } from '../../../src/layout/placed.ts';
import { pageGeometry } from '../../../src/presentation/page-geometry.ts';
import type { PresentedDrawing, PresentedSection } from '../../../src/presentation/presented.ts';
import { pt } from '../../../src/regulation/units.ts';
import { valueOf } from '../../helpers/pipeline.ts';
import { METRICS } from '../support/fonts.ts';
import { paragraph, presentedDocument, section } from '../support/presented.ts';
import { OFFICE, PAGE, REGULATION, STYLES } from '../support/regulation.ts';

const LANDSCAPE = pageGeometry(REGULATION, OFFICE, 'landscape');
const lines = (count: number) =>
  Array.from({ length: count }, (_, index) => paragraph('recipient', `dòng ${String(index + 1)}`));

function pagesOf(...sections: readonly PresentedSection[]): readonly Page[] {
  return valueOf(layOut(presentedDocument(...sections), METRICS)).pages();
}

/** The texts of the lines of each page. */
function texts(pages: readonly Page[]): readonly (readonly string[])[] {
  return pages.map(({ boxes }) =>
    boxes.flatMap((box) => (box.kind === 'line' ? [box.fragments.map(({ text }) => text).join('')] : [])),
  );
}

describe('layOut, of drawings', () => {
  const drawing = (height: number): PresentedDrawing => ({
    kind: 'drawing',
    place: undefined,
    style: STYLES.drawing,
    textStyle: STYLES.drawingText,
    isKeptWithNext: false,
    depth: 0,
    width: pt(400),
    height: pt(height),
    altText: '',
    shapes: [],
  });

  it('refuses one that is higher than the text area', () => {
    const document = presentedDocument(section([drawing(PAGE.height)]));
    expect(layOut(document, METRICS).issues.map(({ code }) => code)).toEqual(['drawing-taller-than-page']);
  });

  it('places one that has room', () => {
    const source = drawing(200);
    expect(pagesOf(section([source]))[0]?.boxes).toMatchObject([
      { kind: 'drawing', y: PAGE.margins.top, width: 400, height: 200, source, boxes: [] },
    ]);
  });
});

describe('layOut, of several sections', () => {
  it('begins each section on a new page', () => {
    const pages = pagesOf(section([paragraph('recipient', 'một')]), section([paragraph('recipient', 'hai')]));
    expect(texts(pages)).toEqual([['một'], ['hai']]);
  });

  it('gives each page the geometry of its section', () => {
    const pages = pagesOf(section(lines(1)), section(lines(60), { page: LANDSCAPE }), section(lines(1)));
    const upright = [PAGE.width, PAGE.height];
    const turned = [PAGE.height, PAGE.width];
    expect(pages.map(({ width, height }) => [width, height])).toEqual([upright, turned, turned, upright]);
  });

  it('numbers the pages of each section from 1 and hides the first number', () => {
    const pages = pagesOf(section(lines(120)), section(lines(60)), section(lines(60)));
    const numbers = pages.map(({ boxes }) =>
      boxes.flatMap((box) => (box.kind === 'line' && box.style === 'pageNumber' ? [box] : [])),
    );
    expect(numbers.map(([number]) => number?.fragments[0]?.text)).toEqual([
      undefined,
      '2',
      '3',
      undefined,
      '2',
      undefined,
      '2',
    ]);
  });

  it('centres the number over the text of a turned sheet', () => {
    const [, second] = pagesOf(section(lines(60), { page: LANDSCAPE }));
    const number = second?.boxes.find((box) => box.kind === 'line' && box.style === 'pageNumber');
    if (number?.kind !== 'line') throw new Error('no number');
    expect(number.x + number.width / 2).toBeCloseTo(LANDSCAPE.margins.left + LANDSCAPE.textWidth / 2, 9);
  });
});

describe('layOut, of a first page footer', () => {
  it('sets it on the first page of its own section alone', () => {
    const firstPageFooter = [paragraph('recipient', 'Địa chỉ')];
    const pages = pagesOf(section(lines(60), { firstPageFooter }), section(lines(60)));
    expect(texts(pages).map((page) => page.includes('Địa chỉ'))).toEqual([true, false, false, false]);
  });

  it('takes room from the text of the first page alone when it is higher than the margin', () => {
    const firstPageFooter = Array.from({ length: 5 }, () => paragraph('recipient', 'Địa chỉ'));
    const count = (pages: readonly Page[]) =>
      texts(pages).map((page) => page.filter((text) => text.startsWith('dòng')).length);
    expect(count(pagesOf(section(lines(150))))).toEqual([57, 57, 36]);
    expect(count(pagesOf(section(lines(150), { firstPageFooter })))).toEqual([54, 57, 39]);
  });
});
