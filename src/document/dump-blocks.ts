import { inlines, names } from './dump-inlines.ts';
import { dumpTable } from './dump-table.ts';
import type { Block, Chart } from './nodes.ts';

/** Blocks as text, one line a node, children indented. */
export function dumpBlocks(blocks: readonly Block[], indent = ''): readonly string[] {
  return blocks.flatMap((block) => dumpBlock(block, indent));
}

function dumpBlock(block: Block, indent: string): readonly string[] {
  const deeper = (children: readonly Block[]) => dumpBlocks(children, `${indent}  `);
  switch (block.kind) {
    case 'legal-bases':
      return [
        `${indent}legal-bases`,
        ...block.bases.map((basis) => `${indent}  legal-basis ${inlines(basis.content)}`),
      ];
    case 'division':
      return [
        `${indent}${block.level} "${block.label}" title=${inlines(block.title)}`,
        ...deeper(block.children),
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
    case 'competence':
    case 'enactment':
      return [`${indent}${block.kind} ${inlines(block.content)}`];
    case 'chart':
      return dumpChart(block).map((line) => `${indent}${line}`);
    case 'table':
      return dumpTable(block).map((line) => indent + line);
    case 'signature-matrix':
      return [
        `${indent}signature-matrix`,
        ...block.parties.map(({ lines, name }) => `${indent}  party ${names(lines)} name="${name}"`),
      ];
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
