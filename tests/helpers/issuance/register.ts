import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Outcome } from '../../../src/document/issue.ts';
import type { Clerk } from '../../../src/issuance/clerk.ts';
import type { Entry, EntryFacts, RegisterNumber } from '../../../src/issuance/register/entry.ts';
import {
  issueDocument,
  type IssuedDocument,
  type IssueOrder,
} from '../../../src/issuance/register/issue-document.ts';
import { closeRegister, openRegister, type Register } from '../../../src/issuance/register/open-register.ts';

export interface TestRegister {
  readonly register: Register;
  readonly folder: string;
  remove(): void;
}

/** An empty register in a folder of its own. */
export function newRegister(): TestRegister {
  const home = mkdtempSync(join(tmpdir(), 'vanthu-register-'));
  const folder = join(home, 'register');
  const register = openRegister(folder, true);
  return {
    register,
    folder,
    remove: () => {
      closeRegister(register);
      rmSync(home, { recursive: true });
    },
  };
}

/** A clerk whose clock stands still. */
export function clerkAt(now = '2024-12-31T14:05:09+07:00', name = 'Trần Thị Văn Thư'): Clerk {
  return { name, now: () => now };
}

export const FACTS: EntryFacts = {
  typeName: 'Kế hoạch',
  subject: 'Tổ chức phong trào thi đua',
  agency: 'Ban Quản lý',
  signatory: { name: 'Vũ Quốc Nghị', position: 'Trưởng ban' },
  recipients: ['UBND tỉnh', 'Lưu: VT'],
  archiveUnit: 'VT, QLDN',
  copies: 5,
  pages: 3,
  secrecy: undefined,
  urgency: undefined,
  note: undefined,
};

/** What a document with a number looks like: its number is in its bytes. */
export function documentOf(
  { number, symbol }: RegisterNumber,
  facts: Partial<EntryFacts> = {},
): IssuedDocument {
  const bytes = new TextEncoder().encode(`Số: ${String(number)}/${symbol}`);
  return { files: [{ name: 'plan.pdf', bytes }], facts: { ...FACTS, ...facts } };
}

/** Issue a document of a name on a day; give what the register says. */
export function issue(
  { register }: Pick<TestRegister, 'register'>,
  key: string,
  day: string,
  more: Partial<IssueOrder> = {},
  facts: Partial<EntryFacts> = {},
): Promise<Outcome<Entry>> {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const order: IssueOrder = {
    ...{
      campaign: 2024,
      slug: 'plan',
      key,
      series: 'main',
      symbol: 'KH-BQL',
      issuedOn: { year, month, day: date },
    },
    ...{ wanted: undefined, replaces: undefined, corrects: undefined },
    ...more,
  };
  return issueDocument(register, order, clerkAt(), (numbered) =>
    Promise.resolve({ ok: true, value: documentOf(numbered, facts), issues: [] }),
  );
}
