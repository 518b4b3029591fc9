import { PDFHexString } from 'pdf-lib';
import type { Face } from '../presentation/font-metrics.ts';
import type {
  Page,
  PlacedBox,
  PlacedDrawing,
  PlacedFragment,
  PlacedLine,
  PlacedRule,
} from '../layout/placed.ts';
import type { Pt } from '../regulation/units.ts';
import { hex } from './embedded-font.ts';
import type { FontTable } from './font-table.ts';
import { pdfNumber } from './number.ts';
import { fillColor, rectangleOperators, segmentOperators } from './shapes.ts';

/** The name by which pages call a face. */
export const FONT_NAMES: Readonly<Record<Face, string>> = {
  regular: 'F1',
  bold: 'F2',
  italic: 'F3',
  boldItalic: 'F4',
};

/** The drawing operators of a page. PDF counts upwards, so every y is turned round. */
export function pageContent({ boxes, height }: Page, table: FontTable): string {
  return boxes.map((box) => boxOperators(box, height, table)).join('\n');
}

function boxOperators(
  box: PlacedBox | PlacedDrawing['boxes'][number],
  pageHeight: Pt,
  table: FontTable,
): string {
  switch (box.kind) {
    case 'line':
      return lineOperators(box, pageHeight, table);
    case 'rule':
      return ruleOperators(box, pageHeight);
    case 'rectangle':
      return rectangleOperators(box, pageHeight);
    case 'segment':
      return segmentOperators(box, pageHeight);
    case 'drawing':
      return drawingOperators(box, pageHeight, table);
  }
}

/** A drawing with its text for those who do not see it. Source: ISO 32000-1, 14.9.3. */
function drawingOperators({ altText, boxes }: PlacedDrawing, pageHeight: Pt, table: FontTable): string {
  const shapes = boxes.map((box) => boxOperators(box, pageHeight, table));
  if (altText === '') return shapes.join('\n');
  return [`/Span <</Alt ${PDFHexString.fromText(altText).toString()}>> BDC`, ...shapes, 'EMC'].join('\n');
}

function ruleOperators({ direction, x, y, length, weight }: PlacedRule, pageHeight: Pt): string {
  const [right, bottom] = direction === 'across' ? [x + length, y] : [x, y + length];
  const start = `${pdfNumber(x)} ${pdfNumber(pageHeight - y)} m`;
  return `${pdfNumber(weight)} w ${start} ${pdfNumber(right)} ${pdfNumber(pageHeight - bottom)} l S`;
}

/** A line, each fragment from its own place; spaces are real ones, widened in between. */
function lineOperators(line: PlacedLine, pageHeight: Pt, table: FontTable): string {
  const y = pdfNumber(pageHeight - line.baseline);
  const fragments = line.fragments.map((fragment) => {
    const font = `/${FONT_NAMES[fragment.face]} ${pdfNumber(line.size)} Tf`;
    return `${font} 1 0 0 1 ${pdfNumber(fragment.x)} ${y} Tm [${glyphs(fragment, line, table)}] TJ`;
  });
  const text = `BT ${fragments.join(' ')} ET`;
  return line.color === 'black' ? text : `q ${fillColor(line.color)} ${text} Q`;
}

const UNITS = 1000;

/** Glyph ids in hexadecimal, interrupted after each space by what justification adds. */
function glyphs({ text, face }: PlacedFragment, { wordSpacing, size }: PlacedLine, table: FontTable): string {
  const widening = wordSpacing === 0 ? '' : `> ${pdfNumber((wordSpacing * -UNITS) / size)} <`;
  const codes = [...text].map((letter) => {
    const glyph = table.glyphs[face].get(letter.codePointAt(0) ?? 0);
    if (glyph === undefined) throw new Error(`the font has no letter ${JSON.stringify(letter)}`);
    return hex(glyph.id) + (letter === ' ' ? widening : '');
  });
  return `<${codes.join('')}>`.replaceAll('<>', '');
}
