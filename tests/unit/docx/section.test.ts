import { describe, expect, it } from 'vitest';
import { writeDocx } from '../../../src/docx/write-docx.ts';
import { pageGeometry } from '../../../src/presentation/page-geometry.ts';
import type { PresentedGrid, PresentedSection } from '../../../src/presentation/presented.ts';
import { pt } from '../../../src/regulation/units.ts';
import { docxPart } from '../../helpers/docx-xml.ts';
import { paragraph, presentedDocument, section } from '../support/presented.ts';
import { OFFICE, PAGE, REGULATION } from '../support/regulation.ts';

const LANDSCAPE = pageGeometry(REGULATION, OFFICE, 'landscape');
const TEXT = paragraph('paragraph', 'Nội dung');
const GRID: PresentedGrid = {
  kind: 'grid',
  place: undefined,
  columns: [pt(200)],
  rows: [{ spaceAbove: pt(0), cells: [[TEXT]] }],
};
const FOOTER = [paragraph('recipient', 'Địa chỉ')];

async function fileOf(...sections: readonly PresentedSection[]): Promise<Uint8Array> {
  return writeDocx(presentedDocument(...sections));
}

async function bodyOf(...sections: readonly PresentedSection[]): Promise<string> {
  return docxPart(await fileOf(...sections), 'word/document.xml');
}

/** Each section's properties, as text. */
function propertiesIn(body: string): readonly string[] {
  return [...body.matchAll(/<w:sectPr.*?<\/w:sectPr>/gsu)].map(([text]) => text);
}

describe('wordSections', () => {
  it('turns the sheet of a landscape section', async () => {
    const body = await bodyOf(section([TEXT]), section([TEXT], { page: LANDSCAPE }));
    const sizes = [...body.matchAll(/<w:pgSz [^>]*>/gu)].map(([text]) => text);
    expect(sizes).toEqual([
      '<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>',
      '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>',
    ]);
  });

  it('begins each section on a new page numbered 1 that does not show its number', async () => {
    const properties = propertiesIn(await bodyOf(section([TEXT]), section([TEXT]), section([TEXT])));
    expect(properties).toHaveLength(3);
    for (const text of properties) {
      expect(text).toContain('<w:type w:val="nextPage"/>');
      expect(text).toContain('<w:pgNumType w:start="1"/>');
      expect(text).toContain('<w:titlePg/>');
      expect(text).toContain('<w:headerReference w:type="default"');
      expect(text).not.toContain('<w:headerReference w:type="first"');
    }
  });

  it('shows the number of the first page too where the regulation asks for it', async () => {
    const page = { ...PAGE, firstNumbered: 1 } as const;
    const [properties] = propertiesIn(await bodyOf(section([TEXT], { page })));
    expect(properties).toContain('<w:headerReference w:type="first"');
  });

  it('lets the last paragraph of a section end it', async () => {
    const body = await bodyOf(section([TEXT, TEXT]), section([TEXT]));
    expect(body.match(/<w:p>/gu)).toHaveLength(3);
    expect(body).toMatch(
      /Nội dung<\/w:t><\/w:r><\/w:p><w:p><w:pPr><w:pStyle w:val="paragraph"\/><w:sectPr>/u,
    );
  });

  it('ends a section after a table with a paragraph of 1 pt', async () => {
    const body = await bodyOf(section([GRID]), section([GRID]));
    const ends = [...body.matchAll(/<\/w:tbl><w:p><w:pPr>(<w:spacing[^>]*>)/gu)].map(([, text]) => text);
    const low = '<w:spacing w:after="0" w:before="0" w:line="20" w:lineRule="exact"/>';
    expect(ends).toEqual([low, low]);
  });

  it('has no footer when no section has one', async () => {
    expect(await bodyOf(section([TEXT]), section([TEXT]))).not.toContain('footerReference');
  });

  it('writes an empty footer for the sections without one, so that none is repeated', async () => {
    const file = await fileOf(section([TEXT], { firstPageFooter: FOOTER }), section([TEXT]));
    const footers = propertiesIn(docxPart(file, 'word/document.xml')).map(
      (text) => text.match(/<w:footerReference w:type="first"/gu)?.length,
    );
    expect(footers).toEqual([1, 1]);
    expect(docxPart(file, 'word/footer1.xml')).toContain('Địa chỉ');
    expect(docxPart(file, 'word/footer2.xml')).not.toContain('<w:t');
  });
});
