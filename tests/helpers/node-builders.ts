import type { Place } from '../../src/document/issue.ts';
import type {
  AdministrativeDocument,
  Article,
  Block,
  Clause,
  DashItem,
  Inline,
  LegalBases,
  Letterhead,
  Paragraph,
  Point,
  Recipients,
  Section,
  SignatureBlock,
  Text,
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

export function recipients(archive: string, ...receivers: readonly Content[]): Recipients {
  return { kind: 'recipients', receivers: receivers.map(inlines), archive, place: SOMEWHERE };
}

export function signature(name: string, ...authority: readonly string[]): SignatureBlock {
  return { kind: 'signature', authority, name, place: SOMEWHERE };
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
    ...changes,
  };
}

/** A whole document around a body. */
export function document(
  body: readonly Block[],
  changes: Partial<AdministrativeDocument> = {},
): AdministrativeDocument {
  return {
    kind: 'document',
    properties: { title: 'Kế hoạch: Trích yếu', subject: 'Trích yếu', author: 'Ban Quản lý' },
    letterhead: letterhead(),
    typeName: 'Kế hoạch',
    subject: [text('Trích yếu')],
    body,
    recipients: recipients('VT, VP', 'Các doanh nghiệp'),
    signature: signature('Nguyễn Văn A', 'Trưởng ban'),
    ...changes,
  };
}
