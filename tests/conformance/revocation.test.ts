import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { PDF } from '@libpdf/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PASSWORD, plan } from '../helpers/issuance/signing.ts';
import { startRevokingAuthority, type RevokingAuthority } from './revoking-authority.ts';
import { vanthu } from './signed-plans.ts';
import { startTimeStampServer, type TimeStampServer } from './time-stamp-server.ts';
import { temporaryFolder } from './tools.ts';

/** Revocations are told to the second. */
const SECOND = 1100;

describe.each(['lists', 'answers'] as const)(
  'an authority that tells of its certificates by %s',
  (telling) => {
    const folder = temporaryFolder();
    let authority: RevokingAuthority;
    let server: TimeStampServer;
    const path = (name: string) => join(folder.path, `${name}.pdf`);
    const stamped = () => ['--tsa', server.url];
    const longTerm = () => [...stamped(), '--level', 'lt'];

    async function sign(from: string, to: string, who: 'leader' | 'agency', ...options: readonly string[]) {
      const now = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 19);
      const args = ['sign', path(from), '--out', path(to), '--p12', authority.keyFile(who), ...options];
      return vanthu(args, PASSWORD, `${now}+07:00`);
    }
    const verify = (name: string) => vanthu(['verify', path(name), '--trust', authority.root]);

    /** Add what the authority says now, as others may do. */
    async function addStore(from: string, to: string): Promise<void> {
      const pdf = await PDF.load(readFileSync(path(from)));
      writeFileSync(path(to), (await pdf.addValidationData()).bytes);
    }

    /** Files of before the leader's certificate is revoked, then those of after. */
    beforeAll(async () => {
      authority = await startRevokingAuthority(folder.path, telling);
      server = await startTimeStampServer(folder.path, undefined, {
        file: authority.keyFile('stamp'),
        root: authority.root,
      });
      writeFileSync(path('plan'), plan());
      await sign('plan', 'bare', 'leader');
      await sign('plan', 'good', 'leader', ...longTerm());
      await sign('plan', 'before', 'leader', ...stamped());
      await wait(SECOND);
      authority.revoke('leader');
      await wait(SECOND);
      await sign('plan', 'after', 'leader', ...stamped());
      for (const name of ['bare', 'before', 'after']) await addStore(name, `${name}-told`);
    });
    afterAll(() => {
      server.stop();
      authority.stop();
      folder.remove();
    });

    it('has said that one is good', async () => {
      const { exitCode, stdout } = await verify('good');
      expect(exitCode).toBe(0);
      expect(stdout).toMatch(/Thu hồi: chưa bị thu hồi \(nơi cấp cho biết \d\d\/\d\d\/\d{4} [\d:]{8}\)/u);
    });

    it('has said nothing, as far as the file tells', async () => {
      const { exitCode, stdout } = await verify('bare');
      expect(exitCode).toBe(0);
      expect(stdout).toContain('Thu hồi: không rõ');
    });

    it('revoked one after it signed, as the time stamp proves', async () => {
      const { exitCode, stdout, stderr } = await verify('before-told');
      expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
      expect(stdout).toContain('Thu hồi: đã bị thu hồi lúc');
    });

    it('revoked one before it signed', async () => {
      const { exitCode, stdout, stderr } = await verify('after-told');
      expect(exitCode).toBe(1);
      expect(stdout).toContain('KHÔNG DÙNG ĐƯỢC');
      expect(stderr).toMatch(/Chứng thư số của “leader” bị thu hồi lúc .*, trước khi ký\./u);
    });

    it('revoked one that may have signed later: no time stamp proves otherwise', async () => {
      const { exitCode, stderr } = await verify('bare-told');
      expect(exitCode).toBe(1);
      expect(stderr).toContain('không chứng minh được là đã ký trước đó');
    });

    it('lets nobody sign B-LT with one that it revoked', async () => {
      const { exitCode, stderr } = await sign('plan', 'refused', 'leader', ...longTerm());
      expect(exitCode).toBe(1);
      expect(stderr).toContain('Chứng thư số của “leader” đã bị thu hồi lúc');
      expect(existsSync(path('refused'))).toBe(false);
    });
  },
);
