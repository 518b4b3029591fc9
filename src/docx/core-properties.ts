import type { DocumentProperties } from '../document/nodes.ts';
import { escaped } from './escaped.ts';

/** What a file says of its document, as XML: nothing of what the document has not. */
export function coreProperties({ title, subject, author }: DocumentProperties): string {
  return (
    property('dc:title', title) +
    property('dc:subject', subject) +
    property('dc:creator', author) +
    property('cp:lastModifiedBy', author)
  );
}

function property(name: string, text: string): string {
  return text === '' ? '' : `<${name}>${escaped(text)}</${name}>`;
}
