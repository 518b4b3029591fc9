declare module 'carbone' {
  const carbone: {
    render(template: string, data: object, done: (error: Error | null, result: Buffer) => void): void;
  };
  export default carbone;
}

declare module 'pdfkit' {
  interface TextOptions {
    readonly width?: number;
    readonly align?: string;
    readonly indent?: number;
    readonly continued?: boolean;
  }
  export default class PDFDocument {
    constructor(options: object);
    x: number;
    y: number;
    readonly page: {
      readonly height: number;
      readonly margins: { readonly left: number; readonly bottom: number };
    };
    registerFont(name: string, path: string): this;
    addPage(options?: object): this;
    font(name: string): this;
    fontSize(size: number): this;
    text(text: string, options: TextOptions): this;
    text(text: string, x: number, y: number, options: TextOptions): this;
    heightOfString(text: string, options: TextOptions): number;
    rect(x: number, y: number, width: number, height: number): this;
    stroke(): this;
    end(): void;
    [Symbol.asyncIterator](): AsyncIterator<Uint8Array>;
  }
}

declare module 'pdfmake' {
  const pdfmake: {
    setUrlAccessPolicy(allows: () => boolean): void;
    setLocalAccessPolicy(allows: () => boolean): void;
    setFonts(fonts: object): void;
    createPdf(definition: object): { getBuffer(): Promise<Buffer> };
  };
  export default pdfmake;
}

declare module 'react' {
  export function createElement(type: unknown, props: object | null, ...children: readonly unknown[]): object;
}

declare module 'subset-font' {
  export default function subsetFont(
    file: Buffer,
    letters: string,
    options: { readonly targetFormat: 'truetype' },
  ): Promise<Buffer>;
}
