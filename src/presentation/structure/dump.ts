import type { ParagraphLeaf, StructureElement } from './structure.ts';

/**
 * A structure tree as text, one line an element with the text that it has itself, kids indented: for review and golden tests.
 * Paragraphs of one element are parted by a space.
 */
export function dumpStructure(element: StructureElement): string {
  return `${dumpElement(element).join('\n')}\n`;
}

function dumpElement(element: StructureElement): readonly string[] {
  const texts = element.kids.flatMap((kid) =>
    kid.kind === 'label' || kid.kind === 'text' ? [leafText(kid)] : [],
  );
  const text = texts.length === 0 ? [] : [JSON.stringify(texts.join(' '))];
  const inside = element.kids.flatMap((kid) => (kid.kind === 'element' ? dumpElement(kid) : []));
  const line = [element.role, ...attributes(element), ...text];
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

/** The number or dash of an item, or what a paragraph says beside it. */
export function leafText({ kind, paragraph: { runs, tag } }: ParagraphLeaf): string {
  const text = runs.map((run) => run.text).join('');
  const length = tag.kind === 'item' ? tag.labelLength : 0;
  return kind === 'label' ? text.slice(0, length) : text.slice(length);
}
