import type { Bilingual } from '../../document/issue.ts';
import type { SheetSpec } from '../sheet-spec.ts';
import { foldedText, shownText } from './cell/cell-text.ts';
import type { CellContent } from './grid.ts';

/** The column of a row's own name, where a sheet has one. */
export const NAME_KEY = 'name';

const LONGEST = 80;

/** What people call a row: 'Doanh nghiệp “Công ty A” (dòng 27)'; without a name 'Doanh nghiệp, dòng 27'. */
export function rowName(
  spec: SheetSpec,
  row: number,
  contentOf: (key: string) => CellContent | undefined,
): Bilingual {
  const named = contentText(contentOf(NAME_KEY));
  const keys = spec.key.map((key) => contentText(contentOf(key))).filter((text) => text !== '');
  const name = named === '' ? keys.join(', ') : named;
  if (name === '') return { vi: `${spec.name}, dòng ${String(row)}`, en: `${spec.name}, row ${String(row)}` };
  const short = name.length > LONGEST ? `${name.slice(0, LONGEST)}…` : name;
  return {
    vi: `${spec.name} “${short}” (dòng ${String(row)})`,
    en: `${spec.name} “${short}” (row ${String(row)})`,
  };
}

function contentText(content: CellContent | undefined): string {
  if (content === undefined) return '';
  const isPlain = content.kind === 'text' || content.kind === 'number' || content.kind === 'flag';
  return isPlain ? foldedText(shownText(content)) : '';
}
