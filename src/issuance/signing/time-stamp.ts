import { createHash } from 'node:crypto';
import { HttpTimestampAuthority } from '@libpdf/core';
import type { TimeStamp } from './cms.ts';
import { IssuanceFault } from '../issuance-fault.ts';
import { badTimeStampServer, noTimeStamp } from './time-stamp-issues.ts';
import { verifyTimeStamp } from './verify-cms.ts';

/** How long a server may think, in milliseconds. */
const PATIENCE = 30_000;

/**
 * Ask a server for time stamps, and hold each against what it stamps.
 *
 * @throws {IssuanceFault} when it gives none, or another. Source: RFC 3161.
 */
export function timeStampFrom(server: string): TimeStamp {
  return async (signature) => {
    const digest = createHash('sha256').update(signature).digest();
    const authority = new HttpTimestampAuthority(server, { timeout: PATIENCE });
    const token = await authority.timestamp(digest, 'SHA-256').catch(() => {
      throw new IssuanceFault(noTimeStamp(server));
    });
    if ((await verifyTimeStamp(token, signature)) === undefined)
      throw new IssuanceFault(badTimeStampServer(server));
    return token;
  };
}
