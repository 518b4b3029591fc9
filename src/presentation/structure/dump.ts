import type { PresentedParagraph } from '../presented.ts';
import type { StructureElement, StructureLeaf } from './structure.ts';

/** A structure tree as text, one line an element with its own texts, kids indented: for review and golden tests. */
export function dumpStructure(element: StructureElement): string {
  return `${dumpElement(element).join('\n')}\n`;
}

function dumpElement(element: StructureElement): readonly string[] {
  const texts = element.kids.flatMap((kid) => (kid.kind === 'element' ? [] : [leafText(kid)]));
  const inside = element.kids.flatMap((kid) => (kid.kind === 'element' ? dumpElement(kid) : []));
  const line = [element.role, ...attributes(element), ...texts.map((text) => JSON.stringify(text))];
  return [line.join(' '), ...inside.map((below) => `  ${below}`)];
}

function attributes({ numbering, columns = 1, rows = 1, altText }: StructureElement): readonly string[] {
  return [
    ...(numbering === undefined || numbering === 'None' ? [] : [numbering]),
    ...(columns === 1 ? [] : [`columns=${String(columns)}`]),
    ...(rows === 1 ? [] : [`rows=${String(rows)}`]),
    ...(altText === undefined ? [] : [`alt=${JSON.stringify(altText)}`]),
  ];
}

/** What is read of a leaf; of a drawing nothing, its element says it. */
export function leafText(leaf: StructureLeaf): string {
  if (leaf.kind === 'drawing') return '';
  const { label, rest } = splitLabel(leaf.paragraph);
  return leaf.kind === 'label' ? label : rest;
}

/** The number or dash of an item, and what it says. */
function splitLabel({ runs, tag }: PresentedParagraph): { readonly label: string; readonly rest: string } {
  const text = runs.map((run) => run.text).join('');
  const length = tag.kind === 'item' ? tag.labelLength : 0;
  return { label: text.slice(0, length), rest: text.slice(length) };
}
