import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openBatchFolder, workFolder } from '../../../../src/batch/folder/batch-folder.ts';
import { BatchFault } from '../../../../src/batch/folder/folder-issues.ts';
import { writeDocument } from '../../../../src/batch/folder/write-document.ts';

let home = '';
let out = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'vanthu-batch-'));
  out = join(home, 'a', 'kq');
});
afterEach(() => {
  rmSync(home, { recursive: true });
});

const open = (isResuming: boolean, inputs = 'x', pid = 1, isAlive = () => false) =>
  openBatchFolder(out, { inputs, isResuming, holder: { pid, isAlive } });

function write(name: string, text: string) {
  const bytes = new TextEncoder().encode(text);
  return { name, pages: 1, files: writeDocument(out, name, [{ format: 'pdf', bytes }]) };
}

function codeOf(work: () => unknown): string | undefined {
  try {
    work();
  } catch (error) {
    if (error instanceof BatchFault) return error.issues[0]?.code;
    throw error;
  }
  return undefined;
}

describe('the folder of a batch', () => {
  it('has documents and a manifest when it is finished, and nothing else', () => {
    const folder = open(false);
    folder.append(write('t/b', 'B'));
    folder.append(write('t/a', 'A'));
    folder.finish();
    expect(readdirSync(out)).toEqual(['manifest.json', 't']);
    const manifest = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')) as { documents: object[] };
    expect(manifest.documents).toMatchObject([{ name: 't/a' }, { name: 't/b' }]);
  });

  it('knows after a crash what is done, and clears away what was under way', () => {
    const folder = open(false);
    folder.append(write('a', 'A'));
    writeFileSync(join(workFolder(out), 'b.pdf.part'), 'half');
    appendFileSync(join(workFolder(out), 'journal.jsonl'), '{"name":"b","pa');
    const again = open(true);
    expect([...again.done.keys()]).toEqual(['a']);
    again.append(write('b', 'B'));
    again.release();
    expect(readdirSync(workFolder(out))).toEqual(['journal.jsonl']);
    expect([...open(true).done.keys()]).toEqual(['a', 'b']);
  });

  it('counts nothing after a line that the disk did not get', () => {
    const folder = open(false);
    folder.append(write('a', 'A'));
    folder.release();
    const after = `\0\0\0\n${JSON.stringify(write('b', 'B'))}\n`;
    appendFileSync(join(workFolder(out), 'journal.jsonl'), after);
    const again = open(true);
    expect([...again.done.keys()]).toEqual(['a']);
    again.append(write('b', 'B'));
    expect([...open(true).done.keys()]).toEqual(['a', 'b']);
  });

  it('has nothing half written when it is let go', () => {
    const folder = open(false);
    writeFileSync(join(workFolder(out), 'b.pdf.part'), 'half');
    folder.release();
    expect(readdirSync(workFolder(out))).toEqual(['journal.jsonl']);
  });

  it('does again what is no longer as it was written', () => {
    const folder = open(false);
    folder.append(write('a', 'A'));
    folder.finish();
    writeFileSync(join(out, 'a.pdf'), 'khác');
    expect(open(true).done.size).toBe(0);
  });

  it('begins anew where a crash left not even the head of the journal', () => {
    mkdirSync(workFolder(out), { recursive: true });
    writeFileSync(join(workFolder(out), 'journal.jsonl'), '{"inp');
    expect(open(true).done.size).toBe(0);
  });

  it('refuses other inputs, before and after it is finished', () => {
    const folder = open(false);
    folder.release();
    expect(codeOf(() => open(true, 'y'))).toBe('other-inputs');
    open(true).finish();
    expect(codeOf(() => open(true, 'y'))).toBe('other-inputs');
  });

  it('refuses a second process while the first lives', () => {
    open(false);
    expect(codeOf(() => open(true, 'x', 2, () => true))).toBe('batch-runs-already');
    expect(codeOf(() => open(true, 'x', 2))).toBeUndefined();
  });

  it('takes the lock of a process that died, whose number this one has got', () => {
    open(false, 'x', 1);
    expect(codeOf(() => open(true, 'x', 1, () => true))).toBeUndefined();
  });

  it('is gone on with only by who asks for that, finished or not', () => {
    const folder = open(false);
    folder.release();
    expect(codeOf(() => open(false))).toBe('batch-there-already');
    open(true).finish();
    expect(codeOf(() => open(false))).toBe('batch-there-already');
  });

  it('refuses a folder with other files and leaves it alone', () => {
    mkdirSync(out, { recursive: true });
    writeFileSync(join(out, 'thu.docx'), '');
    expect(codeOf(() => open(false))).toBe('folder-not-empty');
    expect(readdirSync(out)).toEqual(['thu.docx']);
  });

  it('is not made where there is nothing to go on with', () => {
    expect(codeOf(() => open(true))).toBe('nothing-to-resume');
    expect(existsSync(out)).toBe(false);
  });
});
