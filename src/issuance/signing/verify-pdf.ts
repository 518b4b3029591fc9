import type { PDF } from '@libpdf/core';
import type { Certificate } from 'pkijs';
import type { Issue } from '../../document/issue.ts';
import { factsOf, isForStamping, isValidAt, type CertificateFacts } from './certificate.ts';
import { isTrusted } from './chain.ts';
import { endOf, signaturesIn, type FoundSignature } from './found-signature.ts';
import { laterChanges, type LaterChange } from './later-changes.ts';
import { openPdf } from './open-pdf.ts';
import { signedBytes } from './reserved-place.ts';
import { isTakenBack, revocationOf, type Revocation } from './revocation.ts';
import { securityStoreOf } from './security-store.ts';
import * as person from './signer-issues.ts';
import { verifySignature, verifyTimeStamp, type CmsVerdict, type VerifiedSignature } from './verify-cms.ts';
import * as found from './verify-issues.ts';

/** What one signature of a file is found to be. */
export interface SignatureReport {
  readonly field: string;
  readonly isTimeStamp: boolean;
  /** Undefined where the signature does not say who. */
  readonly signer: CertificateFacts | undefined;
  /** When its signer says it was. */
  readonly claimedAt: string | undefined;
  /** When it was at the latest, as a time stamp proves. */
  readonly stampedAt: Date | undefined;
  /** Whether what was signed is as it was. */
  readonly isIntact: boolean;
  readonly coversWholeFile: boolean;
  readonly laterChanges: readonly LaterChange[];
  /** Undefined where nobody said whom to trust. */
  readonly isTrusted: boolean | undefined;
  /** Whether the signer's certificate was revoked when it was used, as far as the file tells. */
  readonly revocation: Revocation;
  readonly issues: readonly Issue[];
}

export interface FileReport {
  readonly signatures: readonly SignatureReport[];
  readonly issues: readonly Issue[];
}

/**
 * Hold every signature of a PDF against the file.
 *
 * @param trusted Certificates of those who certify signers; none leaves trust open.
 * @throws {IssuanceFault} when it is no PDF, or torn.
 */
export async function verifyPdf(
  bytes: Uint8Array,
  file: string,
  trusted: readonly Certificate[],
): Promise<FileReport> {
  const pdf = await openPdf(bytes, file);
  const { found: signatures, isComplete } = signaturesIn(pdf, bytes);
  const reports: SignatureReport[] = [];
  for (const signature of signatures) reports.push(await reportOf(signature, pdf, bytes, trusted));
  return {
    signatures: reports,
    issues: [
      ...(isComplete ? [] : [found.signatureUnreadable(file)]),
      ...(isComplete && signatures.length === 0 ? [found.notSigned(file)] : []),
      ...reports.flatMap(({ issues }) => issues),
    ],
  };
}

async function reportOf(
  signature: FoundSignature,
  pdf: PDF,
  bytes: Uint8Array,
  trusted: readonly Certificate[],
): Promise<SignatureReport> {
  const { field, isTimeStamp, range, claimedAt } = signature;
  const verdict = await verdictOf(signature, bytes);
  const { signature: verified, timeStamp } = verdict;
  const signer = verified === undefined ? undefined : factsOf(verified.signer);
  const coversWholeFile = endOf(range) === bytes.length;
  const changes = coversWholeFile ? [] : await changesAfter(endOf(range), pdf, bytes);
  const stampedAt = timeStamp?.stampedAt;
  const moment = stampedAt ?? (claimedAt === undefined ? undefined : new Date(claimedAt));
  const trust =
    verified === undefined || trusted.length === 0
      ? undefined
      : await isTrusted(verified, trusted, moment ?? new Date(0));
  const store = securityStoreOf(pdf);
  const revocation = await revocationOf(verified, trusted, store, moment);
  const stampState = await revocationOf(timeStamp, trusted, store, stampedAt);
  const name = signer?.name ?? field;
  return {
    ...{ field, isTimeStamp, signer, claimedAt, stampedAt, coversWholeFile, laterChanges: changes },
    isIntact: verified !== undefined,
    isTrusted: trust,
    revocation,
    issues: [
      ...(verified === undefined
        ? [found.notIntact(field)]
        : certificateIssues(verified, moment, isTimeStamp)),
      ...(verdict.hasTimeStamp && !(await isGoodStamp(verdict, trusted)) ? [person.badTimeStamp(name)] : []),
      ...changes.map((change) => found.changedAfter(name, change)),
      ...(isTakenBack(revocation, stampedAt) ? [person.revoked(name, revocation.revokedAt, stampedAt)] : []),
      ...(!isTimeStamp && isTakenBack(stampState, stampedAt) ? [person.badTimeStamp(name)] : []),
      ...(trust === false ? [person.notTrusted(name, signer?.issuer ?? '')] : []),
    ],
  };
}

/** A document time stamp stamps the file itself. */
async function verdictOf(
  { isTimeStamp, range, contents }: FoundSignature,
  bytes: Uint8Array,
): Promise<CmsVerdict> {
  const data = signedBytes(bytes, range);
  if (!isTimeStamp) return verifySignature(contents, data);
  const timeStamp = await verifyTimeStamp(contents, data);
  return { signature: timeStamp, hasTimeStamp: true, timeStamp };
}

async function isGoodStamp({ timeStamp }: CmsVerdict, trusted: readonly Certificate[]): Promise<boolean> {
  if (timeStamp === undefined || !isForStamping(timeStamp.signer)) return false;
  return trusted.length === 0 || isTrusted(timeStamp, trusted, timeStamp.stampedAt);
}

function certificateIssues(
  { signer }: VerifiedSignature,
  moment: Date | undefined,
  isTimeStamp: boolean,
): readonly Issue[] {
  const facts = factsOf(signer);
  return [
    ...(isTimeStamp || facts.isForSigning ? [] : [person.notForSigning(facts)]),
    ...(moment === undefined ? [person.noTime(facts.name)] : []),
    ...(moment === undefined || isValidAt(facts, moment) ? [] : [person.notValidThen(facts, moment)]),
  ];
}

/** What was changed after a signature; a file that is no file at its end was made to deceive. */
async function changesAfter(end: number, pdf: PDF, bytes: Uint8Array): Promise<readonly LaterChange[]> {
  const before = await openPdf(bytes.subarray(0, end), '').catch(() => undefined);
  return before === undefined ? [{ kind: 'other' }] : laterChanges(before, pdf);
}
