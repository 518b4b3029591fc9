import { broken, tooMuch, UnreadableFile, type FileProblem } from '../file-problem.ts';
import { LIMITS } from '../limits.ts';
import { textOf } from './xml-text.ts';

/** What is told of an XML file as it goes by. Names come without their prefixes. */
export interface XmlListener {
  open(name: string, attributes: () => ReadonlyMap<string, string>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Reads an XML file that comes in pieces. */
export interface XmlScanner {
  push(piece: string): void;
  /** @throws {UnreadableFile} when elements are open still. */
  end(): void;
}

const NEVER = -1;
const ENTITY_CHARACTERS = 12;

/** What begins with each of these goes to its end and is passed over, or is a text as it stands. */
const COMMENT = { start: '<!--', end: '-->' };
const CDATA = { start: '<![CDATA[', end: ']]>' };
const INSTRUCTION = { start: '<?', end: '?>' };

/**
 * A scanner for the parts of a workbook: elements, attributes, texts; well-formed, no document type, so no entities of its
 * own, and nothing kept but the tags that are open.
 */
export function xmlScanner(listener: XmlListener): XmlScanner {
  const open: string[] = [];
  let rest = '';

  /** Handle what is whole in `rest`; keep what may go on in the next piece. */
  const scan = (isLast: boolean): void => {
    const input = rest;
    let at = 0;
    while (at < input.length) {
      const next = input.startsWith('<', at) ? markup(input, at, isLast) : text(input, at, isLast);
      if (next === NEVER) break;
      at = next;
    }
    rest = input.slice(at);
    if (rest.length > LIMITS.tagCharacters) throw new UnreadableFile(tooLongTag());
  };

  /** @returns Where the text ends; NEVER when nothing of it is certain yet. */
  const text = (input: string, at: number, isLast: boolean): number => {
    const end = input.indexOf('<', at);
    let until = end === -1 ? input.length : end;
    if (end === -1 && !isLast) {
      const entity = input.lastIndexOf('&', until);
      if (entity >= at && until - entity < ENTITY_CHARACTERS) until = entity;
      if (until === at) return NEVER;
    }
    if (open.length > 0) listener.text?.(textOf(input.slice(at, until)));
    return until;
  };

  const markup = (input: string, at: number, isLast: boolean): number => {
    if (input.length - at < CDATA.start.length && !input.includes('>', at) && !isLast) return NEVER;
    if (input.startsWith(COMMENT.start, at)) return endOf(input, at, COMMENT, isLast);
    if (input.startsWith(INSTRUCTION.start, at)) return endOf(input, at, INSTRUCTION, isLast);
    if (input.startsWith(CDATA.start, at)) {
      const end = endOf(input, at, CDATA, isLast);
      if (end !== NEVER) listener.text?.(input.slice(at + CDATA.start.length, end - CDATA.end.length));
      return end;
    }
    if (input.startsWith('<!', at)) throw new UnreadableFile(broken());
    return tag(input, at, isLast);
  };

  const tag = (input: string, at: number, isLast: boolean): number => {
    const end = tagEnd(input, at);
    if (end === -1) {
      if (isLast) throw new UnreadableFile(broken());
      return NEVER;
    }
    if (end - at > LIMITS.tagCharacters) throw new UnreadableFile(tooLongTag());
    if (input.startsWith('</', at)) close(localName(input.slice(at + 2, end).trim()));
    else {
      const isEmpty = input.startsWith('/', end - 1);
      const inside = input.slice(at + 1, isEmpty ? end - 1 : end);
      const [name = ''] = /^[^\s]*/u.exec(inside) ?? [];
      const local = localName(name);
      if (local === '' || open.length >= LIMITS.depth) throw new UnreadableFile(broken());
      open.push(local);
      listener.open(local, () => attributesOf(inside.slice(name.length)));
      if (isEmpty) close(local);
    }
    return end + 1;
  };

  const close = (name: string): void => {
    if (open.pop() !== name) throw new UnreadableFile(broken());
    listener.close?.(name);
  };

  return {
    push: (piece) => {
      rest += piece;
      scan(false);
    },
    end: () => {
      scan(true);
      if (rest !== '' || open.length > 0) throw new UnreadableFile(broken());
    },
  };
}

function endOf(input: string, at: number, { start, end }: typeof COMMENT, isLast: boolean): number {
  const found = input.indexOf(end, at + start.length);
  if (found !== -1) return found + end.length;
  if (isLast) throw new UnreadableFile(broken());
  return NEVER;
}

/** A whole tag: ">" inside the quotes of an attribute is part of its value. */
const TAG = /<[^>"']*(?:"[^"]*"[^>"']*|'[^']*'[^>"']*)*>/uy;

/** Where a tag ends: the place of its ">"; -1 when that has not come yet. */
function tagEnd(input: string, at: number): number {
  const first = input.indexOf('>', at);
  if (first === -1) return -1;
  TAG.lastIndex = at;
  return TAG.test(input) ? TAG.lastIndex - 1 : -1;
}

const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu;

/** The attributes by their names without prefixes: "r:id" is "id". */
function attributesOf(inside: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  ATTRIBUTE.lastIndex = 0;
  for (let found = ATTRIBUTE.exec(inside); found !== null; found = ATTRIBUTE.exec(inside)) {
    const [, name = '', double, single = ''] = found;
    attributes.set(localName(name), textOf(double ?? single));
  }
  return attributes;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function tooLongTag(): FileProblem {
  return tooMuch({ vi: 'một thẻ bên trong tệp quá dài', en: 'a tag inside it is too long' });
}
