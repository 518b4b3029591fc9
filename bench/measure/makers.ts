import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { CaseName } from '../ours/cases.ts';
import type { Ours } from '../ours/index.ts';
import { numbered, type Content } from '../content.ts';
import { CONTENTS, OURS } from '../paths.ts';
import { PEER_NAMES, peerNamed, type PeerName } from '../peers/index.ts';

/** Our program with one format or both, or a peer. */
export const OUR_NAMES = ['vanthu-docx', 'vanthu-pdf', 'vanthu-both'] as const;

export type MakerName = (typeof OUR_NAMES)[number] | PeerName;

export type Series = (number: number) => Promise<Work>;

/** A document about to be made: what is not measured is done. */
export type Work = () => Promise<readonly Uint8Array[]>;

const OUR_FORMATS = {
  'vanthu-docx': ['docx'],
  'vanthu-pdf': ['pdf'],
  'vanthu-both': ['docx', 'pdf'],
} as const;

/** Everything that can be measured here: LibreOffice only where it is installed. */
export function makerNames(): readonly MakerName[] {
  const peers = PEER_NAMES.filter((name) => name !== 'libreoffice' || hasProgram('soffice'));
  return [...OUR_NAMES, ...peers];
}

export function hasProgram(name: string): boolean {
  try {
    execFileSync(name, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

export async function ourProgram(): Promise<Ours> {
  const bundle = (await import(OURS.href)) as { readonly loadOurs: () => Promise<Ours> };
  return bundle.loadOurs();
}

/** What the document of a case says, as the program that measures has written it down. */
export function contentOf(caseName: CaseName): Content {
  return (JSON.parse(readFileSync(CONTENTS, 'utf8')) as Readonly<Record<CaseName, Content>>)[caseName];
}

/** A maker that is ready to make the documents of a case, each with its number. */
export async function seriesOf(name: MakerName, caseName: CaseName): Promise<Series> {
  if (isOurs(name)) {
    const ours = await ourProgram();
    const make = await ours.maker(caseName, OUR_FORMATS[name]);
    return (number) => Promise.resolve(make(number));
  }
  const content = contentOf(caseName);
  const peer = await peerNamed(name);
  const make = await peer.start(content);
  return (number) => {
    const document = numbered(content, number);
    return Promise.resolve(async () => [await make(document)]);
  };
}

function isOurs(name: MakerName): name is (typeof OUR_NAMES)[number] {
  return OUR_NAMES.some((one) => one === name);
}
