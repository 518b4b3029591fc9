import { OF_CLUSTERS, OF_CRITERIA, OF_ENTERPRISES, OF_EVENTS } from './data-faults/campaign.ts';
import type { DataFault } from './data-faults/fault.ts';
import { OF_AGENCY, OF_DOCUMENTS, OF_PLAN } from './data-faults/office.ts';
import {
  IN_JSON,
  OF_AWARDS,
  OF_NOMINATIONS,
  OF_REPORTS,
  OF_RESULTS,
  OF_REVIEWS,
  OF_RULES,
  OF_SCORES,
} from './data-faults/year.ts';

/** Faults of every part of a year's data, each at its place. */
export const DATA_FAULTS: readonly DataFault[] = [
  ...OF_AGENCY,
  ...OF_PLAN,
  ...OF_DOCUMENTS,
  ...OF_ENTERPRISES,
  ...OF_CLUSTERS,
  ...OF_CRITERIA,
  ...OF_EVENTS,
  ...OF_RESULTS,
  ...OF_REPORTS,
  ...OF_SCORES,
  ...OF_REVIEWS,
  ...OF_NOMINATIONS,
  ...OF_AWARDS,
  ...OF_RULES,
  ...IN_JSON,
];

const bytesOf = (text: string, encoding: BufferEncoding) => new Uint8Array(Buffer.from(text, encoding));

/** Files of data that are no text, or not in our encoding. What is said names the file alone. */
export const UNREADABLE_FILES: readonly { readonly title: string; readonly bytes: Uint8Array }[] = [
  { title: 'an Excel file renamed', bytes: new Uint8Array([0x50, 0x4b, 3, 4, 0xff, 0xfe, 0, 1]) },
  { title: 'a PDF file renamed', bytes: new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d, 0xe2, 0xe3, 0xcf]) },
  { title: 'UTF-16 with its mark', bytes: bytesOf('\uFEFFtên: Hưng Yên\n', 'utf16le') },
  { title: 'UTF-16 without its mark', bytes: bytesOf('year: 2024\n', 'utf16le') },
  { title: 'an old Vietnamese encoding', bytes: new Uint8Array([0x61, 0x3a, 0x20, 0xb8, 0xb5, 0x0a]) },
  { title: 'NUL in a text', bytes: bytesOf('year: 2024\ntheme: x\0y\n', 'utf8') },
  { title: 'a file of 12 MB', bytes: bytesOf('# x\n'.repeat(3_000_000), 'utf8') },
  { title: 'nothing at all', bytes: new Uint8Array() },
  { title: 'a text alone', bytes: bytesOf('Kế hoạch năm 2024\n', 'utf8') },
];
