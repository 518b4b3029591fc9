import { deflateSync } from 'node:zlib';

export interface Glyph {
  readonly hex: string;
  /** In ems. */
  readonly advance: number;
}

/**
 * The five objects of a font in a PDF, made once: composite font, its descendant, descriptor, file and letters. Given the
 * number of the first, they are there at once.
 */
export function embeddedFont(
  file: Uint8Array = new Uint8Array(),
  glyphs: ReadonlyMap<string, Glyph> = new Map(),
): (first: number) => readonly (string | Buffer)[] {
  const deflated = deflateSync(file);
  const widths = [...glyphs.values()]
    .map(({ hex, advance }) => `${String(parseInt(hex, 16))}[${(advance * 1000).toFixed(1)}]`)
    .join('');
  const letters = [...glyphs].map(([letter, { hex }]) => `<${hex}> <${utf16(letter)}>`);
  const map = deflateSync(
    [
      '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /A def /CMapType 2 def',
      '1 begincodespacerange <0000> <FFFF> endcodespacerange',
      ...chunked(letters, 100).map(
        (some) => `${String(some.length)} beginbfchar\n${some.join('\n')}\nendbfchar`,
      ),
      'endcmap end end',
    ].join('\n'),
  );
  return (first) => {
    const ref = (offset: number) => `${String(first + offset)} 0 R`;
    return [
      `<</Type/Font/Subtype/Type0/BaseFont/Tinos/Encoding/Identity-H/DescendantFonts[${ref(1)}]/ToUnicode ${ref(4)}>>`,
      `<</Type/Font/Subtype/CIDFontType2/BaseFont/Tinos/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/CIDToGIDMap/Identity/FontDescriptor ${ref(2)}/W[${widths}]>>`,
      `<</Type/FontDescriptor/FontName/Tinos/Flags 6/FontBBox[-500 -300 1500 1000]/ItalicAngle 0/Ascent 891/Descent -216/CapHeight 662/StemV 80/FontFile2 ${ref(3)}>>`,
      deflated,
      map,
    ];
  };
}

function utf16(letter: string): string {
  return Array.from({ length: letter.length }, (_, index) =>
    letter.charCodeAt(index).toString(16).padStart(4, '0'),
  ).join('');
}

function chunked<T>(all: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
    all.slice(index * size, (index + 1) * size),
  );
}
