import type { CellContent, Moment } from '../../../../../src/workbook/read/grid.ts';
import { gridsOf, rawWorkbook } from './workbooks.ts';

const stylesXml = (pattern: string) =>
  `<numFmts><numFmt numFmtId="164" formatCode="${pattern.replaceAll('"', '&quot;')}"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs>`;

/** What a cell says as a date; its format is 1 (dates) unless told. */
export function momentIn(value: number | string, bookXml = '', style = 1, type = 'n'): Moment | undefined {
  const bytes = rawWorkbook(
    `<sheetData><row><c s="${String(style)}" t="${type}"><v>${String(value)}</v></c></row></sheetData>`,
    { stylesXml: stylesXml('0'), bookXml },
  );
  const content = gridsOf(bytes)[0]?.rows[0]?.cells.get(1);
  return content?.kind === 'number' ? content.moment : undefined;
}

/** Whether a format shows numbers as dates. */
export function dateStylesOf(pattern: string): boolean {
  const content = contentWith(pattern);
  return content?.kind === 'number' && content.moment !== undefined;
}

/** Whether a format shows numbers as per cent. */
export function isPercentFormat(pattern: string): boolean {
  const content = contentWith(pattern);
  return content?.kind === 'number' && content.isPercent === true;
}

function contentWith(pattern: string): CellContent | undefined {
  const bytes = rawWorkbook('<sheetData><row><c s="2"><v>45371</v></c></row></sheetData>', {
    stylesXml: stylesXml(pattern),
  });
  return gridsOf(bytes)[0]?.rows[0]?.cells.get(1);
}
