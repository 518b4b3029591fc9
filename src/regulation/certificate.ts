import { CERTIFICATE_BOXES, type CertificateBoxKey, type CertificateMode } from '../document/certificate.ts';
import type { StyleKey } from './style-rules.ts';
import { mm, pt, type Mm, type Pt } from './units.ts';

/** A place on the paper, from its top left corner. */
export interface MmArea {
  readonly x: Mm;
  readonly y: Mm;
  readonly width: Mm;
  readonly height: Mm;
}

/**
 * A box of a certificate and how its text is set: on one line where a size down to `oneLineSize` allows it, else in the
 * largest size that fits, down to the smallest, in half points.
 */
export interface CertificateBox extends MmArea {
  readonly style: StyleKey;
  readonly size: Pt;
  readonly smallestSize: Pt;
  /** Down to this size one line is better than several in a larger one. */
  readonly oneLineSize: Pt;
  readonly maxLines: number;
  readonly verticalAlignment: 'top' | 'middle' | 'bottom';
}

/** Where everything stands on a certificate. */
export interface CertificateGeometry {
  readonly width: Mm;
  readonly height: Mm;
  /** The outer edge of the frame, drawn by us or printed on the paper before. */
  readonly frame: MmArea;
  /** Texts keep so far from the frame's outer edge. */
  readonly inset: Mm;
  readonly boxes: Partial<Readonly<Record<CertificateBoxKey, CertificateBox>>>;
  /** What we draw beside the texts; undefined on paper that has it. */
  readonly ornament: CertificateOrnament | undefined;
}

/** The drawn frame: two rectangles and inside them two lines that step back around a square in each corner. */
export interface CertificateOrnament {
  /** Each line's distance from the outer edge and its weight, from the outside to the inside. */
  readonly outer: CertificateLine;
  readonly second: CertificateLine;
  readonly third: CertificateLine;
  readonly inner: CertificateLine;
  /** The side of the square step in a corner, and of the two squares that stand in it. */
  readonly step: Mm;
  readonly square: Mm;
  readonly core: Mm;
  /** The line under Tiêu ngữ. */
  readonly mottoRule: CertificateLine;
  /** Below the title: two lines with a square between them, their middle from the top of the paper. */
  readonly flourish: { readonly y: Mm; readonly length: Mm; readonly square: Mm; readonly weight: Pt };
}

interface CertificateLine {
  readonly distance: Mm;
  readonly weight: Pt;
}

const area = (x: number, y: number, width: number, height: number): MmArea => ({
  x: mm(x),
  y: mm(y),
  width: mm(width),
  height: mm(height),
});

type Setting = Pick<CertificateBox, 'style' | 'verticalAlignment'> & {
  readonly size: number;
  readonly smallestSize?: number;
  readonly oneLineSize?: number;
  readonly maxLines?: number;
};

function box(
  place: MmArea,
  { style, verticalAlignment, size, smallestSize = size, oneLineSize = size, maxLines = 1 }: Setting,
): CertificateBox {
  return {
    ...place,
    style,
    verticalAlignment,
    size: pt(size),
    smallestSize: pt(smallestSize),
    oneLineSize: pt(oneLineSize),
    maxLines,
  };
}

/** A box over the whole width of the text area. */
const wide = (y: number, height: number): MmArea => area(34, y, 229, height);
/** The right foot, where the certificate is signed. */
const right = (y: number, height: number): MmArea => area(158, y, 110, height);

/**
 * What differs from one certificate to the next.
 * Source: the sizes of Decree 30/2020/NĐ-CP do not apply; form and size of certificates are for the Prime Minister to say
 * (Decree 152/2025/NĐ-CP). All numbers are house values, made for A4 landscape.
 */
const VARIABLE_BOXES = {
  recipient: box(wide(90.5, 18.5), {
    style: 'certificateRecipient',
    verticalAlignment: 'middle',
    size: 26,
    smallestSize: 16,
    oneLineSize: 20,
    maxLines: 2,
  }),
  recipientDetail: box(wide(110.5, 12), {
    style: 'certificateText',
    verticalAlignment: 'top',
    size: 16,
    smallestSize: 12,
    oneLineSize: 13,
    maxLines: 2,
  }),
  achievement: box(wide(123, 26.5), {
    style: 'certificateText',
    verticalAlignment: 'middle',
    size: 16,
    smallestSize: 12,
    maxLines: 4,
  }),
  decision: box(area(30, 174.5, 120, 16.5), {
    style: 'certificateNote',
    verticalAlignment: 'bottom',
    size: 13,
    smallestSize: 12,
    maxLines: 3,
  }),
  placeAndDate: box(right(151.5, 6.5), { style: 'placeAndDate', verticalAlignment: 'top', size: 14 }),
  authority: box(right(158, 12), {
    style: 'authority',
    verticalAlignment: 'top',
    size: 14,
    smallestSize: 12,
    maxLines: 2,
  }),
  signatoryName: box(right(184.5, 6.5), { style: 'signatoryName', verticalAlignment: 'bottom', size: 14 }),
} as const;

