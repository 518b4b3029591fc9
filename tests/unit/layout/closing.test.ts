import { describe, expect, it } from 'vitest';
import { composeDocuments } from '../../helpers/compose-documents.ts';
import { layOut } from '../../../src/layout/layout.ts';
import type { Page } from '../../../src/layout/placed.ts';
import { present } from '../../../src/presentation/present.ts';
import { pt } from '../../../src/regulation/units.ts';
import { metrics } from '../../helpers/fonts.ts';
import { mainPart, p } from '../../helpers/node-builders.ts';
import { numbers, sentence } from '../../helpers/generated-plans.ts';
import {
  administrative,
  dataOf,
  layOutDocument,
  mainSection,
  stagesOf,
  typeNamed,
  valueOf,
} from '../../helpers/pipeline.ts';
import { OFFICE, REGULATION } from '../support/regulation.ts';

const data = dataOf('2024');
const CLOSING: readonly string[] = ['recipientsLabel', 'recipient', 'authority', 'signatoryName'];

/** The styles of the lines of the page that holds the signature. */
function stylesOnLastPage(pages: readonly Page[]): readonly string[] {
  return pages.at(-1)?.boxes.flatMap((box) => (box.kind === 'line' ? [box.style] : [])) ?? [];
}

function lowest(pages: readonly Page[]): number {
  return Math.max(
    ...pages.flatMap(({ boxes }) =>
      boxes.flatMap((box) => (box.kind === 'line' ? [box.baseline] : box.kind === 'rule' ? [box.y] : [])),
    ),
  );
}

describe('the signature block', () => {
  const words = sentence(numbers(7), 3000).split(' ');
  const document = administrative(stagesOf('plan', data).document);
  const main = mainPart(document);
  const withLastParagraph = (count: number) => ({
    ...document,
    parts: [{ ...main, body: [...main.body, p(words.slice(0, count).join(' '))] }],
  });

  it.each(Array.from({ length: 60 }, (_, index) => index * 50 + 1))(
    'stands with text on its page after a last paragraph of %i words',
    (count) => {
      const { pages, presented } = layOutDocument(withLastParagraph(count), data);
      const styles = stylesOnLastPage(pages).filter((style) => style !== 'pageNumber');
      expect(styles.some((style) => !CLOSING.includes(style))).toBe(true);
      expect(CLOSING.every((style) => styles.includes(style))).toBe(true);
      const { page } = mainSection(presented);
      expect(lowest(pages)).toBeLessThanOrEqual(page.height - page.margins.bottom);
    },
  );

  it.each(Array.from({ length: 80 }, (_, index) => index + 1))(
    'with %i receivers is on one page with text, or refused',
    (count) => {
      const recipients = Array.from({ length: count }, (_, index) => `Công ty số ${String(index + 1)}`);
      const changed = { ...data, plan: { ...data.plan, recipients } };
      const [composed] = valueOf(composeDocuments(typeNamed('plan'), changed));
      if (composed === undefined) throw new Error('no plan');
      const presented = present(administrative(composed.document), REGULATION, OFFICE, metrics);
      const laidOut = layOut(presented, metrics);
      if (!laidOut.ok) {
        expect(count).toBeGreaterThan(50);
        expect(laidOut.issues.map(({ code }) => code)).toEqual(['block-taller-than-page']);
        return;
      }
      const pages = laidOut.value.pages();
      const styles = stylesOnLastPage(pages);
      expect(styles.filter((style) => style === 'recipient')).toHaveLength(count + 1);
      expect(styles.some((style) => style === 'clause')).toBe(true);
      const { page } = mainSection(presented);
      const bottom = pt(page.height - page.margins.bottom);
      expect(lowest(pages)).toBeLessThanOrEqual(bottom);
    },
  );
});
