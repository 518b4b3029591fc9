import { basename } from 'node:path';
import { sha256 } from '../../batch/folder/finished.ts';
import { allJobs, resolveJobs, type ResolvedJobs } from '../../batch/jobs/resolve-jobs.ts';
import { distinctIssues, hasErrors, type Issue } from '../../document/issue.ts';
import { FACES } from '../../presentation/font-metrics.ts';
import { SHARDS } from '../../pdf/letter-codes.ts';
import type { FontLibrary } from '../../pdf/embedded-font.ts';
import { loadBatch, type LoadedBatch } from '../batch/load-batch.ts';
import type { BatchDeeds, BatchSources } from '../batch/batch-order.ts';
import { deedOptions, lanesFor, proveDeeds } from '../batch/deed-options.ts';
import { batchSummary } from '../batch/batch-summary.ts';
import { mergeOption, writeMerged } from '../batch/merged-file.ts';
import { makeBatch } from '../batch/make-batch.ts';
import { readJobs, type ReadJobs } from '../batch/read-jobs.ts';
import { textOption, UsageError, type CommandInput, type CommandResult } from '../command.ts';
import { EXIT } from '../exit-codes.ts';
import { formatsOf } from '../format-option.ts';
import { dataFolder } from '../load-data.ts';
import { templateFolder, typeNames } from '../load-types.ts';
import { numberOption } from '../number-option.ts';
import { officeRenderer } from '../office-renderer.ts';
import { refuseInRegister } from '../outside-register.ts';
import { buildDigest } from '../prepared-parts.ts';
import type { World } from '../world.ts';

/** `vanthu batch`: many documents of a list, side by side; a bad row leaves the others. */
export async function batch(input: CommandInput, world: World): Promise<CommandResult> {
  const out = textOption(input, 'out');
  if (out === undefined) throw noFolder();
  await refuseInRegister(out, '--out', world);
  const deeds = await deedOptions(input, world);
  const workers = lanesFor(deeds, numberOption(input, 'workers'));
  const formats = formatsOf(input);
  const merge = await mergeOption(input, formats, world);
  const list = await listOf(input, world);
  const templates = await templateFolder(textOption(input, 'templates'), world);
  const known = await typeNames(templates, world);
  const named = list === undefined ? input.positionals : slugsIn(list, known);
  const sources: BatchSources = {
    ...{ templates, slugs: named, formats, fonts: textOption(input, 'fonts') },
    register: textOption(input, 'register'),
    data: await dataFolder(textOption(input, 'data'), world),
  };
  const loaded = await loadBatch({ ...sources, issuing: deeds.issuing }, world);
  const texts = new Map([...loaded.texts, ...(list?.texts ?? [])]);
  const found = [...loaded.issues, ...(list?.issues ?? [])];
  if (hasErrors(found)) return { exitCode: EXIT.inputErrors, issues: found, text: '', data: {}, texts };
  const office = await officeRenderer(sources.fonts, formats, loaded.table, world);
  const resolved = jobsOf(list, known, loaded);
  const inputs = await inputsDigest({ ...sources, ...deeds }, loaded, list?.digest, office.library, world);
  const made = await makeBatch(
    {
      jobs: resolved.jobs,
      order: {
        ...sources,
        ...deeds,
        ...{ label: labelOf(list, inputs), secret: await proveDeeds(deeds, input, world) },
        ...{ base: world.fullPath('.'), fontFolders: world.fontFolders },
        ...{ digest: loaded.digest, out: world.fullPath(out) },
      },
      inputs,
      isResuming: input.options['resume'] === true,
      ...{ workers, lang: input.lang },
    },
    world,
  );
  if (merge !== undefined && !made.isStopped) await writeMerged(merge, out, made.documents, world);
  const issues = distinctIssues([...found, ...office.issues, ...resolved.refused.flat(), ...made.issues]);
  const refused = made.refused + resolved.refused.length;
  return {
    exitCode: refused > 0 || hasErrors(issues) ? EXIT.inputErrors : EXIT.done,
    ...{ issues, texts },
    ...batchSummary(
      {
        ...made,
        refused,
        out,
        issued: list === undefined ? loaded.issued.size : 0,
        merge: made.isStopped ? undefined : merge,
      },
      input.lang,
    ),
  };
}

/** The list that is named; undefined for everything that the data gives. */
async function listOf(input: CommandInput, world: World): Promise<ReadJobs | undefined> {
  if (input.options['all'] === true) return undefined;
  const [path, ...rest] = input.positionals;
  if (path === undefined || rest.length > 0) throw namesOneList();
  return readJobs(path, world);
}

function slugsIn({ rows }: ReadJobs, known: readonly string[]): readonly string[] {
  const slugs = new Set(rows.map(({ job }) => job?.slug));
  return known.filter((slug) => slugs.has(slug));
}

function jobsOf(
  list: ReadJobs | undefined,
  known: readonly string[],
  { ready, issued }: LoadedBatch,
): ResolvedJobs {
  return list === undefined
    ? { jobs: allJobs(ready), refused: [] as readonly (readonly Issue[])[] }
    : resolveJobs(list.rows, known, ready, issued);
}

/** What the register says of why a document was issued. */
function labelOf(list: ReadJobs | undefined, inputs: string): string {
  const what = list === undefined ? 'mọi văn bản' : `danh sách ${basename(list.path)}`;
  return `Hàng loạt: ${what}, đợt ${inputs.slice(0, LABEL_DIGITS)}`;
}

/** Enough of a digest to tell batches apart. */
const LABEL_DIGITS = 16;

/** What tells this batch from any other, whatever is in its folder. */
async function inputsDigest(
  { formats, slugs, issuing, signing }: BatchSources & BatchDeeds,
  loaded: LoadedBatch,
  list: string | undefined,
  fonts: FontLibrary,
  world: World,
): Promise<string> {
  const program = buildDigest() ?? sha256(await world.readFile(world.ownFile('package.json')));
  const faces = formats.includes('pdf')
    ? FACES.flatMap((face) => SHARDS.map((shard) => sha256(fonts.file(face, shard))))
    : [];
  const deeds = JSON.stringify([issuing, signing]);
  const parts = [program, list ?? slugs.join(','), loaded.digest, formats.join(','), deeds, ...faces];
  return sha256(parts.join('\n'));
}

function noFolder(): UsageError {
  return new UsageError(
    { vi: 'Chưa ghi thư mục kết quả.', en: 'The output folder is missing.' },
    { expected: { vi: 'Ghi --out và tên thư mục, ví dụ --out ket-qua.', en: 'Give --out and a folder.' } },
  );
}

function namesOneList(): UsageError {
  return new UsageError(
    { vi: 'Ghi tên một tệp danh sách, hoặc --all.', en: 'Name one list, or give --all.' },
    {
      expected: {
        vi: 'Ví dụ: vanthu batch danh-sach.xlsx --out ket-qua, vanthu batch --all score-sheet --out ket-qua.',
        en: 'For example: vanthu batch danh-sach.xlsx --out ket-qua.',
      },
    },
  );
}
