import { join } from 'node:path';
import { folderOf, type Entry, type FileRecord } from '../../../issuance/register/entry.ts';
import { sha256 } from '../../../issuance/register/issued-record.ts';
import type { FoundSigner } from '../../../issuance/signing/signers.ts';
import { vietnamClock } from '../../../issuance/signing/vietnam-time.ts';
import { isFileError } from '../../file-problems.ts';
import type { Lang } from '../../report.ts';
import type { World } from '../../world.ts';

/** A file of a document as it is now. */
export interface ShownFile extends FileRecord {
  readonly path: string;
  readonly state: 'whole' | 'changed' | 'missing';
  readonly signers: readonly FoundSigner[];
}

/** The files of a document with who signed them, those of the issue first, then in the order in which they came. */
export async function shownFiles(
  { numbered, files }: Entry,
  folder: string,
  world: World,
): Promise<readonly ShownFile[]> {
  if (numbered === undefined) return [];
  const shown: ShownFile[] = [];
  for (const file of files.toSorted(asTheyCame)) {
    const path = join(folder, folderOf(numbered), file.name);
    shown.push({ ...file, path, ...(await lookAt(path, file, world)) });
  }
  return shown;
}

function asTheyCame(a: FileRecord, b: FileRecord): number {
  const [one, other] = [a.attached?.at ?? '', b.attached?.at ?? ''];
  // Within a second the one that goes on from the other is the longer one; issued ones stand by name.
  if (one === other) return one === '' ? 0 : a.bytes - b.bytes;
  return one < other ? -1 : 1;
}

async function lookAt(
  path: string,
  file: FileRecord,
  world: World,
): Promise<Pick<ShownFile, 'state' | 'signers'>> {
  const bytes = await world.readFile(path).catch((error: unknown) => {
    if (isFileError(error)) return undefined;
    throw error;
  });
  if (bytes === undefined) return { state: 'missing', signers: [] };
  if (sha256(bytes) !== file.sha256) return { state: 'changed', signers: [] };
  // Only what was added is signed; and what reads signatures takes its time to load.
  if (file.attached === undefined) return { state: 'whole', signers: [] };
  const { signersOf } = await import('../../../issuance/signing/signers.ts');
  return { state: 'whole', signers: await signersOf(bytes, file.name) };
}

const STATES: Readonly<Record<ShownFile['state'], Readonly<Record<Lang, string>>>> = {
  whole: { vi: '', en: '' },
  changed: { vi: '  ĐÃ BỊ SỬA', en: '  CHANGED' },
  missing: { vi: '  MẤT TỆP', en: '  MISSING' },
};

/** A few lines on a file. */
export function fileLines({ path, sha256: hash, attached, state, signers }: ShownFile, lang: Lang): string[] {
  const added = { vi: 'thêm', en: 'added' }[lang];
  return [
    `  ${path}${STATES[state][lang]}`,
    `    sha256 ${hash}`,
    ...(attached === undefined
      ? []
      : [`    ${added} ${clock(attached.at)}: ${attached.who} (${attached.reason})`]),
    ...signers.map((signer) => `    ${signerText(signer, lang)}`),
  ];
}

function signerText({ name, at, isSound }: FoundSigner, lang: Lang): string {
  const who = name ?? { vi: 'không rõ', en: 'unknown' }[lang];
  const when = at === undefined ? '' : `, ${vietnamClock(at)}`;
  const state = isSound
    ? { vi: 'còn giá trị', en: 'sound' }[lang]
    : { vi: 'KHÔNG DÙNG ĐƯỢC', en: 'NOT SOUND' }[lang];
  return `${{ vi: 'chữ ký số', en: 'signature' }[lang]}: ${who}${when}, ${state}`;
}

/** "2024-12-31 14:05:09". */
export function clock(at: string): string {
  return at.slice(0, 'yyyy-mm-ddThh:mm:ss'.length).replace('T', ' ');
}
