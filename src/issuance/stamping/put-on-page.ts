import {
  PDF,
  PdfArray,
  PdfDict,
  PdfName,
  PdfStream,
  type PDFPage,
  type PdfObject,
  type PdfRef,
} from '@libpdf/core';
import { pt } from '../../regulation/units.ts';
import { writeBarePage } from '../../pdf/write-bare-page.ts';
import type { FontLibrary } from '../../pdf/embedded-font.ts';
import { frameOf, matrixOperator } from '../pdf-page/page-frame.ts';
import { contentsOf } from './page-letters.ts';
import type { ShownArea, StampedPage } from './stamped-page.ts';
import { inherited } from '../pdf-page/inherited.ts';
import { newTag } from './new-tag.ts';

/** Draw what is put on a page, over what is there. The page's own contents stay as they are. */
export async function putOnPage(pdf: PDF, stamped: StampedPage, fonts: FontLibrary): Promise<void> {
  const page = pdf.getPage(stamped.page);
  if (page === null) throw new Error(`no page ${String(stamped.page)}`);
  const { width, height, toPage } = frameOf(pdf, page);
  const drawn = writeBarePage({ width: pt(width), height: pt(height), boxes: stamped.boxes }, fonts);
  const { ref } = await pdf.embedPage(await PDF.load(drawn), 0);
  const name = addResource(pdf, page, ref);
  const tag = newTag(pdf, page, stamped.spoken);
  const [begin, end] = tag === undefined ? ['', ''] : [`${tag} BDC `, ' EMC'];
  const covers = stamped.covers.length === 0 ? '' : coverOperators(stamped.covers, tag !== undefined);
  const operators = `Q q ${matrixOperator(toPage)} ${covers}${begin}/${name} Do${end} Q\n`;
  const contents = contentsOf(pdf, page).toArray();
  page.dict.set('Contents', new PdfArray([stream(pdf, 'q\n'), ...contents, stream(pdf, `\n${operators}`)]));
}

/** White over dots that a text takes the place of. */
function coverOperators(covers: readonly ShownArea[], isTagged: boolean): string {
  const areas = covers.map(({ x, y, width, height }) => `${[x, y, width, height].map(short).join(' ')} re`);
  const painted = `q 1 g ${areas.join(' ')} f Q `;
  return isTagged ? `/Artifact <</Type/Layout>> BDC ${painted}EMC ` : painted;
}

function short(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}

function stream(pdf: PDF, operators: string): PdfRef {
  return pdf.register(PdfStream.fromDict({}, new TextEncoder().encode(operators)));
}

/** Give a page one more thing to draw, under a name of its own; resources that other pages share are left alone. */
function addResource(pdf: PDF, page: PDFPage, drawn: PdfRef): string {
  const resolve = pdf.getObject.bind(pdf);
  const resources = copyOf(inherited(pdf, page, 'Resources'));
  const objects = copyOf(resources.getDict('XObject', resolve));
  let number = 1;
  while (objects.has(`Stamp${String(number)}`)) number += 1;
  const name = `Stamp${String(number)}`;
  objects.set(name, drawn);
  resources.set('XObject', objects);
  page.dict.set('Resources', resources);
  return name;
}

function copyOf(found: PdfObject | undefined): PdfDict {
  const entries = found instanceof PdfDict ? [...found] : [];
  return new PdfDict(entries.map(([key, value]) => [PdfName.of(key.value), value] as const));
}
