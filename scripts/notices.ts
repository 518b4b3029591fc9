import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

/** What a package says of itself. */
interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly homepage?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

interface Package {
  readonly manifest: Manifest;
  readonly folder: URL;
}

const LICENSE_FILE = /^(?:licen[cs]e|copying|notice)/iu;
const PACKAGE_FOLDER = /^.*node_modules\/(?:@[^/]+\/)?[^/]+\//u;
const RULE = `${'-'.repeat(80)}\n`;

/**
 * The licences of the packages of which files stand in a bundle, and of those that they depend on: some packages are bundles
 * of others themselves.
 *
 * @param inputs The files of the bundle, as paths below `root`.
 * @returns One text, a package after another in the order of their names.
 * @throws {Error} for a package without a word about its licence: it must not be passed on.
 */
export async function noticesOf(inputs: readonly string[], root: URL): Promise<string> {
  const folders = new Set(inputs.flatMap((path) => PACKAGE_FOLDER.exec(path)?.[0] ?? []));
  const found = new Map<string, Package>();
  for (const folder of folders) await collect(new URL(folder, root), found);
  const packages = [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
  const notices = await Promise.all(packages.map(noticeOf));
  return ['vanthu holds code of these packages, each under its own licence.\n', ...notices].join(`\n${RULE}`);
}

async function collect(folder: URL, found: Map<string, Package>): Promise<void> {
  const manifest = JSON.parse(await readFile(new URL('package.json', folder), 'utf8')) as Manifest;
  const key = `${manifest.name}@${manifest.version}`;
  if (found.has(key)) return;
  found.set(key, { manifest, folder });
  for (const name of Object.keys(manifest.dependencies ?? {})) {
    // Types are no code.
    if (!name.startsWith('@types/')) await collect(folderOf(name, folder), found);
  }
}

/** Where a package that another depends on is installed: beside or above it. */
function folderOf(name: string, from: URL): URL {
  const paths = createRequire(new URL('package.json', from)).resolve.paths(name) ?? [];
  for (const path of paths) {
    const folder = new URL(`${name}/`, pathToFileURL(`${path}/`));
    if (existsSync(new URL('package.json', folder))) return folder;
  }
  throw new Error(`${name} is not installed`);
}

async function noticeOf({ manifest, folder }: Package): Promise<string> {
  const { name, version, license, homepage } = manifest;
  const files = (await readdir(folder)).filter((file) => LICENSE_FILE.test(file)).sort();
  if (license === undefined && files.length === 0) throw new Error(`${name} names no licence`);
  const texts = await Promise.all(files.map((file) => readFile(new URL(file, folder), 'utf8')));
  const title = `${name} ${version}, ${license ?? 'see below'}${homepage === undefined ? '' : `, ${homepage}`}\n`;
  return [title, ...texts.map((text) => `${text.trim()}\n`)].join('\n');
}
