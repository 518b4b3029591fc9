import type { Face } from '../presentation/font-metrics.ts';
import type { Page, PlacedFragment, PlacedLine, PlacedRule } from '../layout/placed.ts';
import type { Pt } from '../regulation/units.ts';
import { hex } from './embedded-font.ts';
import type { FontTable } from './font-table.ts';

/** The name by which pages call a face. */
export const FONT_NAMES: Readonly<Record<Face, string>> = {
  regular: 'F1',
  bold: 'F2',
  italic: 'F3',
  boldItalic: 'F4',
};

/** The drawing operators of a page. PDF counts upwards, so every y is turned round. */
export function pageContent({ boxes, height }: Page, table: FontTable): string {
  const operators = boxes.map((box) =>
    box.kind === 'rule' ? ruleOperators(box, height) : lineOperators(box, height, table),
  );
  return operators.join('\n');
}

function ruleOperators({ x, y, length, weight }: PlacedRule, pageHeight: Pt): string {
  const height = number(pageHeight - y);
  return `${number(weight)} w ${number(x)} ${height} m ${number(x + length)} ${height} l S`;
}

/** A line, each fragment from its own place; spaces are real ones, widened in between. */
function lineOperators(line: PlacedLine, pageHeight: Pt, table: FontTable): string {
  const y = number(pageHeight - line.baseline);
  const fragments = line.fragments.map((fragment) => {
    const font = `/${FONT_NAMES[fragment.face]} ${number(line.size)} Tf`;
    return `${font} 1 0 0 1 ${number(fragment.x)} ${y} Tm [${glyphs(fragment, line, table)}] TJ`;
  });
  return `BT ${fragments.join(' ')} ET`;
}

const UNITS = 1000;

/** Glyph ids in hexadecimal, interrupted after each space by what justification adds. */
function glyphs({ text, face }: PlacedFragment, { wordSpacing, size }: PlacedLine, table: FontTable): string {
  const widening = wordSpacing === 0 ? '' : `> ${number((wordSpacing * -UNITS) / size)} <`;
  const codes = [...text].map((letter) => {
    const glyph = table.glyphs[face].get(letter.codePointAt(0) ?? 0);
    if (glyph === undefined) throw new Error(`the font has no letter ${JSON.stringify(letter)}`);
    return hex(glyph.id) + (letter === ' ' ? widening : '');
  });
  return `<${codes.join('')}>`.replaceAll('<>', '');
}

/** A number as PDF writes it: no exponent, at most three decimals. */
function number(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
