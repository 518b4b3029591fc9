import { hasErrors } from '../../document/issue.ts';
import { IssuanceFault } from '../issuance-fault.ts';
import { verifyPdf } from './verify-pdf.ts';

/** Who signed a file, and whether the signature holds. */
export interface FoundSigner {
  /** Undefined where the signature does not say. */
  readonly name: string | undefined;
  /** As a time stamp proves, else as the signer's clock had it. */
  readonly at: Date | undefined;
  readonly isSound: boolean;
}

/** The signatures of a PDF in short; none of what cannot be read as one. */
export async function signersOf(bytes: Uint8Array, file: string): Promise<readonly FoundSigner[]> {
  const report = await verifyPdf(bytes, file, []).catch((error: unknown) => {
    if (error instanceof IssuanceFault) return { signatures: [] };
    throw error;
  });
  return report.signatures
    .filter(({ isTimeStamp }) => !isTimeStamp)
    .map(({ signer, stampedAt, claimedAt, issues }) => ({
      name: signer?.name,
      at: stampedAt ?? (claimedAt === undefined ? undefined : new Date(claimedAt)),
      isSound: !hasErrors(issues),
    }));
}
