import { LineRuleType, type IParagraphStyleOptions, type IStylesOptions } from 'docx';
import type { PresentedDocument, PresentedStyle } from '../presentation/presented.ts';
import { PALETTE } from '../regulation/palette.ts';
import { ALIGNMENTS } from './alignment.ts';
import { halfPoints, twips } from './twips.ts';

/** Single spacing, in the 240ths of a line that Word counts in. */
const SINGLE_LINE = 240;

/** What of a document its static parts depend on. */
export type HouseStyle = Pick<PresentedDocument, 'fontName' | 'language' | 'styles'>;

/** The styles part: the font in all four slots, the language, one named style a component. */
export function wordStyles({ fontName, language, styles }: HouseStyle): IStylesOptions {
  return {
    default: {
      document: {
        run: {
          font: { ascii: fontName, hAnsi: fontName, cs: fontName, eastAsia: fontName },
          size: halfPoints(styles.paragraph.size),
          language: { value: language, eastAsia: language, bidirectional: language },
        },
        paragraph: {
          spacing: { before: 0, after: 0, line: SINGLE_LINE, lineRule: LineRuleType.AUTO },
        },
      },
    },
    paragraphStyles: Object.values(styles).map(wordStyle),
  };
}

function wordStyle(style: PresentedStyle): IParagraphStyleOptions {
  return {
    id: style.key,
    name: style.name,
    basedOn: 'Normal',
    quickFormat: true,
    run: {
      size: halfPoints(style.size),
      bold: style.isBold,
      italics: style.isItalic,
      ...(style.color !== 'black' && { color: PALETTE[style.color] }),
    },
    paragraph: {
      alignment: ALIGNMENTS[style.alignment],
      ...(style.firstLineIndent > 0 && { indent: { firstLine: twips(style.firstLineIndent) } }),
      spacing: { before: twips(style.spaceBefore), after: twips(style.spaceAfter) },
      ...(style.isKeptWithNext && { keepNext: true, keepLines: true }),
      ...(style.outlineLevel !== undefined && { outlineLevel: style.outlineLevel - 1 }),
    },
  };
}
