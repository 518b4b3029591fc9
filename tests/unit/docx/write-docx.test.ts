import { parseXml, XmlElement, type XmlNode } from '@rgrove/parse-xml';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { docxParagraphs } from '../../helpers/docx-xml.ts';
import { dataOf, docxOf, stagesOf, type Stages } from '../../helpers/pipeline.ts';

/** The order that the schema of WordprocessingML asks for; Word repairs a file that has another. */
const ORDERS: Readonly<Record<string, readonly string[]>> = {
  'w:pPr':
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens spacing ind contextualSpacing mirrorIndents jc textDirection textAlignment outlineLvl rPr sectPr'.split(
      ' ',
    ),
  'w:rPr':
    'rStyle rFonts b bCs i iCs caps smallCaps strike vanish color spacing w kern position sz szCs highlight u vertAlign lang'.split(
      ' ',
    ),
  'w:tblPr':
    'tblStyle tblpPr tblOverlap tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook'.split(
      ' ',
    ),
  'w:tcPr': 'tcW gridSpan vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign'.split(' '),
  'w:sectPr':
    'headerReference footerReference type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols titlePg docGrid'.split(
      ' ',
    ),
};

describe('writeDocx', () => {
  let stages: Stages;
  let parts: Readonly<Record<string, string>>;
  let document: XmlElement;
  beforeAll(async () => {
    stages = stagesOf('plan', dataOf('2024'));
    const entries = Object.entries(unzipSync(await docxOf(stages)));
    parts = Object.fromEntries(entries.map(([name, bytes]) => [name, strFromU8(bytes)]));
    document = rootOf('word/document.xml');
  });

  const rootOf = (name: string): XmlElement => {
    const { root } = parseXml(parts[name] ?? '');
    if (root === null) throw new Error(`${name} is empty`);
    return root;
  };

  it('writes parts that are all well-formed', () => {
    for (const [name, xml] of Object.entries(parts)) expect(() => parseXml(xml), name).not.toThrow();
  });

  it('resolves every relationship and types every part', () => {
    const names = Object.keys(parts);
    const types = parts['[Content_Types].xml'] ?? '';
    for (const name of names.filter((part) => part.endsWith('.rels'))) {
      const folder = name.replace(/_rels\/[^/]+$/u, '');
      for (const relationship of all(rootOf(name), 'Relationship')) {
        const target = relationship.attributes['Target'] ?? '';
        expect(names, `${name}: ${target}`).toContain(
          target.startsWith('/') ? target.slice(1) : folder + target,
        );
      }
    }
    for (const name of names.filter((part) => part.startsWith('word/') && !part.endsWith('.rels'))) {
      expect(types, name).toContain(`PartName="/${name}"`);
    }
    for (const [, name] of types.matchAll(/PartName="\/([^"]+)"/gu)) expect(names).toContain(name);
  });

  it('writes the children of every property element in the order of the schema', () => {
    for (const part of ['word/document.xml', 'word/styles.xml', 'word/header1.xml']) {
      for (const [name, order] of Object.entries(ORDERS)) {
        for (const element of all(rootOf(part), name)) {
          const children = childrenOf(element).map((child) => child.name.slice(2));
          const positions = children.map((child) => order.indexOf(child));
          expect(positions, `${part} ${name}: ${children.join(' ')}`).toEqual(
            positions.toSorted((a, b) => a - b),
          );
          expect(positions).not.toContain(-1);
        }
      }
    }
  });

  it('sets Times New Roman in all four slots, and no theme font anywhere', () => {
    const [fonts] = all(rootOf('word/styles.xml'), 'w:rFonts');
    const name = 'Times New Roman';
    expect(fonts?.attributes).toEqual({ 'w:ascii': name, 'w:hAnsi': name, 'w:cs': name, 'w:eastAsia': name });
    for (const [part, xml] of Object.entries(parts)) {
      if (part.startsWith('word/theme/')) continue;
      expect(xml, part).not.toMatch(/asciiTheme|hAnsiTheme|cstheme|eastAsiaTheme/u);
    }
  });

  it('names the styles by their components, with Vietnamese as the language', () => {
    const styles = all(rootOf('word/styles.xml'), 'w:style').map(
      (style) => all(style, 'w:name')[0]?.attributes['w:val'],
    );
    expect(styles).toEqual([
      'Normal',
      'Normal Table',
      ...Object.values(stages.presented.styles).map(({ name }) => name),
    ]);
    expect(all(rootOf('word/styles.xml'), 'w:lang')[0]?.attributes['w:val']).toBe('vi-VN');
  });

  it('uses no style that it does not define', () => {
    const defined = all(rootOf('word/styles.xml'), 'w:style').map((style) => style.attributes['w:styleId']);
    for (const [part, xml] of Object.entries(parts)) {
      for (const [, id] of xml.matchAll(/<w:[pr]Style w:val="([^"]+)"/gu))
        expect(defined, part).toContain(id);
    }
  });

  it('gives headings their outline level and keeps them with what follows', () => {
    const style = (id: string) =>
      all(rootOf('word/styles.xml'), 'w:style').find((one) => one.attributes['w:styleId'] === id);
    const level = (id: string) => all(style(id), 'w:outlineLvl')[0]?.attributes['w:val'];
    expect([level('sectionTitle'), level('clauseTitle'), level('paragraph')]).toEqual(['0', '1', undefined]);
    expect(all(style('sectionTitle'), 'w:keepNext')).toHaveLength(1);
  });

  it('lays tables out with fixed grids equal to the cells, without borders or margins', () => {
    const tables = all(document, 'w:tbl');
    expect(tables).toHaveLength(2);
    for (const table of tables) {
      expect(all(table, 'w:tblLayout')[0]?.attributes['w:type']).toBe('fixed');
      const grid = all(table, 'w:gridCol').map((column) => Number(column.attributes['w:w']));
      for (const row of all(table, 'w:tr')) {
        expect(all(row, 'w:tcW').map((cell) => Number(cell.attributes['w:w']))).toEqual(grid);
        expect(all(row, 'w:cantSplit')).toHaveLength(1);
      }
      expect(grid.reduce((sum, width) => sum + width, 0)).toBe(9355);
    }
  });

  it('shows the page number by a field in the header, centred, from page 2', () => {
    expect(all(document, 'w:titlePg')).toHaveLength(1);
    expect(all(document, 'w:headerReference').map((header) => header.attributes['w:type'])).toEqual([
      'default',
    ]);
    expect(parts['word/header1.xml']).toContain('>PAGE<');
  });

  it('has no blank paragraph but the hidden one that must follow a table at the end', () => {
    const texts = docxParagraphs(parts['word/document.xml'] ?? '');
    expect(texts.filter((text) => text.trim() === '')).toHaveLength(1);
    expect(texts.at(-1)).toBe(' ');
  });

  it('draws three rules with ids of their own and underlines nothing', () => {
    const ids = all(document, 'wp:docPr').map((drawing) => drawing.attributes['id']);
    expect(ids).toEqual(['1', '2', '3']);
    expect(parts['word/document.xml']).not.toContain('<w:u ');
  });

  it('keeps the last paragraph of the text with the signature block', () => {
    const [body] = all(document, 'w:body');
    const blocks = childrenOf(body);
    const last = blocks[blocks.findLastIndex(({ name }) => name === 'w:tbl') - 1];
    expect(all(last, 'w:keepNext')).toHaveLength(1);
    expect(all(last, 'w:keepLines')).toHaveLength(1);
  });

  it('says of itself what the data says, and no time', () => {
    const core = parts['docProps/core.xml'] ?? '';
    expect(core).toContain('<dc:creator>Ban Quản lý các khu công nghiệp tỉnh Hưng Yên</dc:creator>');
    expect(core).toContain('<dc:title>Kế hoạch: Tổ chức thực hiện phong trào');
    expect(core).not.toMatch(/dcterms:(created|modified)/u);
  });

  it('asks Word for the layout that our PDF has', () => {
    expect(parts['word/settings.xml']).toMatch(/w:val="14" w:name="compatibilityMode"/u);
  });
});

function isElement(node: XmlNode): node is XmlElement {
  return node instanceof XmlElement;
}

function childrenOf(element: XmlElement | undefined): readonly XmlElement[] {
  return element?.children.filter(isElement) ?? [];
}

/** Every element of a name at any depth, in order. */
function all(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return childrenOf(element).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...all(child, name),
  ]);
}
