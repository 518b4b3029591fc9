import { join } from 'node:path';
import type { Bilingual, Issue } from '../document/issue.ts';
import type { FontLibrary } from '../pdf/embedded-font.ts';
import type { FaceFault } from '../pdf/office-font.ts';
import { FACES, type Face } from '../presentation/font-metrics.ts';
import type { World } from './world.ts';

/** What `--fonts` says to have our own fonts, whatever the machine has. */
export const OWN_FONTS = 'tinos';

/** The names of the files of Times New Roman: those of Windows first, then of macOS and of Linux packages. */
const NAMES: Readonly<Record<Face, readonly [string, ...string[]]>> = {
  regular: ['times.ttf', 'times new roman.ttf', 'times_new_roman.ttf'],
  bold: ['timesbd.ttf', 'times new roman bold.ttf', 'times_new_roman_bold.ttf'],
  italic: ['timesi.ttf', 'times new roman italic.ttf', 'times_new_roman_italic.ttf'],
  boldItalic: ['timesbi.ttf', 'times new roman bold italic.ttf', 'times_new_roman_bold_italic.ttf'],
};

/** The fonts that PDFs get. */
export interface ChosenFonts {
  readonly library: FontLibrary;
  /** Where the office's fonts were found; undefined where ours are used. */
  readonly folder: string | undefined;
  readonly issues: readonly Issue[];
}

/**
 * Times New Roman where the office has it, else our own font with the same widths: lines end at the same words in both.
 *
 * @param given A folder with its four files, or {@link OWN_FONTS}; undefined to look where systems keep fonts.
 * @param library Our own fonts.
 */
export async function chooseFonts(
  given: string | undefined,
  library: FontLibrary,
  world: World,
): Promise<ChosenFonts> {
  const own = { library, folder: undefined, issues: [] };
  if (given === OWN_FONTS) return own;
  for (const folder of given === undefined ? world.fontFolders : [given]) {
    const files = await filesIn(folder, world);
    const lacking = FACES.filter((face) => files[face] === undefined);
    if (lacking.length === 0) return officeFontsOf(folder, files, own, world);
    if (given !== undefined) return { ...own, issues: [incomplete(folder, lacking)] };
  }
  return own;
}

type Found = Readonly<Record<Face, string | undefined>>;

/** The paths of the four files in a folder; systems write their names in capitals or not. */
async function filesIn(folder: string, world: World): Promise<Found> {
  const names = await world.listFolder(folder).catch(() => []);
  const found = (face: Face) => {
    const name = NAMES[face].flatMap((known) => names.filter((each) => each.toLowerCase() === known))[0];
    return name === undefined ? undefined : join(folder, name);
  };
  return {
    regular: found('regular'),
    bold: found('bold'),
    italic: found('italic'),
    boldItalic: found('boldItalic'),
  };
}

async function officeFontsOf(
  folder: string,
  paths: Found,
  own: ChosenFonts,
  world: World,
): Promise<ChosenFonts> {
  // What cannot be read is told as what is no font: the remedy is the same.
  const read = async (face: Face) => world.readFile(paths[face] ?? '').catch(() => new Uint8Array());
  const { officeFonts } = await import('../pdf/office-font.ts');
  const result = officeFonts(own.library, {
    regular: await read('regular'),
    bold: await read('bold'),
    italic: await read('italic'),
    boldItalic: await read('boldItalic'),
  });
  if ('library' in result) return { library: result.library, folder, issues: [] };
  return { ...own, issues: result.faults.map((fault) => faultIssue(fault, paths[fault.face] ?? folder)) };
}

const REMEDY: Bilingual = {
  vi: `PDF dùng phông Tinos có sẵn, chỗ xuống dòng vẫn như cũ. Muốn dùng Times New Roman: ghi --fonts kèm thư mục có đủ ${fileNames(FACES)}. Không cần thì ghi --fonts ${OWN_FONTS}, sẽ không nhắc nữa.`,
  en: `The PDF has our own font, Tinos; lines end where they ended. For Times New Roman give --fonts and a folder with ${fileNames(FACES)}. If it is not wanted, give --fonts ${OWN_FONTS}, and nothing is said.`,
};

function incomplete(folder: string, lacking: readonly Face[]): Issue {
  return warning('office-font-incomplete', {
    vi: `Thư mục “${folder}” thiếu tệp phông chữ: ${fileNames(lacking)}.`,
    en: `The folder “${folder}” lacks font files: ${fileNames(lacking)}.`,
  });
}

function fileNames(faces: readonly Face[]): string {
  return faces.map((face) => NAMES[face][0]).join(', ');
}

function faultIssue({ kind, letters }: FaceFault, path: string): Issue {
  switch (kind) {
    case 'unreadable':
      return warning('office-font-unreadable', {
        vi: `Không đọc được tệp phông chữ “${path}”.`,
        en: `The font file “${path}” cannot be read.`,
      });
    case 'forbidden':
      return warning('office-font-forbidden', {
        vi: `Phông chữ “${path}” không cho phép kèm vào PDF.`,
        en: `The font “${path}” may not be embedded in documents.`,
      });
    case 'lacking':
      return warning('office-font-lacking-letters', {
        vi: `Phông chữ “${path}” thiếu ${some(letters)}.`,
        en: `The font “${path}” lacks ${some(letters)}.`,
      });
    case 'widths':
      return warning('office-font-widths', {
        vi: `Phông chữ “${path}” có bề rộng chữ khác Times New Roman: ${some(letters)}.`,
        en: `The font “${path}” has other widths than Times New Roman: ${some(letters)}.`,
      });
  }
}

const SHOWN = 10;

/** The first letters, and that there are more. */
function some(letters: string): string {
  const all = [...letters].map((letter) => `“${letter}”`);
  return all.slice(0, SHOWN).join(' ') + (all.length > SHOWN ? ' …' : '');
}

function warning(code: string, message: Bilingual): Issue {
  return { code, severity: 'warning', message, expected: REMEDY };
}
