import { plainText, shownText } from './cell/cell-text.ts';
import type { ReferenceTarget } from './cell/convert-reference.ts';
import type { CellContent } from './grid.ts';
import type { PlannedSheet } from './read-sheets.ts';
import { NAME_KEY } from './row-name.ts';

/** The rows of a table as references name them: by the first column of its key, or by its name. */
export function targetsIn({ grid, spec, headings, plan }: PlannedSheet): readonly ReferenceTarget[] {
  const columnOf = (key: string | undefined) =>
    [...plan.columns].find(([, column]) => column.key === key)?.[0] ?? 0;
  const codeAt = columnOf(spec.key[0]);
  const nameAt = columnOf(NAME_KEY);
  return grid.rows.flatMap(({ row, cells }) => {
    const code = row > headings.lastRow ? textIn(cells.get(codeAt)) : '';
    if (code === '') return [];
    const name = textIn(cells.get(nameAt));
    return [{ code, names: name === '' ? [] : [name] }];
  });
}

function textIn(content: CellContent | undefined): string {
  return content?.kind === 'text' || content?.kind === 'number' ? plainText(shownText(content)) : '';
}
