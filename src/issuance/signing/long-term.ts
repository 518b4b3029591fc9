import { PDF } from '@libpdf/core';
import { SigningFault } from './signing-fault.ts';
import { noValidationData } from './time-stamp-issues.ts';

/**
 * Add what proves the signatures of a file when their certificates have expired: PAdES B-LT.
 *
 * @throws {SigningFault} when the authorities do not tell the state of a certificate.
 * Source: ETSI EN 319 142-1, 5.4.
 */
export async function addValidationData(signed: Uint8Array): Promise<Uint8Array> {
  const pdf = await PDF.load(signed);
  const { bytes, warnings } = await pdf.addValidationData();
  if (warnings.length > 0) throw new SigningFault(noValidationData());
  return bytes;
}
