import type { Place } from '../../src/document/issue.ts';
import type {
  AdministrativeDocument,
  AnnexPart,
  Article,
  AttachedPart,
  Block,
  Clause,
  Closing,
  DashItem,
  Division,
  DocumentPart,
  Inline,
  LegalBases,
  Letterhead,
  MainPart,
  Paragraph,
  ParentDocument,
  Point,
  Recipients,
  Section,
  SignatureBlock,
  SignatureMatrix,
  Table,
  TableCell,
  TableRow,
  Text,
  Title,
} from '../../src/document/nodes.ts';

/** Where nodes stand whose place does not matter. */
export const SOMEWHERE: Place = { file: 'body.hbs', line: 1, column: 1 };

/** A text, or inline content as it is. */
type Content = string | readonly Inline[];

export function text(value: string): Text {
  return { kind: 'text', value };
}

export function strong(...content: readonly (string | Inline)[]): Inline {
  return { kind: 'strong', content: content.map(inlineOf) };
}

export function em(...content: readonly (string | Inline)[]): Inline {
  return { kind: 'emphasis', content: content.map(inlineOf) };
}

function inlineOf(part: string | Inline): Inline {
  return typeof part === 'string' ? text(part) : part;
}

function inlines(content: Content): readonly Inline[] {
  if (typeof content !== 'string') return content;
  return content === '' ? [] : [text(content)];
}

export function p(content: Content): Paragraph {
  return { kind: 'paragraph', content: inlines(content), place: SOMEWHERE };
}

export function dash(content: Content): DashItem {
  return { kind: 'dash-item', content: inlines(content), place: SOMEWHERE };
}

export function legalBases(...bases: readonly Content[]): LegalBases {
  return {
    kind: 'legal-bases',
    bases: bases.map((basis) => ({ kind: 'legal-basis', content: inlines(basis), place: SOMEWHERE })),
    place: SOMEWHERE,
  };
}

/** A cell; what is not said of it is as in most: one column, one row, as its column is set. */
export function cell(content: Content, changes: Partial<Omit<TableCell, 'content'>> = {}): TableCell {
  return { content: inlines(content), columns: 1, rows: 1, alignment: undefined, ...changes };
}

/** A row of contents or cells. */
export function row(...cells: readonly (Content | TableCell)[]): TableRow {
  const all = cells.map((one) => (typeof one === 'string' || !('content' in one) ? cell(one) : one));
  return { isTotal: false, cells: all, place: SOMEWHERE };
}

export function totalRow(...cells: readonly (Content | TableCell)[]): TableRow {
  return { ...row(...cells), isTotal: true };
}

/** A table with columns of these shares, flush left. */
export function table(
  shares: readonly number[],
  header: readonly TableRow[],
  ...rows: readonly TableRow[]
): Table {
  const columns = shares.map((share) => ({ share, alignment: 'left' }) as const);
  return { kind: 'table', columns, header, rows, place: SOMEWHERE };
}

export function section(label: string, title: Content, ...children: readonly Block[]): Section {
  return { kind: 'section', label, title: inlines(title), children, place: SOMEWHERE };
}

/** What an article or a clause says beside its label. */
interface TitleAndContent {
  readonly title?: Content;
  readonly content?: Content;
}

export function article(
  label: string,
  { title, content = '' }: TitleAndContent,
  ...children: readonly Block[]
): Article {
  return {
    kind: 'article',
    label,
    title: title === undefined ? undefined : inlines(title),
    content: inlines(content),
    children,
    place: SOMEWHERE,
  };
}

export function clause(label: string, parts: TitleAndContent, ...children: readonly Block[]): Clause {
  return { ...article(label, parts, ...children), kind: 'clause' };
}

export function point(label: string, content: Content, ...children: readonly Block[]): Point {
  return { kind: 'point', label, content: inlines(content), children, place: SOMEWHERE };
}

export function division(
  level: Division['level'],
  label: string,
  title: Content,
  ...children: readonly Block[]
): Division {
  return { kind: 'division', level, label, title: inlines(title), children, place: SOMEWHERE };
}

