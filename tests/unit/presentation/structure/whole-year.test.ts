import { describe, expect, it } from 'vitest';
import { officeSetting } from '../../../../src/rendering/office.ts';
import { presentOfficial } from '../../../../src/presentation/present-official.ts';
import type {
  PresentedBlock,
  PresentedDocument,
  PresentedDrawing,
  PresentedParagraph,
} from '../../../../src/presentation/presented.ts';
import { leafText } from '../../../../src/presentation/structure/dump.ts';
import { structureOf } from '../../../../src/presentation/structure/structure-of.ts';
import type { StructureElement, StructureLeaf } from '../../../../src/presentation/structure/structure.ts';
import { valueOf } from '../../../helpers/pipeline.ts';
import { wholeYear } from '../../../helpers/whole-year.ts';
import { METRICS } from '../../support/fonts.ts';

type Source = PresentedParagraph | PresentedDrawing;

/** Everything that a document says, in its order. */
function sourcesOf({ sections }: PresentedDocument): readonly Source[] {
  return sections.flatMap(({ frames, blocks, firstPageFooter = [] }) => [
    ...frames.flatMap((frame) => (frame.kind === 'frame' ? frame.paragraphs : [])),
    ...blocks.flatMap(sourcesOfBlock),
    ...firstPageFooter,
  ]);
}

function sourcesOfBlock(block: PresentedBlock): readonly Source[] {
  switch (block.kind) {
    case 'grid':
      return block.rows.flatMap(({ cells }) => cells.flat());
    case 'table':
      return [...block.header, ...block.rows].flatMap(({ cells }) =>
        cells.flatMap(({ paragraphs }) => paragraphs),
      );
    default:
      return [block];
  }
}

function leavesOf({ kids }: StructureElement): readonly StructureLeaf[] {
  return kids.flatMap((kid) => (kid.kind === 'element' ? leavesOf(kid) : [kid]));
}

function headingLevels({ role, kids }: StructureElement): readonly number[] {
  const own = /^H[1-6]$/u.test(role) ? [Number(role.slice(1))] : [];
  return [...own, ...kids.flatMap((kid) => (kid.kind === 'element' ? headingLevels(kid) : []))];
}

function textOf(source: Source): string {
  return source.kind === 'drawing' ? source.altText : source.runs.map(({ text }) => text).join('');
}

describe.each(['2024', '2026'])('structureOf, every document of data/%s', (year) => {
  const { data, documents } = wholeYear(year);

  it.each(documents)('$name: all that it says, once and in order', ({ document }) => {
    const presented = valueOf(presentOfficial(document, officeSetting(data, document), METRICS));
    const sources = sourcesOf(presented);
    expect(new Set(sources).size).toBe(sources.length);

    const tree = structureOf(presented);
    const leaves = leavesOf(tree);
    const owners = leaves.map((leaf) => (leaf.kind === 'drawing' ? leaf.drawing : leaf.paragraph));
    const said = sources.filter((source) => textOf(source).trim() !== '');
    expect([...new Set(owners)].map(textOf)).toEqual(said.map(textOf));
    const read = leaves.map((leaf) => (leaf.kind === 'drawing' ? leaf.drawing.altText : leafText(leaf)));
    expect(read.join('')).toBe(said.map(textOf).join(''));

    const levels = headingLevels(tree);
    expect(levels[0]).toBe(1);
    for (const [index, level] of levels.entries()) {
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
    }
  });
});
