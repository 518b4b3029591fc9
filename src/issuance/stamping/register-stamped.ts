import type { Outcome } from '../../document/issue.ts';
import { isoDate, type CivilDate } from '../../language/dates.ts';
import type { CopyFormName } from '../../regulation/copy-format.ts';
import type { Clerk } from '../clerk.ts';
import {
  folderOf,
  referenceOf,
  type Entry,
  type EntryFacts,
  type RegisterNumber,
} from '../register/entry.ts';
import { issueDocument } from '../register/issue-document.ts';
import { sha256 } from '../register/issued-record.ts';
import type { Register } from '../register/open-register.ts';
import { standingEntry } from '../register/standing.ts';
import { alreadyEntered } from './stamping-issues.ts';

/** A document that others made, to be entered with its number on it. */
export interface StampedOrder {
  /** The name of its file, without folder and extension. */
  readonly stem: string;
  /** As others made it. */
  readonly bytes: Uint8Array;
  /** Undefined for the document itself. */
  readonly copyForm: CopyFormName | undefined;
  readonly series: string;
  readonly symbol: string;
  readonly issuedOn: CivilDate;
  /** The number that the clerk expects. */
  readonly wanted: number | undefined;
}

/** A stamped file, and what the register says of it. */
export interface Stamped {
  readonly bytes: Uint8Array;
  readonly facts: EntryFacts;
}

/** The slugs of such entries; no document type has them. */
const DOCUMENT = 'stamped';
const COPY = 'copy';
/** So much of the hash tells one file of a name from another. */
const HASH_LENGTH = 8;

/**
 * Enter a document that others made, with the next number of its series. The same file gets one number a year; a copy of it one a
 * form and day.
 *
 * @param make Puts the number on it; its issues leave everything as it was.
 * @throws {IssuanceFault} when the register is locked; Node's error when files cannot be written.
 */
export async function registerStamped(
  register: Register,
  order: StampedOrder,
  clerk: Clerk,
  make: (numbered: RegisterNumber) => Promise<Outcome<Stamped>>,
): Promise<Outcome<Entry>> {
  const { stem, bytes, copyForm, issuedOn, series, symbol, wanted } = order;
  const file = `${stem}-${sha256(bytes).slice(0, HASH_LENGTH)}`;
  const name =
    copyForm === undefined
      ? { slug: DOCUMENT, key: file }
      : { slug: COPY, key: `${copyForm}-${file}-${isoDate(issuedOn)}` };
  const request = {
    ...{ ...name, campaign: issuedOn.year, series, symbol, issuedOn, wanted },
    ...{ replaces: undefined, corrects: undefined },
  };
  const entered = await issueDocument(register, request, clerk, async (numbered) => {
    const made = await make(numbered);
    if (!made.ok) return made;
    const { facts, bytes: stamped } = made.value;
    return { ...made, value: { facts, files: [{ name: `${stem}.pdf`, bytes: stamped }] } };
  });
  const before = entered.ok ? undefined : standingEntry(register, request)?.numbered;
  if (before === undefined) return entered;
  return { ok: false, issues: [alreadyEntered(referenceOf(before), before.issuedOn, folderOf(before))] };
}
