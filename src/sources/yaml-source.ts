import { isCollection, isMap, isScalar, LineCounter, type Document, type Node } from 'yaml';
import { hasErrors, type DataPath, type Issue, type Place } from '../document/issue.ts';
import { toNfc } from '../language/nfc.ts';
import { composeYaml } from './compose-yaml.ts';
import { cutTexts } from './cut-texts.ts';
import { formOf, type DataForm } from './data-form.ts';
import { keyIssues } from './key-issues.ts';
import { misreadNumbers } from './misread-numbers.ts';
import { scanJson } from './scan-json.ts';
import { scanYaml } from './scan-yaml.ts';
import type { TextFault } from './text-fault.ts';
import { syntaxFaults } from './syntax-faults.ts';
import { textProblem } from './text-limits.ts';
import { lex } from './yaml-lexemes.ts';

/** A text file as it was read. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** A parsed data file: its value in NFC, and where each part of it stands. */
export interface ParsedSource {
  /** How the data is written, for what mends a fault. */
  readonly form: DataForm;
  /** Undefined when it could not be read. */
  readonly value: unknown;
  readonly issues: readonly Issue[];
  /** The place of the value at a path; of the nearest part above it when there is none. */
  readonly placeOf: (path: DataPath) => Place;
  /** The place of a letter inside the text at a path; of the whole value where the letter is written in another way. */
  readonly placeOfLetter: (path: DataPath, letter: string) => Place;
  /** The place of the key that a path ends in. */
  readonly placeOfKey: (path: DataPath) => Place;
  /** How the file writes the value at a path: "0901765766", which is read as the number 901765766; undefined where nobody knows. */
  readonly writtenAt: (path: DataPath) => string | undefined;
}

/** Parse a YAML or JSON file. What it holds is not checked here, only that it can be read. */
export function parseSource({ path: file, text }: SourceFile): ParsedSource {
  const form = formOf(file);
  const tooLarge = textProblem(text);
  if (tooLarge !== undefined)
    return unread(form, [{ ...tooLarge, severity: 'error', place: { file, line: 1, column: 1 } }]);
  const composed = toNfc(text);
  const counter = lineCounter(composed);
  const placeAt = (start: number, end = start + 1): Place => {
    const { line, col } = counter.linePos(start);
    return { file, line, column: Math.max(1, col), length: Math.max(1, end - start) };
  };
  const asIssue = ({ start, end, ...fault }: TextFault): Issue => ({
    ...fault,
    severity: 'error',
    place: placeAt(start, end),
  });
  const found: string[] = [];
  const lexing = lex(composed, found);
  const { faults, isTooMuch } = form === 'json' ? scanJson(composed) : scanYaml(lexing);
  if (isTooMuch || (form === 'json' && faults.length > 0)) return unread(form, faults.map(asIssue));
  const document = composeYaml(form === 'json' ? lexing : found, composed.length);
  const issues = [...faults, ...syntaxFaults(document, composed, faults)].map(asIssue);
  const nodes = forgettable(document, () => composeYaml(lex(composed, []), composed.length));
  return { ...places(nodes, composed, placeAt), form, ...read(document, issues, placeAt) };
}

/**
 * The nodes of a file take many times the memory of its text, and once it is read only faults ask for them: what clears memory
 * may take them, and then they are made again.
 */
function forgettable(document: Document, again: () => Document): () => Document {
  let known = new WeakRef(document);
  return () => {
    const there = known.deref();
    if (there !== undefined) return there;
    const made = again();
    known = new WeakRef(made);
    return made;
  };
}

type PlaceAt = (start: number, end?: number) => Place;

/** A file of which nothing is known but what is wrong with it as a whole. */
function unread(form: DataForm, issues: readonly Issue[]): ParsedSource {
  const [{ place } = {}] = issues;
  const placeOf = () => place ?? { file: '', line: 1, column: 1 };
  return {
    form,
    value: undefined,
    issues,
    placeOf,
    placeOfLetter: placeOf,
    placeOfKey: placeOf,
    writtenAt: () => undefined,
  };
}

/** The line ends of a text, so that places are known before anything is parsed. */
function lineCounter(text: string): LineCounter {
  const counter = new LineCounter();
  counter.addNewLine(0);
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) counter.addNewLine(at + 1);
  return counter;
}

/** The value of a document, unless it cannot be read, and what is wrong with it. */
function read(
  document: Document,
  syntax: readonly Issue[],
  placeAt: PlaceAt,
): Pick<ParsedSource, 'value' | 'issues'> {
  const placeOfNode = (node: unknown) => placeAt(...rangeOf(node));
  const keys = syntax.length === 0 ? keyIssues(document, placeOfNode) : [];
  const issues = [
    ...syntax,
    ...keys,
    ...misreadNumbers(document, placeOfNode),
    ...cutTexts(document, placeOfNode),
  ];
  const value: unknown = hasErrors([...syntax, ...keys]) ? undefined : document.toJS();
  return { value, issues };
}

function places(
  nodes: () => Document,
  text: string,
  placeAt: PlaceAt,
): Pick<ParsedSource, 'placeOf' | 'placeOfLetter' | 'placeOfKey' | 'writtenAt'> {
  const placeOfNode = (node: unknown) => placeAt(...rangeOf(node));
  return {
    placeOf: (path) => placeOfNode(nodeAt(nodes(), path)),
    placeOfLetter: (path, letter) => {
      const node = nodeAt(nodes(), path);
      const [start, end] = rangeOf(node);
      const index = text.indexOf(letter, start);
      return index >= 0 && index < end ? placeAt(index, index + letter.length) : placeOfNode(node);
    },
    placeOfKey: (path) => placeOfNode(keyAt(nodes(), path) ?? nodeAt(nodes(), path)),
    writtenAt: (path) => {
      const node = nodeAt(nodes(), path);
      return isScalar(node) ? text.slice(...rangeOf(node)) : undefined;
    },
  };
}

function rangeOf(node: unknown): readonly [number, number] {
  const range = (node as Node | null)?.range;
  return range ? [range[0], range[1]] : [0, 1];
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
