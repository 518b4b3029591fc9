import { join } from 'node:path';
import { templateLetterIssues } from '../catalog/letters.ts';
import type { Issue } from '../document/issue.ts';
import type { FontMetrics } from '../presentation/font-metrics.ts';
import {
  NO_PARTIALS,
  parsePartials,
  PARTIAL_NAME,
  type PartialFile,
  type Partials,
} from '../templating/partials.ts';
import { issuesOf } from './read-text.ts';
import { readInside } from './read-inside.ts';
import type { World } from './world.ts';

/** The folder of partials, beside the types. */
const PARTIAL_FOLDER = '_partials';
const EXTENSION = '.hbs';

/** What templates may call by name, and the texts of the files for reports. */
export interface LoadedPartials {
  readonly partials: Partials;
  readonly files: readonly PartialFile[];
  readonly issues: readonly Issue[];
}

/** Load the partials of a folder of templates; there need not be any. */
export async function loadPartials(
  templates: string,
  metrics: FontMetrics,
  world: World,
): Promise<LoadedPartials> {
  const folder = join(templates, PARTIAL_FOLDER);
  if (!(await world.isFolder(folder))) return { partials: NO_PARTIALS, files: [], issues: [] };
  const listed = await issuesOf(() => world.listFolder(folder));
  const names = (listed.ok ? listed.value : []).filter((name) => name.endsWith(EXTENSION));
  const issues: Issue[] = [...listed.issues];
  const files: PartialFile[] = [];
  const unreadable: string[] = [];
  for (const fileName of names) {
    const name = fileName.slice(0, -EXTENSION.length);
    const path = join(folder, fileName);
    const text = PARTIAL_NAME.test(name)
      ? await readInside(path, templates, world)
      : { ok: false as const, issues: [notAName(path)] };
    issues.push(...text.issues);
    if (text.ok) files.push({ name, path, text: text.value });
    else unreadable.push(name);
  }
  const parsed = parsePartials(files);
  const letters = files.flatMap((file) => templateLetterIssues(file, metrics));
  return {
    partials: { ...parsed.partials, unreadable: [...parsed.partials.unreadable, ...unreadable] },
    files,
    issues: [...issues, ...parsed.issues, ...letters],
  };
}

/** Warnings for the partials that nobody calls. */
export function unusedPartials({ files }: LoadedPartials, used: ReadonlySet<string>): readonly Issue[] {
  return files
    .filter(({ name }) => !used.has(name))
    .map(({ name, path }) => ({
      code: 'unused-partial',
      severity: 'warning',
      message: { vi: `Không mẫu nào gọi mẫu con “${name}”.`, en: `No template calls the partial “${name}”.` },
      expected: {
        vi: `Gọi bằng {{> ${name}}}, hoặc xóa tệp này.`,
        en: `Call it with {{> ${name}}}, or delete the file.`,
      },
      place: { file: path, line: 1, column: 1 },
    }));
}

function notAName(path: string): Issue {
  return {
    code: 'partial-name',
    severity: 'error',
    message: { vi: `Tên tệp ${path} không dùng được.`, en: `The file name ${path} cannot be used.` },
    expected: {
      vi: 'Đặt tên bằng chữ thường không dấu, số và dấu “-”, ví dụ legal-bases.hbs.',
      en: 'Use small letters, figures and “-”, for example legal-bases.hbs.',
    },
  };
}
