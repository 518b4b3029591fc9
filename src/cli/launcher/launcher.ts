#!/usr/bin/env node
import { join } from 'node:path';
import type { main } from '../program.ts';
import { compiledBefore, loadProgram } from './load-program.ts';

/** Starts the built program with what the build let V8 make of it: half of a start would be reading the source anew. */
const path = join(__dirname, 'program.cjs');
const { exports: program } = loadProgram<{ readonly main: typeof main }>(path, compiledBefore(path));
void program.main();
