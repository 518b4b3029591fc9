import { describe, expect, it } from 'vitest';
import { cleanParts } from '../../../src/docx/clean.ts';

function style(id: string): string {
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/>\n</w:style>`;
}

function type(part: string): string {
  return `<Override ContentType="application/xml" PartName="/${part}"/>`;
}

function relationship(target: string): string {
  return `<Relationship Id="rId1" Type="type" Target="${target}"/>`;
}

const IDS = ['Title', 'Normal', 'Heading1', 'paragraph', 'TableNormal', 'point'];
const CLEAN = cleanParts(
  {
    'word/document.xml': '<w:document/>',
    'word/styles.xml': `<w:styles><w:docDefaults/>${IDS.map(style).join('')}</w:styles>`,
    'word/footnotes.xml': '<w:footnotes/>',
    'word/_rels/footnotes.xml.rels': '<Relationships/>',
    'word/_rels/document.xml.rels': relationship('footnotes.xml') + relationship('styles.xml'),
    '_rels/.rels': relationship('word/document.xml') + relationship('docProps/custom.xml'),
    'docProps/custom.xml': '<Properties/>',
    'docProps/core.xml':
      '<cp:coreProperties><dc:title>Kế hoạch</dc:title>' +
      '<dcterms:created xsi:type="dcterms:W3CDTF">2026-11-22T10:00:00Z</dcterms:created>' +
      '<dcterms:modified xsi:type="dcterms:W3CDTF">2026-11-22T10:00:01Z</dcterms:modified>' +
      '<cp:revision>1</cp:revision></cp:coreProperties>',
    '[Content_Types].xml': type('word/styles.xml') + type('word/footnotes.xml'),
  },
  ['paragraph', 'point'],
);

describe('cleanParts', () => {
  it('takes the times of writing out of the properties and leaves the rest', () => {
    expect(CLEAN['docProps/core.xml']).toBe(
      '<cp:coreProperties><dc:title>Kế hoạch</dc:title><cp:revision>1</cp:revision></cp:coreProperties>',
    );
  });

  it('keeps our styles and the two that all rest on, no others', () => {
    const kept = ['Normal', 'paragraph', 'TableNormal', 'point'].map(style).join('');
    expect(CLEAN['word/styles.xml']).toBe(`<w:styles><w:docDefaults/>${kept}</w:styles>`);
  });

  it('drops the parts that have nothing in them, and their relationships', () => {
    expect(Object.keys(CLEAN).sort()).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'docProps/core.xml',
      'word/_rels/document.xml.rels',
      'word/document.xml',
      'word/styles.xml',
    ]);
  });

  it('names the dropped parts nowhere', () => {
    expect(CLEAN['[Content_Types].xml']).toBe(type('word/styles.xml'));
    expect(CLEAN['word/_rels/document.xml.rels']).toBe(relationship('styles.xml'));
    expect(CLEAN['_rels/.rels']).toBe(relationship('word/document.xml'));
  });

  it('leaves the other parts as they are', () => {
    expect(CLEAN['word/document.xml']).toBe('<w:document/>');
  });
});
