import type { PDF } from '@libpdf/core';
import { MARK_CORNER, SEAL_OVERLAP, SEAL_ROOM } from '../../regulation/signature-format.ts';
import { mmToPt } from '../../regulation/units.ts';
import type { PaperArea } from '../../presentation/presented.ts';
import type { SignatureAnchor } from './anchors.ts';
import { chooseSigner } from './choose-signer.ts';
import type { Appearance, PageRectangle, Shown } from './appearance.ts';
import type { SignatureImage } from './image.ts';
import { shownPlace, signatureFields, type FieldPlace } from './signature-field.ts';
import { SigningFault } from './signing-fault.ts';
import { noPlace, noSuchPage, sealWithoutSize } from './placement-issues.ts';

/** As what somebody signs. */
export type SigningRole = 'signer' | 'agency' | 'copy' | 'attachment';

/** A place that the clerk chose: a page, from 1, and an area on it in points from the top left corner. */
export interface ChosenPlace {
  readonly page: number;
  readonly area: PaperArea;
}

/** What a signature shall show, and what is known of where. */
export interface PlacementOrder {
  readonly role: SigningRole;
  readonly image: SignatureImage | undefined;
  /** The text of a copy or an attachment. */
  readonly mark: Shown | undefined;
  readonly at: ChosenPlace | undefined;
  /** Which of several signers; a name, or what stands above it. */
  readonly who?: string | undefined;
  /** Where the document has its signatures. */
  readonly anchors: readonly SignatureAnchor[];
}

export interface Placement {
  readonly appearance: Appearance | undefined;
  /** The field of the signature, then those that later signatures will need. */
  readonly fields: readonly FieldPlace[];
}

/** An area of a page, from 0. */
interface OnPage {
  readonly page: number;
  readonly place: PageRectangle;
}

const LABELS = {
  signer: 'Chữ ký số của người có thẩm quyền',
  agency: 'Chữ ký số của cơ quan, tổ chức',
  mark: 'Chữ ký số của bản sao hoặc phụ lục',
  other: 'Chữ ký số',
} as const;

/**
 * Where a signature stands.
 *
 * @throws {SigningFault} when its image has no place, or the seal no size.
 * Source: Decree 30/2020/NĐ-CP, Appendix I, Part I, Section II.7 and II.8.
 */
export function placementOf(pdf: PDF, order: PlacementOrder): Placement {
  const { image, mark, role } = order;
  const signers = order.anchors.map((anchor) => onPage(pdf, anchor.page, anchor));
  const known = knownFields(pdf, signers);
  if (mark !== undefined) return placed(markPlace(pdf, mark), mark, known, 'Mark', LABELS.mark);
  // A name is looked for even where nothing is shown: one that nobody has was mistyped.
  const named = order.who === undefined ? undefined : freePlace(pdf, order);
  if (image === undefined) {
    return {
      appearance: undefined,
      fields: [{ name: 'Signature', label: LABELS.other, page: 0, zone: undefined }, ...known],
    };
  }
  const chosen = order.at === undefined ? undefined : onPage(pdf, order.at.page, order.at.area);
  if (role === 'agency') {
    const seal = chosen === undefined ? sealPlace(pdf, signers, image) : inside(chosen, image);
    return placed(seal, image, known, 'Agency', LABELS.agency);
  }
  const free = chosen === undefined ? (named ?? freePlace(pdf, order)) : signers.length;
  const box = chosen ?? signers[free];
  if (box === undefined) throw new SigningFault(noPlace());
  const fields = chosen === undefined ? known : [...known, sealField(chosen)];
  const name = signerName(free);
  return placed(
    inside(box, image),
    image,
    [{ ...fieldOf(box), name, label: LABELS.signer }, ...fields],
    name,
    LABELS.signer,
  );
}

function freePlace(pdf: PDF, { anchors, who }: PlacementOrder): number {
  return chooseSigner(anchors, who, (index) => isSigned(pdf, signerName(index)));
}

function signerName(index: number): string {
  return `Signer${String(index + 1)}`;
}

