import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { Script } from 'node:vm';

/** The program as it stands in one file, and what V8 made of it. */
export interface LoadedProgram<Exports> {
  readonly exports: Exports;
  readonly script: Script;
}

/**
 * Load a program of one CommonJS file.
 *
 * @param path The absolute path of the file.
 * @param compiled What V8 made of it before. V8 looks whether it is of the same version, flags and text, and compiles anew when
 *   it is not.
 */
export function loadProgram<Exports>(path: string, compiled?: Buffer): LoadedProgram<Exports> {
  const text = `(function (exports, require, module, __filename, __dirname) {${readFileSync(path, 'utf8')}\n})`;
  const script = new Script(text, {
    filename: path,
    ...(compiled !== undefined && { cachedData: compiled }),
  });
  const start = script.runInThisContext() as (...given: readonly unknown[]) => void;
  const module = { exports: {} as Exports };
  start(module.exports, createRequire(path), module, path, dirname(path));
  return { exports: module.exports, script };
}
