import { allJobs, resolveJobs, type ResolvedJobs } from '../../batch/jobs/resolve-jobs.ts';
import { distinctIssues, hasErrors } from '../../document/issue.ts';
import { inputsDigest, labelOf } from '../batch/batch-inputs.ts';
import { loadBatch, type LoadedBatch } from '../batch/load-batch.ts';
import type { BatchDeeds, BatchOrder, BatchSources } from '../batch/batch-order.ts';
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
import type { World } from '../world.ts';

/** `vanthu batch`: many documents of a list, side by side; a bad row leaves the others. */
export async function batch(input: CommandInput, world: World): Promise<CommandResult> {
  const wanted = await wantedIn(input, world);
  const { out, deeds, merge, list, sources } = wanted;
  const loaded = await loadBatch({ ...sources, issuing: deeds.issuing }, world);
  const texts = new Map([...loaded.texts, ...(list?.texts ?? [])]);
  const found = [...loaded.issues, ...(list?.issues ?? [])];
  if (hasErrors(found)) return { exitCode: EXIT.inputErrors, issues: found, text: '', data: {}, texts };
  const office = await officeRenderer(sources.fonts, sources.formats, loaded.table, world);
  const resolved = jobsOf(wanted, loaded);
  const inputs = await inputsDigest({ ...sources, ...deeds }, loaded, list?.digest, office.library, world);
  const order: BatchOrder = {
    ...{ ...sources, ...deeds, label: labelOf(list, inputs), secret: await proveDeeds(deeds, input, world) },
    ...{ base: world.fullPath('.'), fontFolders: world.fontFolders },
    ...{ digest: loaded.digest, out: world.fullPath(out) },
  };
  const isResuming = input.options['resume'] === true;
  const { jobs } = resolved;
  const made = await makeBatch(
    { jobs, order, inputs, isResuming, workers: wanted.workers, lang: input.lang },
    world,
  );
  const merged = made.isStopped ? undefined : merge;
  if (merged !== undefined) await writeMerged(merged, out, made.documents, world);
  const issues = distinctIssues([...found, ...office.issues, ...resolved.refused.flat(), ...made.issues]);
  const refused = made.refused + resolved.refused.length;
  const issued = list === undefined ? loaded.issued.size : 0;
  return {
    exitCode: refused > 0 || hasErrors(issues) ? EXIT.inputErrors : EXIT.done,
    ...{ issues, texts },
    ...batchSummary({ ...made, refused, out, issued, merge: merged }, input.lang),
  };
}

/** What a batch is asked for. */
interface Wanted {
  /** As it was given. */
  readonly out: string;
  readonly deeds: BatchDeeds;
  readonly workers: number | undefined;
  readonly merge: string | undefined;
  /** Undefined for everything that the data gives. */
  readonly list: ReadJobs | undefined;
  /** The types that there are. */
  readonly known: readonly string[];
  readonly sources: BatchSources;
}

/** @throws {UsageError} when options contradict each other. @throws {InputError} when the list cannot be read. */
async function wantedIn(input: CommandInput, world: World): Promise<Wanted> {
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
  const slugs = list === undefined ? input.positionals : slugsIn(list, known);
  const sources = {
    ...{ templates, slugs, formats, fonts: textOption(input, 'fonts') },
    register: textOption(input, 'register'),
    data: await dataFolder(textOption(input, 'data'), world),
  };
  return { out, deeds, workers, merge, list, known, sources };
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

function jobsOf({ list, known }: Wanted, { ready, issued }: LoadedBatch): ResolvedJobs {
  return list === undefined
    ? { jobs: allJobs(ready), refused: [] }
    : resolveJobs(list.rows, known, ready, issued);
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
