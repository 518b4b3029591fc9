import type { PlainColumn, PlainSheet } from '../../workbook/write/plain-book.ts';
import type { AuditRow } from '../register/audit-log.ts';
import type { Book } from './book.ts';
import { logLines, type LogLine } from './log-lines.ts';
import { momentOf } from './moment.ts';
import { column, text, type Cells } from './plain-cells.ts';

/** Who did what when with the documents of books. */
export function logSheet(name: string, log: readonly AuditRow[], books: readonly Book[]): PlainSheet {
  return { name, columns: LOG_COLUMNS, rows: logLines(log, books).map(logCells) };
}

const LOG_COLUMNS: readonly PlainColumn[] = [
  column('Lúc', 20, 'center'),
  column('Ai', 26),
  column('Việc', 20),
  column('Số, ký hiệu', 18),
  column('Nội dung', 60),
];

function logCells({ at, who, what, reference, details }: LogLine): Cells {
  const moment = momentOf(at);
  return [
    moment === undefined ? text(at) : { kind: 'moment', moment },
    ...[who, what, reference, details].map(text),
  ];
}
