import { describe, expect, it } from 'vitest';
import { present } from '../../../src/presentation/present.ts';
import { mainSection } from '../../helpers/pipeline.ts';
import { document, p, section } from '../../helpers/node-builders.ts';
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
});
