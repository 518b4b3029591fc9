import type { Issue } from '../../document/issue.ts';
import { IssuanceFault } from '../issuance-fault.ts';
import { calledOf, type Entry } from './entry.ts';
import { dropFolder, stageFolder, type NamedBytes } from './issued-folder.ts';
import { placeStaged, type Register } from './open-register.ts';
import { snapshotOf } from './rows.ts';

/**
 * Commit what the open transaction enters of a document, together with its files: the disk has them before, and they take their
 * place after.
 *
 * @throws {IssuanceFault} when all is entered and only the files could not take their place; whoever opens the register next sees
 *   to it. Anything else that is thrown has left nothing.
 */
export function commitWithFiles(register: Register, id: number, files: readonly NamedBytes[]): void {
  const { folder, database } = register;
  const staged = stageFolder(folder, files);
  try {
    database.prepare('UPDATE entries SET staged = ? WHERE id = ?').run(staged, id);
    database.exec('COMMIT');
  } catch (error) {
    // No longer open: the database cannot say, and whoever opens it next will see; but of a full disk it takes everything back.
    if (rollBack(register) || isDiskFull(error)) dropFolder(folder, staged);
    throw error;
  }
  try {
    placeStaged(register, id);
  } catch (error) {
    // Neither the disk's nor the database's: a bug.
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new IssuanceFault(notInPlaceYet(snapshotOf(database, id)));
  }
}

function isDiskFull(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'SQLITE_FULL';
}

/** Take an open transaction back: nothing of it may stay. @returns Whether one was open. */
export function rollBack({ database }: Register): boolean {
  if (!database.inTransaction) return false;
  database.exec('ROLLBACK');
  return true;
}

function notInPlaceYet(entry: Entry): Issue {
  const reference = calledOf(entry);
  return {
    code: 'files-not-in-place',
    severity: 'error',
    message: {
      vi: `Văn bản ${reference} đã vào sổ, nhưng tệp chưa về đúng thư mục: ổ đĩa lỗi, hoặc sổ đang được người khác ghi.`,
      en: `${reference} has been entered, but its files have not come to their folder: the disk fails, or somebody else writes to the register.`,
    },
    expected: {
      vi: 'Đừng làm lại: số đã cấp rồi. Kiểm tra ổ đĩa rồi chạy vanthu register verify; mở sổ lần tới, tệp tự về chỗ.',
      en: 'Do not do it again: the number is given. Check the disk, then run vanthu register verify; the files come to their place when the register is next opened.',
    },
  };
}
