import type { Grid } from '../grid.ts';
import { LIMITS } from '../limits.ts';
import { openPackage } from '../package/open-package.ts';
import { numberStyles } from './number-styles.ts';
import { sharedStrings } from './shared-strings.ts';
import { sheetGrid } from './sheet-grid.ts';
import { workbookParts } from './workbook-parts.ts';

/** The sheets of an .xlsx workbook. @throws {UnreadableFile} */
export function readXlsx(file: string, bytes: Uint8Array): readonly Grid[] {
  const files = openPackage(bytes);
  const parts = workbookParts(files);
  const context = {
    is1904: parts.is1904,
    sharedStrings: sharedStrings(files, parts.sharedStrings),
    styles: numberStyles(files, parts.styles),
  };
  const budget = { left: LIMITS.cells };
  return parts.sheets.map((part) => sheetGrid(files, file, part, context, budget));
}
