import { parseXml } from '@rgrove/parse-xml';
import { describe, expect, it } from 'vitest';
import { dictionary } from '../../../src/pdf/dictionary.ts';
import { informationEntries, metadataPacket } from '../../../src/pdf/metadata.ts';

const PROPERTIES = { title: 'Kế hoạch <A> & B', subject: 'Về việc', author: 'UBND tỉnh' };
const CLAIMS = { archival: { part: 2, conformance: 'A' }, accessible: 1 } as const;

/** The texts in a packet by the element that holds them, in order. */
function textsOf(packet: string, element: string): readonly string[] {
  const found = packet.matchAll(new RegExp(`<${element}>(.*?)</${element}>`, 'gsu'));
  return [...found].map(
    ([, inside = '']) => parseXml(`<x>${inside.replaceAll(/<\/?rdf:[^>]*>/gu, '')}</x>`).text,
  );
}

describe('metadataPacket', () => {
  const packet = metadataPacket(PROPERTIES, 'vi-VN', CLAIMS);

  it('is well-formed XML in its wrapping', () => {
    expect(() => parseXml(packet)).not.toThrow();
    expect(packet.startsWith('<?xpacket begin="\uFEFF"')).toBe(true);
    expect(packet.endsWith('<?xpacket end="r"?>')).toBe(true);
  });

  it('says what the other properties say', () => {
    const information = dictionary(informationEntries(PROPERTIES));
    const named = (key: string) => {
      const digits = new RegExp(`/${key}<feff([\\da-f]*)>`, 'u').exec(information)?.[1] ?? '';
      return Buffer.from(digits, 'hex').swap16().toString('utf16le');
    };
    expect(textsOf(packet, 'dc:title')).toEqual([named('Title')]);
    expect(textsOf(packet, 'dc:creator')).toEqual([named('Author')]);
    expect(textsOf(packet, 'dc:description')).toEqual([named('Subject')]);
    expect(textsOf(packet, 'pdf:Producer')).toEqual([named('Producer')]);
    expect(textsOf(packet, 'xmp:CreatorTool')).toEqual([named('Creator')]);
    expect(named('Title')).toBe('Kế hoạch <A> & B');
  });

  it('claims what it is told to claim', () => {
    expect(textsOf(packet, 'pdfaid:part')).toEqual(['2']);
    expect(textsOf(packet, 'pdfaid:conformance')).toEqual(['A']);
    expect(textsOf(packet, 'pdfuaid:part')).toEqual(['1']);
  });

  it('claims no accessibility where there is none', () => {
    const without = metadataPacket(PROPERTIES, 'vi-VN', { ...CLAIMS, accessible: undefined });
    expect(without).not.toContain('pdfua');
    expect(() => parseXml(without)).not.toThrow();
  });

  it('says no time', () => {
    expect(packet).not.toMatch(/Date/u);
  });
});
