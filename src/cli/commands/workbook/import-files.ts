import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Issue } from '../../../document/issue.ts';
import { rewriteJson } from '../../../sources/rewrite-json.ts';
import { rewriteYaml } from '../../../sources/rewrite-yaml.ts';
import { textProblem } from '../../../sources/text-limits.ts';
import { NEW_PART_TEXTS } from '../../../workbook/new-part-texts.ts';
import type { PartChange, PartFile } from '../../../workbook/plan-import.ts';
import { InputError } from '../../command.ts';
import type { OutputFile, World } from '../../world.ts';
import { writeAll } from '../../write-files.ts';

/** A world that remembers what the files held that were read in it. */
export interface RememberingWorld {
  readonly world: World;
  readonly bytesOf: (path: string) => Uint8Array | undefined;
}

export function rememberingWorld(world: World): RememberingWorld {
  const seen = new Map<string, Uint8Array>();
  const readFile = async (path: string) => {
    const bytes = await world.readFile(path);
    seen.set(path, bytes);
    return bytes;
  };
  return { world: { ...world, readFile }, bytesOf: (path) => seen.get(path) };
}

/** What is to be written where. */
interface Order {
  readonly folder: string;
  readonly changes: readonly PartChange[];
  /** The files of the data. */
  readonly files: readonly PartFile[];
  readonly isDryRun: boolean;
}

/**
 * Write the parts that change, all or none.
 *
 * @returns The paths that were written, or would be.
 * @throws {InputError} when a file would be too large to be read again, is not what it was when it was read, or cannot be written.
 */
export async function writeChanges(order: Order, remembering: RememberingWorld): Promise<readonly string[]> {
  const { folder, changes, files, isDryRun } = order;
  const { world, bytesOf } = remembering;
  const outputs = changes.map((change): OutputFile => {
    const path = files.find(({ part }) => part === change.part)?.path ?? join(folder, `${change.part}.yaml`);
    return { path, bytes: new TextEncoder().encode(newText(change, path, bytesOf(path))) };
  });
  refuseTooLarge(outputs);
  if (!isDryRun && outputs.length > 0) {
    const olds = new Map([...files, ...outputs].map(({ path }) => [path, bytesOf(path)]));
    await refuseChanged(olds, world);
    await writeAll(outputs, folder, world);
  }
  return outputs.map(({ path }) => path);
}

function newText({ part, old, value }: PartChange, path: string, bytes: Uint8Array | undefined): string {
  // The byte order mark is part of the text here, so that the file keeps it.
  const text =
    bytes === undefined ? NEW_PART_TEXTS[part] : new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return path.endsWith('.json') ? rewriteJson(text ?? '', old, value) : rewriteYaml(text ?? '', value, old);
}

/** What the program would not read again must not be written. */
function refuseTooLarge(outputs: readonly OutputFile[]): void {
  const issues = outputs.flatMap(({ path, bytes }): Issue[] => {
    const problem = textProblem(new TextDecoder().decode(bytes));
    return problem === undefined
      ? []
      : [{ ...problem, severity: 'error', place: { file: path, line: 1, column: 1 } }];
  });
  if (issues.length > 0) throw new InputError(issues);
}

/** Somebody may have worked on the data meanwhile: what they wrote must not go under. */
async function refuseChanged(olds: ReadonlyMap<string, Uint8Array | undefined>, world: World): Promise<void> {
  const issues: Issue[] = [];
  for (const [path, bytes] of olds) {
    const now = (await world.exists(path)) ? await world.readFile(path) : undefined;
    if (!isDeepStrictEqual(now && Buffer.from(now), bytes && Buffer.from(bytes)))
      issues.push(changedMeanwhile(path));
  }
  if (issues.length > 0) throw new InputError(issues);
}

function changedMeanwhile(path: string): Issue {
  return {
    code: 'changed-meanwhile',
    severity: 'error',
    message: {
      vi: `Tệp ${path} vừa bị sửa trong lúc nạp; chưa ghi gì.`,
      en: `The file ${path} was changed during the import; nothing was written.`,
    },
    expected: { vi: 'Chạy lại lệnh này.', en: 'Run the command again.' },
  };
}
