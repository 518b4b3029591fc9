import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { writeXlsx, type WriteSheet } from 'hucre/xlsx';
import type { Grid } from '../../../../../src/workbook/read/grid.ts';
import { readGrids } from '../../../../../src/workbook/read/read-grids.ts';

/** The tables of a file that can be read. */
export function gridsOf(bytes: Uint8Array, path = 'so-lieu.xlsx'): readonly Grid[] {
  const read = readGrids({ path, bytes });
  if (!read.ok) throw new Error(read.issues.map(({ message }) => message.vi).join('\n'));
  return read.value;
}

/** The codes of what is wrong with a file. */
export function codesOf(bytes: Uint8Array, path = 'so-lieu.xlsx'): readonly string[] {
  const read = readGrids({ path, bytes });
  return read.ok ? [] : read.issues.map(({ code }) => code);
}

export async function workbook(sheets: WriteSheet[], options: { dateSystem?: '1900' | '1904' } = {}) {
  return writeXlsx({ sheets, ...options });
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A workbook of one sheet by its XML: what stands in the sheet, in the shared texts and in the formats. */
export function rawWorkbook(
  sheetXml: string,
  { sharedXml, stylesXml, parts = {}, bookXml = '' }: RawParts = {},
): Uint8Array {
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const files: Record<string, string> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${RELATIONS}">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${bookXml}<sheets><sheet name="Trang 1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${RELATIONS}">${relation('rId1', 'worksheet', 'worksheets/sheet1.xml')}${relation('rId2', 'sharedStrings', 'sharedStrings.xml')}${relation('rId3', 'styles', 'styles.xml')}</Relationships>`,
    'xl/worksheets/sheet1.xml': `${HEAD}<worksheet xmlns="${MAIN}">${sheetXml}</worksheet>`,
    ...(sharedXml !== undefined && {
      'xl/sharedStrings.xml': `${HEAD}<sst xmlns="${MAIN}">${sharedXml}</sst>`,
    }),
    ...(stylesXml !== undefined && {
      'xl/styles.xml': `${HEAD}<styleSheet xmlns="${MAIN}">${stylesXml}</styleSheet>`,
    }),
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])));
}

interface RawParts {
  readonly sharedXml?: string;
  readonly stylesXml?: string;
  readonly bookXml?: string;
  readonly parts?: Readonly<Record<string, string>>;
}

/** A workbook with some of its parts changed. */
export function changed(bytes: Uint8Array, change: (name: string, text: string) => string): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(unzipSync(bytes))) {
    files[name] = strToU8(change(name, strFromU8(content)));
  }
  return zipSync(files);
}
