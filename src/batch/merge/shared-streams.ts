import { createHash } from 'node:crypto';
import { PDFArray, PDFDict, PDFRawStream, PDFRef, type PDFContext, type PDFObject } from 'pdf-lib';

/**
 * Lets documents that come together share what they have alike: the fonts, above all, which every file has in it. Without it
 * a thousand documents would hold them a thousand times.
 */
export interface SharedStreams {
  /** To be called after the pages of a document have been copied. */
  readonly share: () => void;
}

export function sharedStreams(context: PDFContext): SharedStreams {
  const known = new Map<string, PDFRef>();
  let seen = 0;
  return {
    share: () => {
      const added: (readonly [PDFRef, PDFObject])[] = [];
      for (let number = seen + 1; number <= context.largestObjectNumber; number += 1) {
        const ref = PDFRef.of(number);
        const object = context.lookup(ref);
        if (object !== undefined) added.push([ref, object]);
      }
      seen = context.largestObjectNumber;
      const replaced = equalsOf(added, known);
      for (const [, object] of added) redirect(object, replaced);
      for (const ref of replaced.keys()) context.delete(ref);
    },
  };
}

/** Streams that are there already, with the ones that they equal; the others become known. */
function equalsOf(
  added: readonly (readonly [PDFRef, PDFObject])[],
  known: Map<string, PDFRef>,
): ReadonlyMap<PDFRef, PDFRef> {
  const replaced = new Map<PDFRef, PDFRef>();
  for (const [ref, object] of added) {
    if (!(object instanceof PDFRawStream)) continue;
    const key = keyOf(object);
    const first = known.get(key);
    if (first === undefined) known.set(key, ref);
    else replaced.set(ref, first);
  }
  return replaced;
}

function keyOf({ dict, contents }: PDFRawStream): string {
  return createHash('sha256').update(dict.toString()).update('\0').update(contents).digest('hex');
}

/** Let what leads to a stream lead to its equal. */
function redirect(object: PDFObject, replaced: ReadonlyMap<PDFRef, PDFRef>): void {
  const other = (value: PDFObject) => (value instanceof PDFRef ? replaced.get(value) : undefined);
  if (object instanceof PDFRawStream) redirect(object.dict, replaced);
  else if (object instanceof PDFDict) {
    for (const [key, value] of object.entries()) {
      const equal = other(value);
      if (equal === undefined) redirect(value, replaced);
      else object.set(key, equal);
    }
  } else if (object instanceof PDFArray) {
    object.asArray().forEach((value, index) => {
      const equal = other(value);
      if (equal === undefined) redirect(value, replaced);
      else object.set(index, equal);
    });
  }
}
