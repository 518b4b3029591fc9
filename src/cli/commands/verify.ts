import { hasErrors } from '../../document/issue.ts';
import { certificatesIn, type Certificate } from '../../issuance/signing/certificate.ts';
import { IssuanceFault } from '../../issuance/issuance-fault.ts';
import { notACertificate } from '../../issuance/signing/verify-issues.ts';
import { verifyPdf, type FileReport } from '../../issuance/signing/verify-pdf.ts';
import { vietnamTime } from '../../issuance/signing/vietnam-time.ts';
import { InputError, textOption, type CommandInput, type CommandResult } from '../command.ts';
import { EXIT } from '../exit-codes.ts';
import { readBytes } from '../read-text.ts';
import type { World } from '../world.ts';
import { onePdf } from './sign/file-options.ts';
import { reportText } from './sign/report-text.ts';

/** `vanthu verify`: who signed a PDF, whether it is as they signed it, and what was changed since. */
export async function verify(input: CommandInput, world: World): Promise<CommandResult> {
  const path = onePdf(input, 'verify');
  const trusted = await trustOption(input, world);
  const bytes = await readBytes(path, world);
  const report = await verifyPdf(bytes, path, trusted).catch((error: unknown) => {
    throw error instanceof IssuanceFault ? new InputError(error.issues) : error;
  });
  return {
    exitCode: hasErrors(report.issues) ? EXIT.inputErrors : EXIT.done,
    issues: report.issues,
    text: reportText(report, input.lang),
    data: { signatures: report.signatures.map(signatureData) },
  };
}

/** Certificates of the files that --trust names, parted by commas. */
async function trustOption(input: CommandInput, world: World): Promise<readonly Certificate[]> {
  const files = (textOption(input, 'trust') ?? '').split(',').filter((file) => file !== '');
  const found: Certificate[] = [];
  for (const file of files) {
    const bytes = await readBytes(file, world);
    try {
      found.push(...certificatesIn(bytes));
    } catch {
      throw new InputError([notACertificate(file)]);
    }
  }
  return found;
}

function signatureData({
  signer,
  stampedAt,
  revocation,
  issues,
  ...rest
}: FileReport['signatures'][number]): object {
  return {
    ...rest,
    ...(signer !== undefined && {
      signer: {
        ...signer,
        validFrom: vietnamTime(signer.validFrom),
        validUntil: vietnamTime(signer.validUntil),
      },
    }),
    ...(stampedAt !== undefined && { stampedAt: vietnamTime(stampedAt) }),
    revocation: revocationData(revocation),
    isSound: !hasErrors(issues),
  };
}

function revocationData(revocation: FileReport['signatures'][number]['revocation']): object {
  switch (revocation.state) {
    case 'good':
      return { state: 'good', toldAt: vietnamTime(revocation.toldAt) };
    case 'revoked':
      return { state: 'revoked', revokedAt: vietnamTime(revocation.revokedAt) };
    case 'unknown':
      return { state: 'unknown' };
  }
}
