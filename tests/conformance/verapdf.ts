import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const LIBRARY = fileURLToPath(new URL('verapdf/lib', import.meta.url));
const MAIN_CLASS = 'org.verapdf.apps.GreenfieldCliWrapper';
/** It ends with 0 where all files comply and with 1 where some do not. */
const STATUSES = [0, 1];

const ruleSchema = z.object({
  specification: z.string(),
  clause: z.string(),
  testNumber: z.number(),
  failedChecks: z.number(),
  description: z.string(),
  checks: z.array(z.object({ context: z.string(), errorMessage: z.string().nullish() })),
});

const reportSchema = z.object({
  report: z.object({
    jobs: z.array(
      z.object({
        itemDetails: z.object({ name: z.string() }),
        taskException: z.unknown().optional(),
        validationResult: z
          .array(
            z.object({
              profileName: z.string(),
              compliant: z.boolean(),
              details: z.object({
                passedChecks: z.number(),
                ruleSummaries: z.array(ruleSchema).optional(),
              }),
            }),
          )
          .optional(),
      }),
    ),
  }),
});

/** What veraPDF says of a file: the standards that the file claims to follow, and where it does not. */
export interface Verdict {
  readonly path: string;
  /** Names of the profiles it was held against, such as `PDF/A-2A validation profile`. */
  readonly profiles: readonly string[];
  readonly passedChecks: number;
  readonly failures: readonly string[];
}

/** Hold every file against the standards that it claims to follow, in one start of veraPDF. */
export function validated(paths: readonly string[]): readonly Verdict[] {
  if (!existsSync(LIBRARY))
    throw new Error('veraPDF is not there: docs/conformance.md tells how to fetch it');
  const args = ['-cp', `${LIBRARY}/*`, MAIN_CLASS, '--format', 'json', '--maxfailuresdisplayed', '3'];
  const { status, stdout, stderr } = spawnSync('java', [...args, ...paths], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (!STATUSES.includes(status ?? -1)) throw new Error(`veraPDF ended with ${String(status)}: ${stderr}`);
  const { jobs } = reportSchema.parse(JSON.parse(stdout)).report;
  return jobs.map(({ itemDetails, validationResult = [], taskException }) => ({
    path: itemDetails.name,
    profiles: validationResult.map(({ profileName }) => profileName),
    passedChecks: validationResult.reduce((sum, { details }) => sum + details.passedChecks, 0),
    failures: [
      ...(taskException === undefined ? [] : [`veraPDF failed: ${JSON.stringify(taskException)}`]),
      ...validationResult.flatMap(({ details }) => (details.ruleSummaries ?? []).map(failureText)),
    ],
  }));
}

/** Clause, what it asks, and the first objects that do not do so. */
function failureText({
  specification,
  clause,
  testNumber,
  failedChecks,
  description,
  checks,
}: z.infer<typeof ruleSchema>): string {
  const where = checks.map(({ context, errorMessage }) => `  ${errorMessage ?? ''} (${context})`);
  return [
    `${specification}, ${clause}, test ${String(testNumber)}, ${String(failedChecks)} times: ${description}`,
    ...where,
  ].join('\n');
}
