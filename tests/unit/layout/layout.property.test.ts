import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/document/nodes.ts';
import { valueOf } from '../../helpers/pipeline.ts';
import { layOut } from '../../../src/layout/layout.ts';
import type { Page, PlacedLine } from '../../../src/layout/placed.ts';
import { present } from '../../../src/presentation/present.ts';
import type { PresentedDocument, PresentedParagraph } from '../../../src/presentation/presented.ts';
import { clause, dash, document, p, section, strong, text } from '../../helpers/node-builders.ts';
import { SEED, vietnameseText } from '../support/arbitraries.ts';
import { METRICS } from '../support/fonts.ts';
import { OFFICE, PAGE, REGULATION } from '../support/regulation.ts';

/** About 1 to 12 lines. */
const paragraphText = vietnameseText(110).map((words) => `x${words}`);
const title = vietnameseText(12).map((words) => `x${words}`);

const block: fc.Arbitrary<Block> = fc.oneof(
  { weight: 4, arbitrary: paragraphText.map(p) },
  { weight: 1, arbitrary: paragraphText.map((words) => p([text('Đoạn '), strong(words), text('.')])) },
  { weight: 1, arbitrary: title.map((words) => section('I.', words)) },
  { weight: 1, arbitrary: title.map((words) => clause('1.', { title: words })) },
  { weight: 1, arbitrary: paragraphText.map(dash) },
);

/** Documents of about 1 to 200 lines of body. */
const documents: fc.Arbitrary<PresentedDocument> = fc
  .array(block, { minLength: 1, maxLength: 35, size: 'max' })
  .map((body) => present(document(body), REGULATION, OFFICE, METRICS));

function check(property: (presented: PresentedDocument, pages: readonly Page[]) => void): void {
  fc.assert(
    fc.property(documents, (presented) => {
      property(presented, valueOf(layOut(presented, METRICS)).pages());
    }),
    { seed: SEED, numRuns: 60 },
  );
}

function linesOf({ boxes }: Page): readonly PlacedLine[] {
  return boxes.filter((box) => box.kind === 'line');
}

function textOf({ fragments }: PlacedLine): string {
  return fragments.map((fragment) => fragment.text).join('');
}

function paragraphsOf({ sections }: PresentedDocument): readonly PresentedParagraph[] {
  return sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((each) => {
      switch (each.kind) {
        case 'drawing':
          return [];
        case 'grid':
          return each.rows.flatMap(({ cells }) => cells.flat());
        case 'table':
          return [...each.header, ...each.rows].flatMap(({ cells }) =>
            cells.flatMap((cell) => cell.paragraphs),
          );
        case 'paragraph':
          return [each];
      }
    });
}

function withoutSpaces(words: string): string {
  return words.replaceAll(' ', '');
}

const RIGHT = PAGE.margins.left + PAGE.textWidth;
const BOTTOM = PAGE.height - PAGE.margins.bottom;

describe('layOut, for any document', () => {
  it('shows every letter once and in order', () => {
    check((presented, pages) => {
      const expected = paragraphsOf(presented).flatMap(({ runs }) => runs.map((run) => run.text));
      const lines = pages.flatMap((page) => linesOf(page).filter(({ style }) => style !== 'pageNumber'));
      expect(withoutSpaces(lines.map(textOf).join(''))).toBe(withoutSpaces(expected.join('')));
    });
  });

  it('sets every line between the margins, but for the rounding of fragments', () => {
    check((_presented, pages) => {
      for (const line of pages.flatMap(linesOf)) {
        const rounding = line.fragments.length * 0.025;
        expect(line.x).toBeGreaterThanOrEqual(PAGE.margins.left - rounding);
        expect(line.x + line.width).toBeLessThanOrEqual(RIGHT + rounding);
      }
    });
  });

  it('sets no letters below the bottom margin, page numbers alone above the top one', () => {
    check((_presented, pages) => {
      for (const { style, baseline, size } of pages.flatMap(linesOf)) {
        const descent = (METRICS.descent * size) / METRICS.unitsPerEm;
        expect(baseline + descent).toBeLessThanOrEqual(BOTTOM + 0.01);
        expect(baseline < PAGE.margins.top).toBe(style === 'pageNumber');
      }
    });
  });

  it('has no empty page, and numbers every page but the first', () => {
    check((_presented, pages) => {
      const numbers = pages.map((page) =>
        linesOf(page)
          .filter(({ style }) => style === 'pageNumber')
          .map(textOf),
      );
      expect(numbers).toEqual(pages.map((_, index) => (index === 0 ? [] : [String(index + 1)])));
      for (const page of pages) {
        expect(linesOf(page).some(({ style }) => style !== 'pageNumber')).toBe(true);
      }
    });
  });

  it('never sets the signature on a page without text of the body', () => {
    const closing = ['recipientsLabel', 'recipient', 'authority', 'signatoryName', 'pageNumber'];
    check((_presented, pages) => {
      const last = pages.at(-1);
      const styles = last === undefined ? [] : linesOf(last).map(({ style }) => style);
      expect(styles).toContain('signatoryName');
      expect(styles.filter((style) => !closing.includes(style))).not.toEqual([]);
    });
  });

  it('sets justified lines that go on exactly to the right edge', () => {
    check((_presented, pages) => {
      for (const line of pages.flatMap(linesOf)) {
        if (line.wordSpacing === 0) continue;
        expect(line.isContinued).toBe(true);
        expect(line.x + line.width).toBeCloseTo(RIGHT, 6);
      }
    });
  });

  it('never draws letters closer than they are wide, but for the rounding of fragments', () => {
    check((_presented, pages) => {
      for (const { wordSpacing } of pages.flatMap(linesOf)) expect(wordSpacing).toBeGreaterThanOrEqual(-0.1);
    });
  });
});