/** An appearance at a place, in the field of a name: the known one, if it has room there. */
function placed(
  { page, place }: OnPage,
  shown: Shown,
  known: readonly FieldPlace[],
  name: string,
  label: string,
): Placement {
  const field = known.find((one) => one.name === name) ?? { name, label, page, zone: place };
  return {
    appearance: { page, place, draw: shown.draw, size: shown.size },
    fields: [field, ...known.filter((one) => one.name !== name)],
  };
}

/** The fields that a document may need: its signers', the agency's beside the first, the mark in the corner. */
function knownFields(pdf: PDF, signers: readonly OnPage[]): readonly FieldPlace[] {
  const [first] = signers;
  const corner = { name: 'Mark', label: LABELS.mark, page: 0, zone: cornerOf(pdf) };
  return [
    ...signers.map((place, index) => ({ ...fieldOf(place), name: signerName(index), label: LABELS.signer })),
    ...(first === undefined ? [] : [sealField(first)]),
    corner,
  ];
}

function fieldOf({ page, place }: OnPage): Pick<FieldPlace, 'page' | 'zone'> {
  return { page, zone: place };
}

/** Room for any seal, whose right part is on the left part of a signature. */
function sealField({ page, place }: OnPage): FieldPlace {
  const room = mmToPt(SEAL_ROOM);
  const left = Math.max(0, place.x - room);
  const bottom = Math.max(0, place.y + place.height / 2 - room / 2);
  const zone = { x: left, y: bottom, width: place.x + place.width - left, height: room };
  return { name: 'Agency', label: LABELS.agency, page, zone };
}

/** The seal's right part over the left third of the signer's image, level with its middle. */
function sealPlace(pdf: PDF, signers: readonly OnPage[], image: SignatureImage): OnPage {
  const signer = shownSignature(pdf) ?? signers[0];
  if (signer === undefined) throw new SigningFault(noPlace());
  if (image.width === undefined) throw new SigningFault(sealWithoutSize());
  const { page, place } = signer;
  const [width, height] = [image.width, image.width / image.proportion];
  const x = place.x + place.width * SEAL_OVERLAP - width;
  return { page, place: { x, y: place.y + (place.height - height) / 2, width, height } };
}

/** Where the first signer's image stands. */
function shownSignature(pdf: PDF): OnPage | undefined {
  return signatureFields(pdf)
    .filter((field) => field.isSigned() && field.name.startsWith('Signer'))
    .map((field) => shownPlace(pdf, field.getDict()))
    .find((place) => place !== undefined);
}

function isSigned(pdf: PDF, name: string): boolean {
  return signatureFields(pdf).some((field) => field.name === name && field.isSigned());
}

/** An image in the middle of a box, as large as it fits. */
function inside({ page, place }: OnPage, { proportion }: SignatureImage): OnPage {
  const width = Math.min(place.width, place.height * proportion);
  const height = width / proportion;
  const x = place.x + (place.width - width) / 2;
  return { page, place: { x, y: place.y + (place.height - height) / 2, width, height } };
}

function markPlace(pdf: PDF, { size }: Shown): OnPage {
  const zone = cornerOf(pdf);
  const scale = Math.min(1, zone.width / size.width);
  const [width, height] = [size.width * scale, size.height * scale];
  return {
    page: 0,
    place: { x: zone.x + zone.width - width, y: zone.y + zone.height - height, width, height },
  };
}

function cornerOf(pdf: PDF): PageRectangle {
  const { width = 0, height = 0 } = pdf.getPage(0) ?? {};
  const room = { width: mmToPt(MARK_CORNER.width), height: mmToPt(MARK_CORNER.height) };
  const x = width - mmToPt(MARK_CORNER.right) - room.width;
  return { x, y: height - mmToPt(MARK_CORNER.top) - room.height, ...room };
}

/** An area from the top left corner as one from the lower left. @throws {SigningFault} when there is no such page. */
function onPage(pdf: PDF, page: number, { x, y, width, height }: PaperArea): OnPage {
  const found = pdf.getPage(page - 1);
  if (found === null) throw new SigningFault(noSuchPage(page, pdf.getPageCount()));
  return { page: page - 1, place: { x, y: found.height - y - height, width, height } };
}