export function competence(content: Content): Block {
  return { kind: 'competence', content: inlines(content), place: SOMEWHERE };
}

export function enactment(content: Content): Block {
  return { kind: 'enactment', content: inlines(content), place: SOMEWHERE };
}

/** Who signs side by side: the lines of each party, its name last. */
export function signatureMatrix(...parties: readonly (readonly string[])[]): SignatureMatrix {
  return {
    kind: 'signature-matrix',
    parties: parties.map((lines) => ({
      lines: lines.slice(0, -1),
      name: lines.at(-1) ?? '',
      place: SOMEWHERE,
    })),
    place: SOMEWHERE,
  };
}

export function recipients(archive: string, ...receivers: readonly Content[]): Recipients {
  return { kind: 'recipients', receivers: receivers.map(inlines), archive };
}

export function signature(name: string, ...authority: readonly string[]): SignatureBlock {
  return { kind: 'signature', authority, name };
}

export function closing(list: Recipients | undefined, ...signatures: readonly SignatureBlock[]): Closing {
  return { kind: 'closing', place: SOMEWHERE, recipients: list, signatures };
}

/** The Board's letterhead, a draft of March 2024. */
export function letterhead(changes: Partial<Letterhead> = {}): Letterhead {
  return {
    kind: 'letterhead',
    superiorAgency: ['UBND tỉnh Hưng Yên'],
    issuingAgency: ['Ban Quản lý', 'các khu công nghiệp'],
    reference: { number: undefined, symbol: 'KH-BQL' },
    place: 'Hưng Yên',
    date: { year: 2024, month: 3 },
    subject: undefined,
    ...changes,
  };
}

export function title(subject: Content, changes: Partial<Title> = {}): Title {
  return { kind: 'title', typeName: 'Kế hoạch', subject: inlines(subject), hasRule: true, ...changes };
}

/** A decision of the Board that was issued on 25 March 2024. */
export const PARENT: ParentDocument = {
  typeName: 'Quyết định',
  reference: { number: 12, symbol: 'QĐ-BQL' },
  date: { year: 2024, month: 3, day: 25 },
  agency: 'Ban Quản lý các khu công nghiệp tỉnh Hưng Yên',
};

/** A whole document around a body: one main part, with its changes, and what follows it. */
export function document(
  body: readonly Block[],
  changes: Partial<MainPart> = {},
  ...followers: readonly DocumentPart[]
): AdministrativeDocument {
  return {
    kind: 'document',
    properties: { title: 'Kế hoạch: Trích yếu', subject: 'Trích yếu', author: 'Ban Quản lý' },
    parts: [{ ...MAIN, body, ...changes }, ...followers],
  };
}

const MAIN: Omit<MainPart, 'body'> = {
  kind: 'main',
  orientation: 'portrait',
  letterhead: letterhead(),
  marks: { secrecy: undefined, urgency: undefined, circulation: undefined },
  title: title('Trích yếu'),
  addressees: undefined,
  closing: closing(recipients('VT, VP', 'Các doanh nghiệp'), signature('Nguyễn Văn A', 'Trưởng ban')),
  contact: undefined,
};

export function annex(
  label: string,
  title: Content,
  body: readonly Block[],
  changes: Partial<AnnexPart> = {},
): AnnexPart {
  return {
    kind: 'annex',
    orientation: 'portrait',
    label,
    title: inlines(title),
    parent: PARENT,
    body,
    closing: undefined,
    ...changes,
  };
}

export function attached(
  typeName: string,
  subject: Content,
  body: readonly Block[],
  changes: Partial<AttachedPart> = {},
): AttachedPart {
  return {
    kind: 'attached',
    orientation: 'portrait',
    letterhead: letterhead({ reference: undefined, date: undefined }),
    title: title(subject, { typeName, hasRule: false }),
    parent: PARENT,
    body,
    closing: undefined,
    ...changes,
  };
}

/** The part that a document made by `document` begins with. */
export function mainPart({ parts }: AdministrativeDocument): MainPart {
  const [first] = parts;
  if (first?.kind !== 'main') throw new Error('no main part');
  return first;
}
