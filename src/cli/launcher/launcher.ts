#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { main } from '../program.ts';
import { loadProgram } from './load-program.ts';

/** Starts the built program with what the build let V8 make of it: half of a start would be reading the source anew. */
const path = join(__dirname, 'program.cjs');
const { exports: program } = loadProgram<{ readonly main: typeof main }>(path, compiledBefore());
void program.main();

/** What the build has left; undefined where it was not made. */
function compiledBefore(): Buffer | undefined {
  try {
    return readFileSync(`${path}.compiled`);
  } catch {
    return undefined;
  }
}
