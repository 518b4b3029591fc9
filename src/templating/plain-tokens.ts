import type { MarkupElement, MarkupText } from './markup-parser.ts';
import { decoded, isPlain, mayEndSection } from './plain-letters.ts';
import { LiteralText } from './plain-texts.ts';
import { tagPlaceIn, type Piece } from './source-map.ts';

/** What literal text of a template says: the same in every round of a loop and in every document, so read once. */
export type Token =
  /** A whole text between two tags. */
  | { readonly kind: 'text'; readonly node: MarkupText }
  /** Text at the beginning or end of a piece, which may go on in the next one. */
  | { readonly kind: 'open-text'; readonly text: string; readonly offset: number }
  | { readonly kind: 'tag'; readonly tag: OpenTag }
  /** A tag that is closed at once. */
  | { readonly kind: 'element'; readonly node: MarkupElement }
  | { readonly kind: 'end'; readonly tag: string };

type OpenTag = Pick<MarkupElement, 'tag' | 'attributes' | 'place'>;

/** What stands in a piece, up to a tag that it does not end. */
export interface PieceTokens {
  readonly tokens: readonly Token[];
  /** Where that tag begins; the end of the piece where there is none. */
  readonly end: number;
}

const TAG = /<([a-z][a-z0-9-]*)((?:[ \t\n]+[a-z]+="[^"<]*")*)[ \t\n]*(\/?)>/uy;
const END_TAG = /<\/([a-z][a-z0-9-]*)>/uy;
const ATTRIBUTE = /([a-z]+)="([^"]*)"/gu;
const NO_ATTRIBUTES: MarkupElement['attributes'] = {};

/** By the offset from which a piece was read: most often it is the beginning. */
const knownTokens = new WeakMap<Piece, PieceTokens | 'not plain'>();
const knownRests = new WeakMap<Piece, Map<number, PieceTokens | 'not plain'>>();

/** The tokens of a literal piece behind an offset, where no tag is open. */
export function tokensOf(piece: Piece, from: number): PieceTokens | 'not plain' {
  if (from > 0) return restOf(piece, from);
  let tokens = knownTokens.get(piece);
  if (tokens === undefined) knownTokens.set(piece, (tokens = readTokens(piece, 0)));
  return tokens;
}

function restOf(piece: Piece, from: number): PieceTokens | 'not plain' {
  const rests = knownRests.get(piece) ?? new Map<number, PieceTokens | 'not plain'>();
  knownRests.set(piece, rests);
  const tokens = rests.get(from) ?? readTokens(piece, from);
  rests.set(from, tokens);
  return tokens;
}

function readTokens(piece: Piece, from: number): PieceTokens | 'not plain' {
  const { text } = piece;
  if (!isPlain(text)) return 'not plain';
  const tokens: Token[] = [];
  let at = from;
  for (let start = text.indexOf('<', at); start >= 0; start = text.indexOf('<', at)) {
    if (!addText(tokens, piece, at, start)) return 'not plain';
    const end = addTag(tokens, piece, start);
    if (end === undefined) return { tokens, end: start };
    at = end;
  }
  return addText(tokens, piece, at, text.length) ? { tokens, end: text.length } : 'not plain';
}

/** Whether what stands there is plain text, or nothing. */
function addText(tokens: Token[], piece: Piece, start: number, end: number): boolean {
  if (start === end) return true;
  const written = piece.text.slice(start, end);
  const text = mayEndSection(written) ? undefined : decoded(written);
  if (text === undefined) return false;
  const isWhole = start > 0 && end < piece.text.length;
  tokens.push(
    isWhole
      ? { kind: 'text', node: new LiteralText(text, piece, start) }
      : { kind: 'open-text', text, offset: start },
  );
  return true;
}

/** The end of the tag that begins there; undefined when it does not end in the piece. */
function addTag(tokens: Token[], piece: Piece, start: number): number | undefined {
  END_TAG.lastIndex = start;
  const [ending = '', name = ''] = END_TAG.exec(piece.text) ?? [];
  if (ending !== '') {
    tokens.push({ kind: 'end', tag: name });
    return start + ending.length;
  }
  const written = readTag(piece.text, start);
  if (written === undefined) return undefined;
  const tag = { ...written.named, place: tagPlaceIn(piece, start, written.named.tag.length + 1) };
  tokens.push(
    written.isClosed
      ? { kind: 'element', node: { kind: 'element', ...tag, children: [] } }
      : { kind: 'tag', tag },
  );
  return written.end;
}

/** A tag as it is written, with the end of it. */
export interface WrittenTag {
  readonly named: Pick<MarkupElement, 'tag' | 'attributes'>;
  readonly isClosed: boolean;
  readonly end: number;
}

/** The opening tag that a text has at an offset; undefined for anything else. */
export function readTag(text: string, start: number): WrittenTag | undefined {
  TAG.lastIndex = start;
  const [all = '', tag = '', written = '', slash = ''] = TAG.exec(text) ?? [];
  const attributes = written === '' ? NO_ATTRIBUTES : attributesOf(written);
  if (all === '' || attributes === undefined) return undefined;
  return { named: { tag, attributes }, isClosed: slash !== '', end: start + all.length };
}

function attributesOf(written: string): MarkupElement['attributes'] | undefined {
  const attributes: Record<string, string> = {};
  for (const [, name = '', value = ''] of written.matchAll(ATTRIBUTE)) {
    const text = decoded(value.replace(/[\t\n]/gu, ' '));
    if (text === undefined || Object.hasOwn(attributes, name)) return undefined;
    attributes[name] = text;
  }
  return attributes;
}
