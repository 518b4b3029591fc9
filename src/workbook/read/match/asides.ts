import type { CellKind, ColumnSpec, SheetSpec } from '../../sheet-spec.ts';
import { nameKey } from './name-key.ts';

/** What tells people how to fill a column, and not what it holds. */
const HOW_TO_FILL =
  /^(?:(?:ghi )?(?:ro|day du|du|du den dong)|(?:khong )?bat buoc|tuy chon|neu (?:co|moi|biet)|(?:theo )?mau|tom tat|ngan gon|chon(?: trong danh sach)?|dd mm (?:yy|yyyy)|ngay thang(?: nam)?|hh mm|gio phut|toi da \d+(?: \d+)?(?: diem)?|(?:\d+ (?:hoac )?)?\d+ (?:chu )?so|(?:chu )?in hoa)$/u;
/** Words between which a unit stands, and what says nothing. */
const BESIDE_UNITS = /\b(?:don vi tinh|don vi|dvt|tinh bang|tinh theo|tinh|theo|va|cua)\b/gu;

/** The units of what a column may hold. */
const UNITS: Partial<Record<CellKind['kind'], readonly string[]>> = {
  money: ['dong', 'd', 'vnd', 'dong viet nam', 'viet nam dong', 'dong vn', 'vn dong'],
  integer: ['nguoi', 'so nguoi', 'lao dong', 'phieu', 'so phieu'],
  points: ['diem', 'so diem'],
  date: ['ngay'],
  time: ['gio'],
};

/**
 * Whether what a heading says in brackets or after a comma may be left out: a unit of the column, a name of the column or
 * of its sheet once more, or how to fill it. "Doanh thu (kế hoạch)" says another quantity than "Doanh thu".
 */
export function isIdleAside(
  aside: string,
  column: ColumnSpec,
  sheet: Pick<SheetSpec, 'name' | 'aliases'>,
): boolean {
  const names = [column.heading, ...column.aliases, sheet.name, ...sheet.aliases].map(nameKey);
  const ownWords = new Set(names[0]?.split(' '));
  return partsOf(aside).every((part) => {
    const unit = part.replace(BESIDE_UNITS, ' ').replace(/ +/gu, ' ').trim();
    return (
      isHowToFill(part) ||
      names.includes(part) ||
      (UNITS[column.cell.kind] ?? []).includes(unit) ||
      unit.split(' ').every((word) => word === '' || ownWords.has(word))
    );
  });
}

/** Whether a text only says how something is to be filled. */
export function isHowToFill(aside: string): boolean {
  return partsOf(aside).every((part) => part === '' || HOW_TO_FILL.test(part));
}

function partsOf(aside: string): readonly string[] {
  return aside.split(/[,;]/u).map(nameKey);
}
