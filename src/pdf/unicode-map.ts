/** At most so many entries fit in one section of a character map. */
const SECTION_SIZE = 100;
const NO_BREAK_SPACE = 0xa0;
const SPACE = 0x20;

/**
 * The letters that codes stand for, so that text can be searched and copied. A no-break space is found as a space: who
 * searches types one. Source: ISO 32000-1, 9.10.3.
 */
export function unicodeMap(letters: readonly (readonly [code: number, codePoint: number])[]): string {
  const entries = letters.map(
    ([code, codePoint]) => `<${hex(code, 2)}> <${hex(codePoint === NO_BREAK_SPACE ? SPACE : codePoint, 4)}>`,
  );
  const sections: string[] = [];
  for (let start = 0; start < entries.length; start += SECTION_SIZE) {
    const section = entries.slice(start, start + SECTION_SIZE);
    sections.push(`${String(section.length)} beginbfchar\n${section.join('\n')}\nendbfchar`);
  }
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange\n<00> <FF>\nendcodespacerange',
    ...sections,
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end',
    'end',
  ].join('\n');
}

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0');
}