/** What paper that is printed before has already. */
const PRINTED_BOXES = {
  nationalName: box(wide(21, 6.5), { style: 'nationalName', verticalAlignment: 'middle', size: 15 }),
  nationalMotto: box(wide(27.5, 7), { style: 'nationalMotto', verticalAlignment: 'middle', size: 16 }),
  awardingAuthority: box(wide(39.5, 17), {
    style: 'certificateAuthority',
    verticalAlignment: 'middle',
    size: 20,
    smallestSize: 15,
    oneLineSize: 17,
    maxLines: 2,
  }),
  awardLabel: box(wide(56.5, 8.5), { style: 'certificateAuthority', verticalAlignment: 'middle', size: 18 }),
  title: box(wide(66, 20), { style: 'certificateTitle', verticalAlignment: 'middle', size: 46 }),
} as const;

const ORNAMENT: CertificateOrnament = {
  outer: { distance: mm(0.6), weight: pt(3) },
  second: { distance: mm(2), weight: pt(0.75) },
  third: { distance: mm(4.5), weight: pt(1.25) },
  inner: { distance: mm(5.7), weight: pt(0.5) },
  step: mm(9),
  square: mm(5.4),
  core: mm(2),
  mottoRule: { distance: mm(0.8), weight: pt(1) },
  flourish: { y: mm(88.5), length: mm(26), square: mm(1.8), weight: pt(1) },
};

/** House value: A4 landscape, the frame 8 mm from the edges, which every printer reaches. */
const SHEET = { width: mm(297), height: mm(210), frame: area(8, 8, 281, 194), inset: mm(10) } as const;

const GEOMETRIES: Readonly<Record<CertificateMode, CertificateGeometry>> = {
  full: { ...SHEET, boxes: { ...PRINTED_BOXES, ...VARIABLE_BOXES }, ornament: ORNAMENT },
  overlay: { ...SHEET, boxes: VARIABLE_BOXES, ornament: undefined },
};

/** What an office may say of a box of its paper: millimetres, sizes in points. */
export type CertificateBoxChoice = Partial<
  Readonly<Record<'x' | 'y' | 'width' | 'height' | 'size' | 'smallestSize' | 'maxLines', number | undefined>>
>;

/** What an office says of its printed paper; boxes that it does not name stay where they are. */
export type CertificateChoices = Partial<
  Readonly<Record<CertificateBoxKey, CertificateBoxChoice | undefined>>
>;

/** Where everything stands: our own values, changed by what the office says of its paper. */
export function certificateGeometry(
  mode: CertificateMode,
  choices: CertificateChoices = {},
): CertificateGeometry {
  const geometry = GEOMETRIES[mode];
  const everything = GEOMETRIES.full.boxes;
  const entries = CERTIFICATE_BOXES.flatMap((key) => {
    const choice = choices[key];
    const standard = choice === undefined ? geometry.boxes[key] : everything[key];
    return standard === undefined ? [] : [[key, changed(standard, choice ?? {})] as const];
  });
  return { ...geometry, boxes: Object.fromEntries(entries) };
}

/** A box as an office has it. No size is greater than the greatest one. */
function changed(box: CertificateBox, choice: CertificateBoxChoice): CertificateBox {
  const size = choice.size ?? box.size;
  const atMost = (other: number) => pt(Math.min(size, other));
  return {
    ...box,
    x: mm(choice.x ?? box.x),
    y: mm(choice.y ?? box.y),
    width: mm(choice.width ?? box.width),
    height: mm(choice.height ?? box.height),
    size: pt(size),
    smallestSize: atMost(choice.smallestSize ?? box.smallestSize),
    oneLineSize: atMost(box.oneLineSize),
    maxLines: choice.maxLines ?? box.maxLines,
  };
}
