import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rawDocx } from './raw-docx.ts';
import type { Peer } from './peer.ts';

/** LibreOffice as scripts call it: a process for every file. */
export const libreoffice: Peer = {
  name: 'LibreOffice',
  format: 'pdf',
  start: async (content) => {
    const write = await rawDocx.start(content);
    const folder = mkdtempSync(join(tmpdir(), 'vanthu-bench-'));
    process.once('exit', () => {
      rmSync(folder, { recursive: true, force: true });
    });
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    writeFileSync(join(folder, 'document.docx'), await write(content));
    return () => {
      const args = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder];
      execFileSync('soffice', [...args, join(folder, 'document.docx')], { stdio: 'ignore' });
      return new Uint8Array(readFileSync(join(folder, 'document.pdf')));
    };
  },
};
