import type { PDF } from '@libpdf/core';
import { SEAL_OVERLAP, SEAL_ROOM } from '../../regulation/signature-format.ts';
import { mmToPt } from '../../regulation/units.ts';
import type { PaperArea } from '../../presentation/presented.ts';
import type { SignatureAnchor } from './anchors.ts';
import { chooseSigner } from './choose-signer.ts';
import type { Appearance, Shown } from './appearance.ts';
import type { SignatureImage } from './image.ts';
import { signatureFields, type FieldPlace } from './form-fields.ts';
import { shownPlace } from './signature-field.ts';
import { IssuanceFault } from '../issuance-fault.ts';
import { cornerOf, inside, markPlace, onPage, type OnPage } from './page-places.ts';
import { noPlace, sealWithoutSize, sealedAlready } from './placement-issues.ts';

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

const LABELS = {
  signer: 'Chữ ký số của người có thẩm quyền',
  agency: 'Chữ ký số của cơ quan, tổ chức',
  mark: 'Chữ ký số của bản sao hoặc phụ lục',
  other: 'Chữ ký số',
} as const;

/** The field of the seal. */
const AGENCY = 'Agency';

/**
 * Where a signature stands.
 *
 * @throws {IssuanceFault} when its image has no place, or the seal no size.
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
    if (isSigned(pdf, AGENCY)) throw new IssuanceFault(sealedAlready());
    const seal = chosen === undefined ? sealPlace(pdf, signers, image) : inside(chosen, image);
    return placed(seal, image, known, AGENCY, LABELS.agency);
  }
  const free = chosen === undefined ? (named ?? freePlace(pdf, order)) : signers.length;
  const box = chosen ?? signers[free];
  if (box === undefined) throw new IssuanceFault(noPlace());
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
  return { name: AGENCY, label: LABELS.agency, page, zone };
}

/** The seal's right part over the left third of the signer's image, level with its middle. */
function sealPlace(pdf: PDF, signers: readonly OnPage[], image: SignatureImage): OnPage {
  const signer = shownSignature(pdf) ?? signers[0];
  if (signer === undefined) throw new IssuanceFault(noPlace());
  if (image.width === undefined) throw new IssuanceFault(sealWithoutSize());
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
