import { strFromU8, unzipSync } from 'fflate';

/** A part of a .docx as text; throws when it is not there. */
export function docxPart(docx: Uint8Array, name: string): string {
  const part = unzipSync(docx)[name];
  if (part === undefined) throw new Error(`no ${name} in the file`);
  return strFromU8(part);
}

/** XML with one element a line, so that a golden file can be read and compared. */
export function prettyXml(xml: string): string {
  let depth = 0;
  const lines: string[] = [];
  for (const [token] of xml.matchAll(/<[^>]+>[^<]*/gu)) {
    if (token.startsWith('</')) depth -= 1;
    lines.push('  '.repeat(depth) + token);
    if (!token.startsWith('</') && !token.startsWith('<?') && !/\/>[^<]*$/u.test(token)) depth += 1;
  }
  return `${lines.join('\n')}\n`;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The text of every paragraph of a document.xml, in reading order. */
export function docxParagraphs(documentXml: string): readonly string[] {
  return [...documentXml.matchAll(/<w:p[ >].*?<\/w:p>/gsu)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/gu)]
      .map(([, text = '']) =>
        text.replace(/&(amp|lt|gt|quot|apos);/gu, (_, name: string) => ENTITIES[name] ?? ''),
      )
      .join(''),
  );
}
