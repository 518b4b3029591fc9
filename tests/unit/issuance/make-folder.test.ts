import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeFolder } from '../../../src/issuance/make-folder.ts';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'vanthu-folder-'));
});
afterEach(() => {
  rmSync(home, { recursive: true });
});

it('makes a folder and those above it', () => {
  makeFolder(join(home, 'a/b/c'));
  expect(existsSync(join(home, 'a/b/c'))).toBe(true);
});

it('leaves one that is there alone, whoever made it', () => {
  makeFolder(join(home, 'a'));
  writeFileSync(join(home, 'a/x'), '');
  makeFolder(join(home, 'a'));
  expect(existsSync(join(home, 'a/x'))).toBe(true);
});

it('throws for a place that cannot be made', () => {
  writeFileSync(join(home, 'x'), '');
  expect(() => {
    makeFolder(join(home, 'x/y'));
  }).toThrow('ENOTDIR');
});
