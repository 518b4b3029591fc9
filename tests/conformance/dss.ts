import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const TARGET = fileURLToPath(new URL('dss/target', import.meta.url));

const signatureSchema = z.strictObject({
  /** Source: ETSI EN 319 102-1, 5.1.3. */
  indication: z.enum(['TOTAL_PASSED', 'INDETERMINATE', 'TOTAL_FAILED']),
  subIndication: z.string().nullable(),
  /** Such as `PAdES-BASELINE-B`. */
  level: z.string(),
  signer: z.string(),
  isIntact: z.boolean(),
  /** What it covers: `FULL` is the whole file, `PARTIAL` what was there before more was appended. */
  scopes: z.array(z.string()),
  /** What came after it and is no signature, form field or note. */
  otherChanges: z.array(z.string()),
  timeStamps: z.array(z.string()),
  errors: z.array(z.string()),
  warnings: z.array(z.string()),
});

/** What DSS says of a signature. */
export type DssVerdict = z.infer<typeof signatureSchema>;

/** What is asked of certificates: also whether they were revoked, or all but that, where they do not say whom to ask. */
export type DssPolicy = 'full' | 'without-revocation';

/** What DSS says of every signature of every file, in one start of it. */
export function dssVerdicts(
  policy: DssPolicy,
  root: string,
  paths: readonly string[],
): readonly (readonly DssVerdict[])[] {
  if (!existsSync(TARGET)) throw new Error('DSS is not there: docs/conformance.md tells how to fetch it');
  const args = ['-cp', `${TARGET}/classes:${TARGET}/lib/*`, 'Validate', policy, root, ...paths];
  const { status, stdout, stderr } = spawnSync('java', args, { encoding: 'utf8', maxBuffer: 1 << 26 });
  if (status !== 0) throw new Error(`DSS ended with ${String(status)}: ${stderr}`);
  const lines = stdout.split('\n').filter((line) => line !== '');
  return lines.map(
    (line) => z.object({ signatures: z.array(signatureSchema) }).parse(JSON.parse(line)).signatures,
  );
}
