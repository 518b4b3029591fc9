import { broken, SAVE_AS_XLSX, tooMuch, UnreadableFile, type FileProblem } from '../file-problem.ts';
import { LIMITS } from '../limits.ts';
import type { Package } from '../package/open-package.ts';
import { xmlScanner, type XmlListener } from '../package/xml-scanner.ts';

/** Where the parts of a workbook stand in its package, and what it says of its sheets. */
export interface WorkbookParts {
  /** Whether its days are counted from 1904: files that began on an old Mac. */
  readonly is1904: boolean;
  /** In the order of the tabs. */
  readonly sheets: readonly SheetPart[];
  readonly sharedStrings: string | undefined;
  readonly styles: string | undefined;
}

export interface SheetPart {
  readonly name: string;
  readonly isHidden: boolean;
  readonly path: string;
}

interface Relation {
  readonly id: string;
  /** The last step of its type: "worksheet". */
  readonly type: string;
  readonly path: string;
}

const CONTENT_TYPES = '[Content_Types].xml';

/** @throws {UnreadableFile} when the package is something else than an .xlsx workbook. */
export function workbookParts(files: Package): WorkbookParts {
  if (!files.has(CONTENT_TYPES)) throw new UnreadableFile(otherPackage(files));
  const book = relations(files, '').find(({ type }) => type === 'officeDocument')?.path;
  if (book === undefined) throw new UnreadableFile(broken());
  if (!book.endsWith('.xml') || !book.startsWith('xl/')) throw new UnreadableFile(otherOffice(book));
  const related = relations(files, book);
  const byId = new Map(related.map((relation) => [relation.id, relation]));
  const listed: { name: string; isHidden: boolean; id: string }[] = [];
  let is1904 = false;
  scanPart(files, book, {
    open: (name, attributes) => {
      if (name === 'workbookPr') is1904 = isTrue(attributes().get('date1904'));
      if (name === 'sheet') listed.push(listedSheet(attributes()));
    },
  });
  if (listed.length > LIMITS.sheets) throw new UnreadableFile(tooManySheets(listed.length));
  // A sheet that is a chart or a dialogue has no cells.
  const sheets = listed.flatMap(({ name, isHidden, id }) => {
    const relation = byId.get(id);
    if (relation === undefined) throw new UnreadableFile(broken());
    return relation.type === 'worksheet' ? [{ name, isHidden, path: relation.path }] : [];
  });
  const pathOf = (wanted: string) =>
    related.find(({ type, path }) => type === wanted && files.has(path))?.path;
  return { is1904, sheets, sharedStrings: pathOf('sharedStrings'), styles: pathOf('styles') };
}

/** Tell a listener of a part from beginning to end. @throws {UnreadableFile} */
export function scanPart(files: Package, path: string, listener: XmlListener): void {
  const scanner = xmlScanner(listener);
  files.read(path, (piece) => {
    scanner.push(piece);
  });
  scanner.end();
}

export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

function listedSheet(attributes: ReadonlyMap<string, string>) {
  const state = attributes.get('state') ?? 'visible';
  return {
    name: attributes.get('name') ?? '',
    isHidden: state !== 'visible',
    id: attributes.get('id') ?? '',
  };
}

/** What a part is related to; of the package itself when the part is ''. */
function relations(files: Package, part: string): readonly Relation[] {
  const folder = part.split('/').slice(0, -1);
  const path = [...folder, '_rels', `${part.split('/').at(-1) ?? ''}.rels`].join('/');
  const found: Relation[] = [];
  if (!files.has(path)) return found;
  scanPart(files, path, {
    open: (name, attributes) => {
      if (name !== 'Relationship') return;
      const get = (key: string) => attributes().get(key) ?? '';
      if (get('TargetMode') === 'External') return;
      found.push({
        id: get('Id'),
        type: get('Type').split('/').at(-1) ?? '',
        path: resolved(folder, get('Target')),
      });
    },
  });
  return found;
}

function resolved(folder: readonly string[], target: string): string {
  const path = target.startsWith('/') ? [] : [...folder];
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}

function tooManySheets(count: number) {
  return tooMuch({
    vi: `có ${String(count)} trang tính, nhiều nhất ${String(LIMITS.sheets)} trang`,
    en: `it has ${String(count)} sheets; ${String(LIMITS.sheets)} are the most`,
  });
}

/** A zip file that no program of Office made: OpenDocument names its kind in a file of its own. */
function otherPackage(files: Package): FileProblem {
  if (!files.has('mimetype') && !files.has('content.xml')) return notXlsx('tệp nén (.zip)', 'a zip file');
  return {
    ...notXlsx('tệp LibreOffice (.ods)', 'a LibreOffice file (.ods)'),
    expected: {
      vi: 'Mở tệp bằng LibreOffice, chọn Lưu thành (Save As), kiểu Excel (.xlsx), rồi nhập tệp mới.',
      en: 'Open it in LibreOffice, choose Save As, type Excel (.xlsx), and import the new file.',
    },
  };
}

function otherOffice(path: string): FileProblem {
  if (path.endsWith('.bin')) return notXlsx('tệp Excel nhị phân (.xlsb)', 'a binary Excel file (.xlsb)');
  return path.startsWith('word/')
    ? notXlsx('tệp Word (.docx)', 'a Word file (.docx)')
    : notXlsx('tệp không phải bảng tính', 'no table');
}

function notXlsx(vi: string, en: string): FileProblem {
  return {
    code: 'not-xlsx',
    message: { vi: `Không đọc được tệp: đây là ${vi}.`, en: `The file cannot be read: it is ${en}.` },
    expected: SAVE_AS_XLSX,
  };
}
