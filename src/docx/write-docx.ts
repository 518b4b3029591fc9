import { Document, Packer } from 'docx';
import type { PresentedDocument } from '../presentation/presented.ts';
import { finalize } from './finalize.ts';
import { wordSections } from './section.ts';
import { wordStyles } from './styles.ts';

/**
 * Word 2010's layout: greedy lines that are never squeezed, as our PDF and LibreOffice set them. The later mode lets Word
 * squeeze the spaces of a justified line to take one more word (docs/adr/0008).
 */
const COMPATIBILITY_MODE = 14;

/**
 * Write a presented document as a Word file (.docx).
 *
 * @returns The file's bytes, the same for the same document on any machine and at any time.
 */
export async function writeDocx(document: PresentedDocument): Promise<Uint8Array> {
  let lastId = 0;
  const nextId = () => (lastId += 1);
  const { properties, styles } = document;
  const file = new Document({
    title: properties.title,
    subject: properties.subject,
    creator: properties.author,
    lastModifiedBy: properties.author,
    compatibility: { version: COMPATIBILITY_MODE },
    styles: wordStyles(document),
    sections: wordSections(document, nextId),
  });
  return finalize(await Packer.toBuffer(file), Object.keys(styles));
}
