import {
  isCollection,
  isMap,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
  type YAMLError,
} from 'yaml';
import type { DataPath, Issue, Place } from '../document/issue.ts';
import { OBJECT_KEYS } from '../domain/reserved-names.ts';
import { toNfc } from '../language/nfc.ts';
import { thousandsDots } from './thousands-dots.ts';
import { yamlProblem } from './yaml-problems.ts';

/** A text file as it was read. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** A parsed data file: its value in NFC, and where each part of it stands. */
export interface ParsedSource {
  readonly value: unknown;
  readonly issues: readonly Issue[];
  /** The place of the value at a path; of the nearest part above it when there is none. */
  readonly placeOf: (path: DataPath) => Place;
  /** The place of a letter inside the text at a path; of the whole value where the letter is written in another way. */
  readonly placeOfLetter: (path: DataPath, letter: string) => Place;
  /** The place of the key that a path ends in. */
  readonly placeOfKey: (path: DataPath) => Place;
}

/** Parse a YAML or JSON file. What it holds is not checked here, only that it can be read. */
export function parseSource({ path: file, text }: SourceFile): ParsedSource {
  const counter = new LineCounter();
  const composed = toNfc(text);
  const document = parseDocument(composed, { lineCounter: counter, prettyErrors: false });
  const placeAt = (start: number, end = start + 1): Place => {
    const { line, col } = counter.linePos(start);
    return { file, line, column: col, length: Math.max(1, end - start) };
  };
  const placeOfNode = (node: unknown): Place => {
    const range = (node as Node | null)?.range;
    return range ? placeAt(range[0], range[1]) : placeAt(0);
  };
  const syntax = [...document.errors, ...document.warnings].map((error): Issue => ({
    ...yamlProblem(error.code),
    severity: 'error',
    place: placeAt(openQuote(document, error) ?? error.pos[0]),
  }));
  const forbidden = syntax.length === 0 ? forbiddenKeys(document, placeOfNode) : [];
  const issues = [...syntax, ...forbidden];
  const value = issues.length === 0 ? valueOf(document, issues, placeAt) : undefined;
  issues.push(...thousandsDots(document, placeOfNode), ...cutTexts(document, placeOfNode));
  return {
    value,
    issues,
    placeOf: (path) => placeOfNode(nodeAt(document, path)),
    placeOfLetter: (path, letter) => {
      const node = nodeAt(document, path);
      const [start, end] = (node as Node | null)?.range ?? [0, 0];
      const index = composed.indexOf(letter, start);
      return index >= 0 && index < end ? placeAt(index, index + letter.length) : placeOfNode(node);
    },
    placeOfKey: (path) => placeOfNode(keyAt(document, path) ?? nodeAt(document, path)),
  };
}

/** Where the quote stands that a missing end quote belongs to; the parser itself names the end of the file. */
function openQuote(document: Document, { code, pos }: YAMLError): number | undefined {
  if (code !== 'MISSING_CHAR') return undefined;
  let start: number | undefined;
  visit(document, {
    Scalar: (_, { type, range }) => {
      const isQuoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';
      if (isQuoted && range && range[0] < pos[0] && pos[0] <= range[2]) [start] = range;
    },
  });
  return start;
}

/** A "#" with a letter behind it inside a value begins a comment: "Chủ đề #1" is "Chủ đề". */
function cutTexts(document: Document, placeOfNode: (node: unknown) => Place): readonly Issue[] {
  const issues: Issue[] = [];
  visit(document, {
    Scalar: (_, node) => {
      if (node.type !== 'PLAIN' || !/^[^\s#]/u.test(node.comment ?? '')) return;
      issues.push({
        code: 'text-cut-by-comment',
        severity: 'warning',
        message: {
          vi: `Phần “#${node.comment ?? ''}” bị coi là ghi chú, không vào văn bản.`,
          en: `“#${node.comment ?? ''}” is taken for a comment and left out.`,
        },
        expected: {
          vi: 'Nếu đó là nội dung, đặt cả giá trị trong dấu nháy kép "…"; nếu là ghi chú, thêm dấu cách sau “#”.',
          en: 'If it is text, put the whole value in double quotes; if a comment, write a space after “#”.',
        },
        place: placeOfNode(node),
      });
    },
  });
  return issues;
}

/** The plain value; too many aliases (a "billion laughs") are an issue. */
function valueOf(document: Document, issues: Issue[], placeAt: (start: number) => Place): unknown {
  try {
    return document.toJS();
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    let first: number | undefined;
    visit(document, { Alias: (_, { range }) => void (first ??= range?.[0]) });
    issues.push({ ...yamlProblem('BAD_ALIAS'), severity: 'error', place: placeAt(first ?? 0) });
    return undefined;
  }
}

function nodeAt(document: Document, path: DataPath): unknown {
  let node: unknown = document.contents;
  for (const step of path) {
    const next: unknown = isCollection(node) ? node.get(step, true) : undefined;
    if (next === undefined || next === null) return node;
    node = next;
  }
  return node;
}

function keyAt(document: Document, path: DataPath): unknown {
  const parent = nodeAt(document, path.slice(0, -1));
  const key = path.at(-1);
  if (!isMap(parent)) return undefined;
  return parent.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(key))?.key;
}

function forbiddenKeys(document: Document, placeOfNode: (node: unknown) => Place): readonly Issue[] {
  const issues: Issue[] = [];
  const search = (node: unknown): void => {
    if (!isCollection(node)) return;
    for (const item of node.items) {
      if (!isPair(item)) {
        search(item);
        continue;
      }
      if (!isScalar(item.key)) {
        issues.push({ ...yamlProblem('NON_STRING_KEY'), severity: 'error', place: placeOfNode(item.key) });
      } else if (OBJECT_KEYS.includes(String(item.key.value))) {
        issues.push({
          code: 'forbidden-key',
          severity: 'error',
          message: {
            vi: `Khóa “${String(item.key.value)}” không được dùng.`,
            en: `The key “${String(item.key.value)}” is not allowed.`,
          },
          expected: { vi: 'Xóa dòng này, hoặc đặt tên khác.', en: 'Delete this line, or take another name.' },
          place: placeOfNode(item.key),
        });
      }
      search(item.value);
    }
  };
  search(document.contents);
  return issues;
}
