import { describe, expect, it } from 'vitest';
import type { AdministrativeDocument, MainPart } from '../../../src/document/nodes.ts';
import { present } from '../../../src/presentation/present.ts';
import { mainSection } from '../../helpers/pipeline.ts';
import {
  annex,
  attached,
  closing,
  document,
  p,
  section,
  signature,
  text,
} from '../../helpers/node-builders.ts';
import { METRICS } from '../support/fonts.ts';
import { OFFICE, PAGE, REGULATION, STYLES } from '../support/regulation.ts';

const TREE = document([p('Một.'), section('I.', 'Mục', p('Hai.')), p('Ba.')]);
const PRESENTED = present(TREE, REGULATION, OFFICE, METRICS);

describe('present', () => {
  it('has head, title, body and closing in their order', () => {
    const blocks = mainSection(PRESENTED).blocks.map((block) =>
      block.kind === 'paragraph' ? block.style.key : block.kind,
    );
    expect(blocks).toEqual([
      'grid',
      'typeName',
      'subject',
      'paragraph',
      'sectionTitle',
      'paragraph',
      'paragraph',
      'grid',
    ]);
  });

  it('keeps the last paragraph with the signature, and no other but titles', () => {
    const kept = mainSection(PRESENTED).blocks.map(
      (block) => block.kind === 'paragraph' && block.isKeptWithNext,
    );
    expect(kept).toEqual([false, true, false, false, true, false, true, false]);
  });

  it('has the page, the styles and the font of the regulation', () => {
    expect(PRESENTED).toMatchObject({
      styles: STYLES,
      fontName: 'Times New Roman',
      minLinesTogether: 2,
      endHeight: 1,
    });
    expect(mainSection(PRESENTED).page).toEqual(PAGE);
  });

  it('hands on what the file says of itself', () => {
    expect(PRESENTED.properties).toEqual({
      title: 'Kế hoạch: Trích yếu',
      subject: 'Trích yếu',
      author: 'Ban Quản lý',
    });
  });

  it('has Kính gửi between title and body', () => {
    const addressees = { kind: 'addressees', receivers: [[text('Sở Nội vụ')]] } as const;
    expect(keysOf(document([p('Một.')], { addressees }))).toEqual([
      ['grid', 'typeName', 'subject', 'addressees', 'paragraph', 'grid'],
    ]);
  });

  it('has the text further below Kính gửi than paragraphs are apart', () => {
    const addressees = { kind: 'addressees', receivers: [[text('Sở Nội vụ')]] } as const;
    const spaces = (changes: Partial<MainPart>) =>
      mainSection(
        present(document([p('Một.'), p('Hai.')], changes), REGULATION, OFFICE, METRICS),
      ).blocks.flatMap((block) =>
        block.kind === 'paragraph' && block.style.key === 'paragraph' ? [block.spaceBefore] : [],
      );
    expect(spaces({ addressees })).toEqual([12, 0]);
    expect(spaces({})).toEqual([0, 0]);
  });

  it('begins the text below the head where a document has no title', () => {
    expect(keysOf(document([p('Một.')], { title: undefined }))).toEqual([['grid', 'paragraph', 'grid']]);
  });

  it('has the address of the agency at the foot of the first page, under a rule as wide as the text', () => {
    const presented = present(document([p('Một.')], { contact: 'Số 12' }), REGULATION, OFFICE, METRICS);
    expect(mainSection(presented).firstPageFooter).toMatchObject([
      { style: { key: 'contact' }, runs: [{ text: 'Số 12' }], rule: { length: PAGE.textWidth } },
    ]);
  });

  it('has no footer where there is no address', () => {
    expect(mainSection(PRESENTED).firstPageFooter).toBeUndefined();
  });
});

describe('present, the parts of a document', () => {
  const parts = document(
    [p('Một.')],
    { contact: 'Số 12' },
    attached('Quy chế', 'Hoạt động', [p('Hai.')]),
    annex('Phụ lục', 'Danh sách', [p('Ba.')], { orientation: 'landscape' }),
  );
  const { sections } = present(parts, REGULATION, OFFICE, METRICS);

  it('are sections, each with its own head', () => {
    expect(keysOf(parts)).toEqual([
      ['grid', 'typeName', 'subject', 'paragraph', 'grid'],
      ['grid', 'typeName', 'attachedSubject', 'annexReference', 'paragraph'],
      ['annexLabel', 'annexTitle', 'annexReference', 'paragraph'],
    ]);
  });

  it('lie as they are said to lie', () => {
    expect(sections.map(({ page }) => page.width > page.height)).toEqual([false, false, true]);
  });

  it('have the address on the first page of the first alone', () => {
    expect(sections.map(({ firstPageFooter }) => firstPageFooter !== undefined)).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('keep their last paragraph with a signature only where there is one', () => {
    const kept = sections.map(({ blocks }) =>
      blocks.some(
        (block) => block.kind === 'paragraph' && block.style.key === 'paragraph' && block.isKeptWithNext,
      ),
    );
    expect(kept).toEqual([true, false, false]);
  });

  it('may be signed by themselves', () => {
    const signed = annex('Phụ lục', 'Danh sách', [p('Ba.')], {
      closing: closing(undefined, signature('Nguyễn Văn A', 'Người lập')),
    });
    expect(keysOf(document([p('Một.')], {}, signed))[1]).toEqual([
      'annexLabel',
      'annexTitle',
      'annexReference',
      'paragraph',
      'grid',
    ]);
  });
});

/** What each section is made of. */
function keysOf(tree: AdministrativeDocument): readonly (readonly string[])[] {
  return present(tree, REGULATION, OFFICE, METRICS).sections.map(({ blocks }) =>
    blocks.map((block) => (block.kind === 'paragraph' ? block.style.key : block.kind)),
  );
}
