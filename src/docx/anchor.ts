import type { Pt } from '../regulation/units.ts';
import { element } from './element.ts';
import { emus } from './twips.ts';

/** A drawing that hangs on a paragraph and takes no room in the text. */
interface Anchored {
  /** The elements that say where it is, as XML. */
  readonly horizontal: string;
  readonly vertical: string;
  readonly size: Readonly<Record<'width' | 'height', Pt>>;
  /** Unique in the document; Word repairs a file with equal ids. What has a greater one lies on top. */
  readonly id: number;
  /** What it says in words for those who do not see it; empty where it only adorns or is text itself. */
  readonly altText: string;
  readonly isBehind: boolean;
  /** Whether places count from the cell where the paragraph stands in a table. */
  readonly isLaidOutInCell: boolean;
  /** XML. */
  readonly content: string;
}

/** The element that hangs a drawing on its paragraph, as XML. */
export function anchor(anchored: Anchored): string {
  const { size, id, altText, isBehind, isLaidOutInCell } = anchored;
  return element(
    'wp:anchor',
    {
      distT: 0,
      distB: 0,
      distL: 0,
      distR: 0,
      simplePos: 0,
      relativeHeight: id,
      behindDoc: isBehind ? 1 : 0,
      locked: 0,
      layoutInCell: isLaidOutInCell ? 1 : 0,
      allowOverlap: 1,
    },
    element('wp:simplePos', { x: 0, y: 0 }),
    anchored.horizontal,
    anchored.vertical,
    element('wp:extent', { cx: emus(size.width), cy: emus(size.height) }),
    element('wp:effectExtent', { l: 0, t: 0, r: 0, b: 0 }),
    element('wp:wrapNone'),
    element('wp:docPr', { id, name: `Hình ${String(id)}`, ...(altText !== '' && { descr: altText }) }),
    element('wp:cNvGraphicFramePr'),
    anchored.content,
  );
}

/** A place of an anchored drawing across or down the paper: its element with where it counts from, as XML. */
export function position(
  name: 'wp:positionH' | 'wp:positionV',
  relativeFrom: 'column' | 'paragraph' | 'page',
  place: Pt | 'center',
): string {
  const child =
    place === 'center' ? element('wp:align', {}, place) : element('wp:posOffset', {}, String(emus(place)));
  return element(name, { relativeFrom }, child);
}
