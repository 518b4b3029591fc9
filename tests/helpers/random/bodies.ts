import fc, { type Arbitrary } from 'fast-check';
import type { Block, DivisionLevel } from '../../../src/document/nodes.ts';
import { article, clause, dash, division, p, point, section } from '../node-builders.ts';
import { chart } from './charts.ts';
import { content } from './content.ts';
import { table } from './tables.ts';
import { words } from './words.ts';

type Blocks = Arbitrary<readonly Block[]>;

/** The lengths of texts: mostly a few lines, now and then a page and more. */
const TEXT = fc.oneof(
  { weight: 30, arbitrary: content(2, 60) },
  { weight: 10, arbitrary: content(40, 120) },
  { weight: 1, arbitrary: content(300, 900) },
);
const TITLE = fc.oneof({ weight: 8, arbitrary: words(1, 9) }, { weight: 2, arbitrary: words(10, 40) });

const paragraph: Arbitrary<Block> = TEXT.map(p);
const dashItem: Arbitrary<Block> = TEXT.map(dash);

function children(
  most: number,
  ...kinds: readonly { weight: number; arbitrary: Arbitrary<Block> }[]
): Blocks {
  return fc.array(fc.oneof(...kinds), { minLength: 0, maxLength: most, size: 'max' }).map(apart);
}

/** Tables right below each other are refused. */
function apart(blocks: readonly Block[]): readonly Block[] {
  return blocks.filter((block, index) => block.kind !== 'table' || blocks[index - 1]?.kind !== 'table');
}

const drawn: readonly { weight: number; arbitrary: Arbitrary<Block> }[] = [
  { weight: 2, arbitrary: table(16) },
  { weight: 1, arbitrary: chart },
];
const pointBlock: Arbitrary<Block> = fc
  .tuple(
    TEXT,
    children(3, { weight: 30, arbitrary: dashItem }, { weight: 10, arbitrary: paragraph }, ...drawn),
  )
  .map(([said, inside]) => point('', said, ...inside));
const flow = [
  { weight: 30, arbitrary: paragraph },
  { weight: 20, arbitrary: pointBlock },
  { weight: 20, arbitrary: dashItem },
  ...drawn,
];

/** An article or a clause: with a title and a sentence, with either, and what stands inside. */
function titled(make: typeof article | typeof clause, inside: Blocks): Arbitrary<Block> {
  return fc
    .record({
      title: TITLE,
      said: TEXT,
      inside,
      form: fc.constantFrom('title', 'sentence', 'sentence', 'both'),
    })
    .map(({ title, said, form, inside: blocks }) =>
      make(
        '',
        { ...(form !== 'sentence' && { title }), ...(form !== 'title' && { content: said }) },
        ...blocks,
      ),
    );
}

const clauseBlock = titled(clause, children(3, ...flow));
const articleBlock = titled(article, children(4, { weight: 40, arbitrary: clauseBlock }, ...flow));
const inSection = [...flow, { weight: 40, arbitrary: clauseBlock }, { weight: 15, arbitrary: articleBlock }];
const sectionBlock: Arbitrary<Block> = fc
  .tuple(TITLE, children(5, ...inSection))
  .map(([title, inside]) => section('', title, ...inside));

/** A phần, chương, mục or tiểu mục; every level may hold the next one. */
function divisionBlock([level, ...deeper]: readonly DivisionLevel[]): Arbitrary<Block> {
  const [next] = deeper;
  const inside = children(
    4,
    ...(next === undefined ? [] : [{ weight: 50, arbitrary: divisionBlock(deeper) }]),
    { weight: 15, arbitrary: sectionBlock },
    ...inSection,
  );
  return fc
    .tuple(TITLE, inside)
    .map(([title, blocks]) => division(level ?? 'subdivision', '', title, ...blocks));
}

/** The whole text of a part: at least one block, none of them numbered yet. */
export function body(most: number): Blocks {
  const all = [
    ...inSection,
    { weight: 30, arbitrary: sectionBlock },
    { weight: 5, arbitrary: divisionBlock(['part', 'chapter']) },
    { weight: 5, arbitrary: divisionBlock(['chapter', 'division', 'subdivision']) },
    { weight: 2, arbitrary: divisionBlock(['subdivision']) },
  ];
  return fc.array(fc.oneof(...all), { minLength: 1, maxLength: most, size: 'max' }).map(apart);
}
