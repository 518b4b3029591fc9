import { plainRun, presentParagraph } from '../../../src/presentation/paragraph.ts';
import type {
  PresentedDocument,
  PresentedParagraph,
  PresentedSection,
} from '../../../src/presentation/presented.ts';
import type { StyleKey } from '../../../src/regulation/style-rules.ts';
import { PAGE, REGULATION, STYLES } from './regulation.ts';

/** A paragraph with a plain text. */
export function paragraph(
  style: StyleKey,
  text: string,
  placed: Parameters<typeof presentParagraph>[2] = {},
): PresentedParagraph {
  return presentParagraph(STYLES[style], [plainRun(STYLES[style], text)], placed);
}

/** A portrait section without a footer, unless said otherwise. */
export function section(
  blocks: PresentedSection['blocks'],
  changes: Partial<PresentedSection> = {},
): PresentedSection {
  return { page: PAGE, blocks, frames: [], firstPageFooter: undefined, ...changes };
}

/** A document of nothing but sections. */
export function presentedDocument(...sections: readonly PresentedSection[]): PresentedDocument {
  return {
    properties: { title: 'Kế hoạch', subject: 'Trích yếu', author: 'Ban Quản lý' },
    fontName: REGULATION.fontName,
    language: REGULATION.language,
    styles: STYLES,
    minLinesTogether: REGULATION.minLinesTogether,
    endHeight: REGULATION.endHeight,
    sections,
  };
}
