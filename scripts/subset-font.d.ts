declare module 'subset-font' {
  export interface SubsetOptions {
    readonly targetFormat: 'truetype';
    readonly keepFeatures: readonly string[];
    readonly noHinting: boolean;
    readonly dropTables: readonly string[];
  }
  /** Subset a font to the letters of a text; the glyphs are numbered anew. */
  export default function subsetFont(font: Uint8Array, text: string, options: SubsetOptions): Promise<Buffer>;
}
