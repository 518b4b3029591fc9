import type { Bilingual, Issue, Place } from '../../../document/issue.ts';
import type { ColumnSpec, SheetSpec } from '../../sheet-spec.ts';
import type { HeadingCell } from './match-headings.ts';

export function doubleColumn({ heading }: ColumnSpec, other: string, place: Place): Issue {
  return {
    code: 'double-column',
    severity: 'error',
    message: {
      vi: `Cột “${heading}” có hai lần: ở ô này và ở ô ${other}.`,
      en: `The column “${heading}” is there twice: in this cell and in ${other}.`,
    },
    expected: {
      vi: 'Xóa một cột, hoặc đổi tiêu đề của cột không cần nhập.',
      en: 'Delete one of them, or give the one that is not meant another heading.',
    },
    place,
  };
}

export function columnNotThere(
  { heading, aliases }: ColumnSpec,
  sheet: SheetSpec,
  cells: readonly HeadingCell[],
  place: Place,
): Issue {
  const there = cells.map(({ text }) => `“${text}”`).join(', ');
  const [alias] = aliases;
  const also =
    alias === undefined ? { vi: '', en: '' } : { vi: ` (hoặc “${alias}”)`, en: ` (or “${alias}”)` };
  return {
    code: 'missing-column',
    severity: 'error',
    message: {
      vi: `Trang ${sheet.name} chưa có cột “${heading}”.`,
      en: `The sheet ${sheet.name} has no column “${heading}”.`,
    },
    expected: {
      vi: `Thêm cột có tiêu đề “${heading}”${also.vi}. Dòng tiêu đề đang có: ${there}.`,
      en: `Add a column with the heading “${heading}”${also.en}. The headings there: ${there}.`,
    },
    place,
  };
}

export function unknownColumn({ text }: HeadingCell, suggestion: string | undefined, place: Place): Issue {
  return {
    code: 'unknown-column',
    severity: 'warning',
    message: {
      vi: `Cột “${text}” không nhập: không phải cột của trang này, hoặc cột đó đã có.`,
      en: `The column “${text}” is not imported: the sheet has none of that name, or has it already.`,
    },
    ...(suggestion !== undefined && { suggestion }),
    place,
  };
}

export function otherUnit({ text }: HeadingCell, unit: Bilingual, place: Place): Issue {
  return {
    code: 'other-unit',
    severity: 'error',
    message: {
      vi: `Tiêu đề “${text}” nói số tiền ghi theo ${unit.vi}.`,
      en: `The heading “${text}” says that the amounts are in ${unit.en}.`,
    },
    expected: {
      vi: 'Đổi các số thành đồng, ghi đủ đến đồng, rồi sửa đơn vị ở tiêu đề thành “đồng”.',
      en: 'Turn the amounts into đồng and write “đồng” in the heading.',
    },
    place,
  };
}

export function tableUnit(unit: Bilingual, place: Place): Issue {
  return {
    code: 'other-unit',
    severity: 'error',
    message: {
      vi: `Ô này nói số tiền của trang ghi theo ${unit.vi}.`,
      en: `This cell says that the amounts of the sheet are in ${unit.en}.`,
    },
    expected: {
      vi: 'Đổi các số tiền thành đồng, ghi đủ đến đồng, rồi sửa đơn vị ở ô này thành “đồng”.',
      en: 'Turn the amounts into đồng and write “đồng” in this cell.',
    },
    place,
  };
}
