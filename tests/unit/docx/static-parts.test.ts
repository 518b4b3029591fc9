import { describe, expect, it } from 'vitest';
import { makeStaticParts, staticParts, type StaticParts } from '../../../src/docx/static-parts.ts';
import { presentedDocument } from '../support/presented.ts';
import { STYLES } from '../support/regulation.ts';

const HOUSE = presentedDocument();
const OPEN = { name: '', before: '', after: '' };
const ONE = { firstNumbered: [2], hasFooters: false } as const;

describe('staticParts', () => {
  it('is made once for a style and a shape', async () => {
    const again = { ...HOUSE, styles: { ...STYLES } };
    expect(await staticParts(again, ONE)).toBe(await staticParts(HOUSE, ONE));
  });

  it('is what is prepared for a style and a shape, and is made of nothing else', async () => {
    const shape = { firstNumbered: [1, 2, 1], hasFooters: true } as const;
    const prepared = new Map<string, StaticParts>();
    const asked = await staticParts(HOUSE, shape, (key) => {
      prepared.set(key, { entries: [], document: OPEN, properties: OPEN, footers: [], references: [] });
      return prepared.get(key);
    });
    const [key = ''] = prepared.keys();
    expect(asked).toBe(prepared.get(key));
    const { references, footers } = await makeStaticParts(key);
    expect([references.length, footers.length]).toEqual([3, 3]);
  });

  it('is another for another style', async () => {
    const styles = { ...STYLES, point: { ...STYLES.point, isItalic: !STYLES.point.isItalic } };
    const names = (parts: Awaited<ReturnType<typeof staticParts>>) =>
      Object.fromEntries(parts.entries.map(({ name, checksum }) => [name, checksum]));
    const usual = names(await staticParts(HOUSE, ONE));
    const other = names(await staticParts({ ...HOUSE, styles }, ONE));
    expect({ ...other, 'word/styles.xml': 0 }).toEqual({ ...usual, 'word/styles.xml': 0 });
    expect(other['word/styles.xml']).not.toBe(usual['word/styles.xml']);
  });

  it('has a header for each section, one more where the first page shows its number, and refers to them', async () => {
    const { references, entries } = await staticParts(HOUSE, { firstNumbered: [2, 1], hasFooters: false });
    const types = references.map((text) => [...text.matchAll(/w:type="(\w+)"/gu)].map(([, type]) => type));
    expect(types).toEqual([['default'], ['default', 'first']]);
    expect(entries.map(({ name }) => name).filter((name) => name.startsWith('word/header'))).toEqual([
      'word/header1.xml',
      'word/header2.xml',
      'word/header3.xml',
    ]);
  });

  it('says of a first page without a number that it has none, where one before it has', async () => {
    const { references, entries } = await staticParts(HOUSE, { firstNumbered: [2, 1, 2], hasFooters: false });
    expect(references[2]).toContain('<w:headerReference w:type="first"');
    expect(entries.filter(({ name }) => name.startsWith('word/header'))).toHaveLength(5);
  });

  it('has an open footer for each section, in their order, however many there are', async () => {
    const firstNumbered = Array.from({ length: 11 }, () => 2 as const);
    const { footers, references } = await staticParts(HOUSE, { firstNumbered, hasFooters: true });
    expect(footers.map(({ name }) => name)).toEqual(
      firstNumbered.map((_, index) => `word/footer${String(index + 1)}.xml`),
    );
    expect(footers[0]?.before).toMatch(/<w:ftr [^>]*>$/u);
    expect(footers[0]?.after).toBe('</w:ftr>');
    for (const text of references) expect(text).toContain('<w:footerReference w:type="first"');
  });

  it('says nothing of who wrote the file, nor when', async () => {
    const { properties } = await staticParts(HOUSE, ONE);
    expect(properties.before).toMatch(/<cp:coreProperties[^>]*>$/u);
    expect(properties.after).toBe('<cp:revision>1</cp:revision></cp:coreProperties>');
  });
});
