import type { PDF } from '@libpdf/core';
import type { PaperArea } from '../../presentation/presented.ts';
import { MARK_CORNER } from '../../regulation/signature-format.ts';
import { mmToPt } from '../../regulation/units.ts';
import { IssuanceFault } from '../issuance-fault.ts';
import { frameAt, frameOf } from '../pdf-page/page-frame.ts';
import type { PageRectangle } from '../pdf-page/rectangle.ts';
import type { Shown } from './appearance.ts';
import type { SignatureImage } from './image.ts';
import { noSuchPage } from './placement-issues.ts';

/** An area of a page, from 0, as people see it. */
export interface OnPage {
  readonly page: number;
  readonly place: PageRectangle;
}

/** An image in the middle of a box, as large as it fits. */
export function inside({ page, place }: OnPage, { proportion }: SignatureImage): OnPage {
  const width = Math.min(place.width, place.height * proportion);
  const height = width / proportion;
  const x = place.x + (place.width - width) / 2;
  return { page, place: { x, y: place.y + (place.height - height) / 2, width, height } };
}

/** The place of a mark: in the top right corner of the first page, made smaller where it is too wide. */
export function markPlace(pdf: PDF, { size }: Shown): OnPage {
  const zone = cornerOf(pdf);
  const scale = Math.min(1, zone.width / size.width);
  const [width, height] = [size.width * scale, size.height * scale];
  return {
    page: 0,
    place: { x: zone.x + zone.width - width, y: zone.y + zone.height - height, width, height },
  };
}

/** Room for a mark, in the top right corner of the first page. */
export function cornerOf(pdf: PDF): PageRectangle {
  const { width, height } = frameAt(pdf, 0);
  const room = { width: mmToPt(MARK_CORNER.width), height: mmToPt(MARK_CORNER.height) };
  const x = width - mmToPt(MARK_CORNER.right) - room.width;
  return { x, y: height - mmToPt(MARK_CORNER.top) - room.height, ...room };
}

/** An area from the top left corner as one from the lower left. @throws {IssuanceFault} when there is no such page. */
export function onPage(pdf: PDF, page: number, { x, y, width, height }: PaperArea): OnPage {
  const found = pdf.getPage(page - 1);
  if (found === null) throw new IssuanceFault(noSuchPage(page, pdf.getPageCount()));
  return { page: page - 1, place: { x, y: frameOf(pdf, found).height - y - height, width, height } };
}
