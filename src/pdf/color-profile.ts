/**
 * The colours of sRGB as an ICC profile: three primaries and one curve. Source: IEC 61966-2-1; ICC.1:2004-10 (version
 * 4.2, the latest that ISO 19005-2 knows), 7.2, 8.3 and 10.
 */
export function colorProfile(): Uint8Array {
  const curve = element('para', [uint16(3), uint16(0), ...CURVE.map(fixed)]);
  const tags: readonly (readonly [string, Uint8Array])[] = [
    ['desc', localText('sRGB')],
    ['cprt', localText('CC0')],
    ['wtpt', element('XYZ ', WHITE.map(fixed))],
    ['chad', element('sf32', ADAPTATION.map(fixed))],
    ['rXYZ', element('XYZ ', RED.map(fixed))],
    ['gXYZ', element('XYZ ', GREEN.map(fixed))],
    ['bXYZ', element('XYZ ', BLUE.map(fixed))],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ];
  return profileOf(tags);
}

/** The white of D50, which profiles refer to, and the primaries adapted to it. */
const WHITE = [0.9642, 1, 0.82491];
const RED = [0.43604, 0.22249, 0.01392];
const GREEN = [0.38511, 0.7169, 0.09706];
const BLUE = [0.14305, 0.06061, 0.71393];
/** From the white of D65, which sRGB has, to D50, by Bradford's method. */
const ADAPTATION = [1.04788, 0.02292, -0.0502, 0.02959, 0.99048, -0.01707, -0.00925, 0.01508, 0.75168];
/** Exponent, scale and offset above the last number, the slope below it. */
const CURVE = [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045];

const VERSION = 0x04200000;
const HEADER_LENGTH = 128;
const ENTRY_LENGTH = 12;

function profileOf(tags: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const data = [...new Set(tags.map(([, element]) => element))];
  const offsets = new Map<Uint8Array, number>();
  let length = HEADER_LENGTH + 4 + tags.length * ENTRY_LENGTH;
  for (const element of data) {
    offsets.set(element, length);
    length += element.length;
  }
  const table = tags.map(([signature, element]) =>
    joined([ascii(signature), uint32(offsets.get(element) ?? 0), uint32(element.length)]),
  );
  return joined([header(length), uint32(tags.length), ...table, ...data]);
}

function header(length: number): Uint8Array {
  const bytes = joined([
    uint32(length),
    uint32(0),
    uint32(VERSION),
    ascii('mntrRGB XYZ '),
    // A date is asked for: that of the standard.
    ...[1999, 10, 18, 0, 0, 0].map(uint16),
    ascii('acsp'),
    new Uint8Array(28),
    ...WHITE.map(fixed),
  ]);
  return joined([bytes, new Uint8Array(HEADER_LENGTH - bytes.length)]);
}

function element(signature: string, values: readonly Uint8Array[]): Uint8Array {
  return padded(joined([ascii(signature), uint32(0), ...values]));
}

/** A text in one language. */
function localText(text: string): Uint8Array {
  const START = 28;
  const units = [...text].map((letter) => uint16(letter.charCodeAt(0)));
  const record = [uint32(1), uint32(12), ascii('enUS'), uint32(units.length * 2), uint32(START)];
  return element('mluc', [...record, ...units]);
}

function ascii(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function uint16(value: number): Uint8Array {
  return Uint8Array.of(value >> 8, value);
}

function uint32(value: number): Uint8Array {
  return Uint8Array.of(value >> 24, value >> 16, value >> 8, value);
}

/** A number with sixteen bits behind the point. */
function fixed(value: number): Uint8Array {
  return uint32(Math.round(value * (1 << 16)));
}

function padded(bytes: Uint8Array): Uint8Array {
  return joined([bytes, new Uint8Array(-bytes.length & 3)]);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}
