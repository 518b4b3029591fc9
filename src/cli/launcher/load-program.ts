import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

/** The program as it stands in one file, and what V8 made of it. */
export interface LoadedProgram<Exports> {
  readonly exports: Exports;
  readonly script: Script;
}

/** What a program's file begins with: CommonJS as a function, closed at its end. */
export const WRAPPER = '(function (exports, require, module, __filename, __dirname) {';

/** That of Node 20. Another V8 complains of flags that it does not know. */
const KNOWN_V8 = '11.';
/** What suits a run of a second better than what V8 does for long ones (docs/adr/0026-one-file.md). */
const FLAGS = [
  // How much a function runs before V8 looks whether it is worth optimising: nine times the usual.
  '--interrupt-budget=600000',
  // The space for new objects becomes large at once, and is cleared less often.
  '--semi-space-growth-factor=4',
];

/**
 * Load a program of one file: CommonJS in its wrapper, written in ASCII.
 *
 * @param path The absolute path of the file.
 * @param compiled What V8 made of it before. V8 looks whether it is of the same version, flags and text, and compiles anew when
 *   it is not.
 */
export function loadProgram<Exports>(path: string, compiled?: Buffer): LoadedProgram<Exports> {
  // What V8 has compiled it takes again under the same flags only; the build comes through here too.
  if (process.versions.v8.startsWith(KNOWN_V8)) for (const flag of FLAGS) setFlagsFromString(flag);
  const script = new Script(readFileSync(path, 'latin1'), {
    filename: path,
    ...(compiled !== undefined && { cachedData: compiled }),
  });
  const start = script.runInThisContext() as (...given: readonly unknown[]) => void;
  const module = { exports: {} as Exports };
  start(module.exports, createRequire(path), module, path, dirname(path));
  return { exports: module.exports, script };
}
