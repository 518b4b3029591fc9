import { hasErrors, type Issue, type Outcome } from '../../document/issue.ts';
import { failed } from '../register/change.ts';
import { referenceOf, type Entry } from '../register/entry.ts';
import type { NamedBytes } from '../register/issued-folder.ts';
import { sha256 } from '../register/issued-record.ts';
import type { Register } from '../register/open-register.ts';
import { entriesIn } from '../register/rows.ts';
import { IssuanceFault } from '../issuance-fault.ts';
import { verifyPdf, type FileReport } from '../signing/verify-pdf.ts';
import { beginsAs, isPdfName } from './begins-as.ts';
import * as issue from './attachment-issues.ts';

/** What was found of a file that shall come to a document. */
export interface Attachable {
  /** Who signed it; nobody where it is a scan. */
  readonly signers: readonly string[];
}

/**
 * Whether a file can come to a document: a whole PDF whose signatures hold. One that goes on from the issued file of another
 * document is refused; whether one that goes on from none is of this document, only people can see.
 */
export async function checkAttachment(
  register: Register,
  entry: Entry,
  { name, bytes }: NamedBytes,
): Promise<Outcome<Attachable>> {
  const twin = entry.files.find((file) => file.name !== name && file.sha256 === sha256(bytes));
  if (twin !== undefined) return failed(issue.sameAs(name, twin.name));
  const report = await reportOf(bytes, name);
  if (!report.ok) return report;
  const { signatures, issues } = report.value;
  // A scan has no signatures, and needs none: those are on the paper.
  const broken = signatures.length === 0 ? issues.filter(({ code }) => code !== 'not-signed') : issues;
  const origin = originIssues(register, entry, { name, bytes }, signatures.length > 0);
  const found = [...broken, ...origin, ...(isPdfName(name) ? [] : [issue.nameWithoutPdf(name)])];
  if (hasErrors(found)) return { ok: false, issues: found };
  const signers = signatures.flatMap(({ signer, isTimeStamp }) =>
    signer === undefined || isTimeStamp ? [] : [signer.name],
  );
  return { ok: true, value: { signers }, issues: found };
}

async function reportOf(bytes: Uint8Array, name: string): Promise<Outcome<FileReport>> {
  try {
    return { ok: true, value: await verifyPdf(bytes, name, []), issues: [] };
  } catch (error) {
    if (error instanceof IssuanceFault) return { ok: false, issues: error.issues };
    throw error;
  }
}

/** What the beginning of a file tells: a signature is appended to what was issued. */
function originIssues(
  { database }: Register,
  entry: Entry,
  { name, bytes }: NamedBytes,
  isSigned: boolean,
): readonly Issue[] {
  if (beginsAs(bytes, entry.files).length > 0) return [];
  const others = entriesIn(database).flatMap(({ id, numbered, files }) =>
    id === entry.id || numbered === undefined ? [] : files.map((file) => ({ ...file, numbered })),
  );
  const [other] = beginsAs(bytes, others);
  if (other !== undefined) return [issue.ofAnother(name, referenceOf(other.numbered))];
  return isSigned ? [issue.notFromIssued(name)] : [];
}
