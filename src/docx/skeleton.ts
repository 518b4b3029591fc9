import { Document, Footer, Header, Packer, PageNumber, Paragraph, TextRun, type ISectionOptions } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import type { PresentedDocument } from '../presentation/presented.ts';
import { wordStyles, type HouseStyle } from './styles.ts';

/**
 * Word 2010's layout: greedy lines that are never squeezed, as our PDF and LibreOffice set them. The later mode lets Word
 * squeeze the spaces of a justified line to take one more word (docs/adr/0008).
 */
const COMPATIBILITY_MODE = 14;

/** The headers and footers that a file has. */
export interface FileShape {
  /** Of each section, the first page that shows its number. */
  readonly firstNumbered: readonly (1 | 2)[];
  /** Whether the first page of each section has a footer of its own. */
  readonly hasFooters: boolean;
}

/** The parts of a file by their paths, as XML. */
export type Parts = Readonly<Record<string, string>>;

/**
 * A Word file of a house style as the package makes it, without text: its sections have their headers and empty footers,
 * and nothing else.
 */
export async function skeletonOf(house: HouseStyle, shape: FileShape): Promise<Parts> {
  const file = new Document({
    // Without these it says that somebody without a name wrote the file.
    creator: '',
    lastModifiedBy: '',
    compatibility: { version: COMPATIBILITY_MODE },
    styles: wordStyles(house),
    sections: shape.firstNumbered.map((page, index) =>
      emptySection(firstHeader(page, shape.firstNumbered.slice(0, index), house.styles), shape, house.styles),
    ),
  });
  const entries = Object.entries(unzipSync(await Packer.toBuffer(file)));
  return Object.fromEntries(entries.map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** What stands above the first page of a section. One that shows no number must say so: Word repeats the section before. */
function firstHeader(
  firstNumbered: 1 | 2,
  before: FileShape['firstNumbered'],
  styles: PresentedDocument['styles'],
): Header | undefined {
  if (firstNumbered === 1) return pageNumber(styles);
  const empty = new Paragraph({ style: styles.pageNumber.key });
  return before.includes(1) ? new Header({ children: [empty] }) : undefined;
}

function emptySection(
  first: Header | undefined,
  { hasFooters }: FileShape,
  styles: PresentedDocument['styles'],
): ISectionOptions {
  return {
    headers: { default: pageNumber(styles), ...(first !== undefined && { first }) },
    ...(hasFooters && { footers: { first: new Footer({ children: [new Paragraph({})] }) } }),
    children: [],
  };
}

/** The page number as a field that Word counts by itself. Source: Decree 30/2020/NĐ-CP, Appendix I, Part I, I.7. */
function pageNumber(styles: PresentedDocument['styles']): Header {
  const number = new TextRun({ children: [PageNumber.CURRENT] });
  return new Header({ children: [new Paragraph({ style: styles.pageNumber.key, children: [number] })] });
}
