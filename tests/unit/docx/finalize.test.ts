import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { finalize } from '../../../src/docx/finalize.ts';

const CORE =
  '<cp:coreProperties><dc:title>Kế hoạch</dc:title>' +
  '<dcterms:created xsi:type="dcterms:W3CDTF">2026-11-22T10:00:00Z</dcterms:created>' +
  '<dcterms:modified xsi:type="dcterms:W3CDTF">2026-11-22T10:00:01Z</dcterms:modified>' +
  '<cp:lastModifiedBy>Ban Quản lý</cp:lastModifiedBy></cp:coreProperties>';

function style(id: string): string {
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/>\n</w:style>`;
}

const STYLES = `<w:styles><w:docDefaults/>${[
  'Title',
  'Normal',
  'Heading1',
  'paragraph',
  'TableNormal',
  'point',
]
  .map(style)
  .join('')}</w:styles>`;

const PARTS: Readonly<Record<string, string>> = {
  'word/styles.xml': STYLES,
  'word/document.xml': '<w:document/>',
  '_rels/.rels': '<Relationships/>',
  'docProps/core.xml': CORE,
  '[Content_Types].xml': '<Types/>',
  'docProps/app.xml': '<Properties/>',
};

/** A package of parts, written at a time. */
function written(parts: readonly (readonly [string, string])[], mtime = '2026-11-22T10:00:00'): Uint8Array {
  const entries = parts.map(([name, xml]) => [name, strToU8(xml)] as const);
  return zipSync(Object.fromEntries(entries), { mtime });
}

const STYLE_IDS = ['paragraph', 'point'];
const FINAL = finalize(written(Object.entries(PARTS)), STYLE_IDS);

function part(name: string): string {
  return strFromU8(unzipSync(FINAL)[name] ?? new Uint8Array());
}

describe('finalize', () => {
  it('takes the times of writing out of the properties and leaves the rest', () => {
    expect(part('docProps/core.xml')).toBe(
      '<cp:coreProperties><dc:title>Kế hoạch</dc:title>' +
        '<cp:lastModifiedBy>Ban Quản lý</cp:lastModifiedBy></cp:coreProperties>',
    );
  });

  it('keeps our styles and the two that all rest on, no others', () => {
    const ids = [...part('word/styles.xml').matchAll(/w:styleId="([^"]+)"/gu)].map(([, id]) => id);
    expect(ids).toEqual(['Normal', 'paragraph', 'TableNormal', 'point']);
    expect(part('word/styles.xml')).toContain('<w:docDefaults/>');
  });

  it('leaves the other parts as they are', () => {
    for (const name of ['word/document.xml', '_rels/.rels', '[Content_Types].xml', 'docProps/app.xml']) {
      expect(part(name)).toBe(PARTS[name]);
    }
  });

  it('puts the content types first and the others in the order of their names', () => {
    expect(Object.keys(unzipSync(FINAL))).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'docProps/app.xml',
      'docProps/core.xml',
      'word/document.xml',
      'word/styles.xml',
    ]);
  });

  it('gives every entry the earliest time that it can have', () => {
    // A local file header has the time at 10 and the date at 12: 1 January 1980, 0:00.
    const view = new DataView(FINAL.buffer, FINAL.byteOffset);
    expect([view.getUint16(10, true), view.getUint16(12, true)]).toEqual([0, (1 << 5) | 1]);
  });

  it('gives the same bytes whatever the time and the order of writing', () => {
    const later = written(Object.entries(PARTS).reverse(), '2031-01-01T23:59:58');
    expect(finalize(later, STYLE_IDS)).toEqual(FINAL);
  });

  it('bears a package without properties and styles', () => {
    const bare = finalize(written([['[Content_Types].xml', '<Types/>']]), []);
    expect(Object.keys(unzipSync(bare))).toEqual(['[Content_Types].xml']);
  });
});
