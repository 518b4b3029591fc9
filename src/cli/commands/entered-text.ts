import type { Entry } from '../../issuance/register/entry.ts';
import type { Lang } from '../report.ts';
import { entryTable } from './register/entry-table.ts';

/** The documents of a year that the register knows, to stand below the tasks; nothing where it knows none. */
export function enteredText(entries: readonly Entry[], lang: Lang): string {
  if (entries.length === 0) return '';
  const title = { vi: 'Văn bản trong sổ đăng ký:', en: 'Documents in the register:' };
  return ['', title[lang], '', ...entryTable(entries, lang), ''].join('\n');
}
