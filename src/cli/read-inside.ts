import { relative, isAbsolute } from 'node:path';
import type { Issue, Outcome } from '../document/issue.ts';
import { issuesOf, readText } from './read-text.ts';
import type { World } from './world.ts';

/** The text of a file of a folder; one that is only a link to somewhere outside of the folder is not read. */
export async function readInside(path: string, folder: string, world: World): Promise<Outcome<string>> {
  const [real, root] = await Promise.all([realPath(path, world), realPath(folder, world)]);
  const isLedOut = real !== undefined && root !== undefined && isOutside(relative(root, real));
  if (isLedOut) return { ok: false, issues: [outside(path, folder)] };
  return issuesOf(() => readText(path, world));
}

/** Undefined for what is not there: reading it says so. */
async function realPath(path: string, world: World): Promise<string | undefined> {
  return world.realPath(path).catch(() => undefined);
}

function isOutside(way: string): boolean {
  return way === '..' || way.startsWith('../') || way.startsWith('..\\') || isAbsolute(way);
}

function outside(path: string, folder: string): Issue {
  return {
    code: 'outside-of-templates',
    severity: 'error',
    message: {
      vi: `Tệp ${path} dẫn ra ngoài thư mục ${folder}, không đọc.`,
      en: `${path} leads out of the folder ${folder} and is not read.`,
    },
    expected: { vi: 'Chép tệp thật vào thư mục mẫu.', en: 'Copy the file itself into the folder.' },
  };
}
