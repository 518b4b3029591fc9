import { readFileSync } from 'node:fs';
import type { FontLibrary } from '../../src/pdf/embedded-font.ts';
import { officeFonts } from '../../src/pdf/office-font.ts';
import { fonts } from '../helpers/fonts.ts';

const FOLDER = '/usr/share/fonts/truetype/liberation2';

/** Liberation Serif in the place of Times New Roman, which may not be given away: the same widths, other outlines. */
export function liberation(): FontLibrary {
  const read = (name: string) => readFileSync(`${FOLDER}/LiberationSerif-${name}.ttf`);
  const result = officeFonts(fonts, {
    regular: read('Regular'),
    bold: read('Bold'),
    italic: read('Italic'),
    boldItalic: read('BoldItalic'),
  });
  if ('faults' in result) throw new Error(JSON.stringify(result.faults));
  return result.library;
}
