import type { DocumentMarks } from './marks.ts';
import type { AdministrativeDocument, Block, Chart, DocumentReference, Inline, IssueDate } from './nodes.ts';

/** The tree as text, one line a node, children indented: for review and golden tests. */
export function dumpDocument(document: AdministrativeDocument): string {
  const { letterhead, marks, recipients, signature, properties } = document;
  const lines = [
    `document "${document.typeName}"`,
    `  properties title="${properties.title}" subject="${properties.subject}" author="${properties.author}"`,
    `  letterhead superior=${names(letterhead.superiorAgency)} agency=${names(letterhead.issuingAgency)}`,
    `    reference ${reference(letterhead.reference)}`,
    `    place-and-date "${letterhead.place}" ${date(letterhead.date)}`,
    ...(marks === undefined ? [] : dumpMarks(marks)),
    `  subject ${inlines(document.subject)}`,
    ...document.body.flatMap((block) => dumpBlock(block, '  ')),
    `  recipients archive="${recipients.archive}"`,
    ...recipients.receivers.map((receiver) => `    receiver ${inlines(receiver)}`),
    `  signature authority=${names(signature.authority)} name="${signature.name}"`,
  ];
  return `${lines.join('\n')}\n`;
}

/** The marks on one line; none for a document that bears none. */
function dumpMarks({ secrecy, urgency, circulation }: DocumentMarks): readonly string[] {
  const words = [secrecy, urgency, circulation].filter((word) => word !== undefined);
  return words.length === 0 ? [] : [`  marks ${names(words)}`];
}

function dumpBlock(block: Block, indent: string): readonly string[] {
  const deeper = (children: readonly Block[]) => children.flatMap((child) => dumpBlock(child, `${indent}  `));
  switch (block.kind) {
    case 'legal-bases':
      return [
        `${indent}legal-bases`,
        ...block.bases.map((basis) => `${indent}  legal-basis ${inlines(basis.content)}`),
      ];
    case 'section':
      return [`${indent}section ${block.label} title=${inlines(block.title)}`, ...deeper(block.children)];
    case 'article':
    case 'clause': {
      const title = block.title ? ` title=${inlines(block.title)}` : '';
      const content = block.content.length > 0 ? ` ${inlines(block.content)}` : '';
      return [`${indent}${block.kind} ${block.label}${title}${content}`, ...deeper(block.children)];
    }
    case 'point':
      return [`${indent}point ${block.label} ${inlines(block.content)}`, ...deeper(block.children)];
    case 'dash-item':
    case 'paragraph':
      return [`${indent}${block.kind} ${inlines(block.content)}`];
    case 'chart':
      return dumpChart(block).map((line) => `${indent}${line}`);
  }
}

function dumpChart({ chartType, unit, caption, altText, categories, series }: Chart): readonly string[] {
  return [
    `chart ${chartType} unit="${unit}" caption=${inlines(caption)} alt="${altText}"`,
    ...series.map(({ name, values, texts }) => {
      const points = categories.map(
        (category, index) => `${category}: ${String(values[index])} "${texts[index] ?? ''}"`,
      );
      return `  series "${name}" ${points.join(', ')}`;
    }),
  ];
}

/** Inline content in quotes, bold in `*` and italic in `_`. */
function inlines(content: readonly Inline[]): string {
  return JSON.stringify(marked(content));
}

function marked(content: readonly Inline[]): string {
  return content
    .map((inline) => {
      if (inline.kind === 'text') return inline.value;
      const mark = inline.kind === 'strong' ? '*' : '_';
      return `${mark}${marked(inline.content)}${mark}`;
    })
    .join('');
}

function names(lines: readonly string[]): string {
  return JSON.stringify(lines);
}

function reference({ number, symbol }: DocumentReference): string {
  return `${number === undefined ? '(blank)' : String(number)}/${symbol}`;
}

function date({ year, month, day }: IssueDate): string {
  return [year, month, day].map((part) => (part === undefined ? '(blank)' : String(part))).join('-');
}
