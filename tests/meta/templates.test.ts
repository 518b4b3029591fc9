import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { letterIssues } from '../../src/catalog/letters.ts';
import { loadDataset } from '../../src/sources/load-dataset.ts';
import { metrics } from '../helpers/fonts.ts';
import { ROOT, source, stagesOf, typeNamed, valueOf } from '../helpers/pipeline.ts';

const slugs = readdirSync(new URL('templates/', ROOT)).filter((name) => !name.startsWith('_'));

describe('templates/', () => {
  it('holds document types', () => {
    expect(slugs).toContain('plan');
  });

  describe.each(slugs)('%s', (slug) => {
    it('has a manifest that parses and a body that uses only what its view has', () => {
      expect(typeNamed(slug).slug).toBe(slug);
    });

    it('has an example that fits its data and renders to whole pages', () => {
      const example = loadDataset([source(`templates/${slug}/example.yaml`)], (text) =>
        letterIssues(text, metrics),
      );
      const { pages } = stagesOf(slug, valueOf(example).data);
      expect(pages.length).toBeGreaterThan(0);
      expect(pages.every(({ boxes }) => boxes.length > 0)).toBe(true);
    });

    it('has a golden case', () => {
      expect(existsSync(new URL(`tests/golden/${slug}/`, ROOT))).toBe(true);
    });

    it('stands in the tables of both READMEs', () => {
      for (const readme of ['README.md', 'README.vi.md']) {
        expect(readFileSync(new URL(readme, ROOT), 'utf8'), readme).toMatch(
          new RegExp(`^\\| \`${slug}\``, 'mu'),
        );
      }
    });
  });
});
