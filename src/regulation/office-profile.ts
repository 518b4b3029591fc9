import type { Bilingual, DataIssue } from '../document/issue.ts';
import type { Regulation } from './regulation.ts';
import type { SizeSet } from './style-rules.ts';
import { mm, pt, type Mm, type Pt } from './units.ts';

/** What an office may pick inside the allowed ranges; what it leaves out is ours. */
export interface OfficeChoices {
  /** Points. */
  readonly bodySize?: number | undefined;
  /** Millimetres. */
  readonly rightMargin?: number | undefined;
  /** Millimetres. */
  readonly firstLineIndent?: number | undefined;
}

/** The picked values, all allowed. */
export interface OfficeProfile {
  readonly sizeSet: SizeSet;
  readonly margins: Readonly<Record<'top' | 'bottom' | 'left' | 'right', Mm>>;
  readonly firstLineIndent: Mm;
}

/** The office's choices where it made them, the regulation's values elsewhere. */
export function officeProfile(regulation: Regulation, choices: OfficeChoices): OfficeProfile {
  const { margins } = regulation.page;
  const bodySize = pt(choices.bodySize ?? regulation.bodySizes.use);
  return {
    sizeSet: bodySize === Math.max(...regulation.bodySizes.allowed) ? 'large' : 'small',
    margins: {
      top: margins.top.use,
      bottom: margins.bottom.use,
      left: margins.left.use,
      right: mm(choices.rightMargin ?? margins.right.use),
    },
    firstLineIndent: mm(choices.firstLineIndent ?? regulation.firstLineIndents.use),
  };
}

/** The choices that the regulation does not allow, with paths below the choices themselves. */
export function checkOfficeChoices(regulation: Regulation, choices: OfficeChoices): readonly DataIssue[] {
  const issues: DataIssue[] = [];
  const { bodySizes, firstLineIndents } = regulation;
  const { right } = regulation.page.margins;
  if (isOutside(choices.bodySize, bodySizes.allowed)) {
    issues.push(notAllowed('bodySize', choices.bodySize, oneOf(bodySizes.allowed, 'pt')));
  }
  if (isOutside(choices.firstLineIndent, firstLineIndents.allowed)) {
    issues.push(
      notAllowed('firstLineIndent', choices.firstLineIndent, oneOf(firstLineIndents.allowed, 'mm')),
    );
  }
  const margin = choices.rightMargin;
  if (margin !== undefined && (margin < right.min || margin > right.max)) {
    const [from, to] = [String(right.min), String(right.max)];
    issues.push(
      notAllowed('rightMargin', margin, { vi: `từ ${from} đến ${to} mm`, en: `${from} to ${to} mm` }),
    );
  }
  return issues;
}

function isOutside(value: number | undefined, allowed: readonly number[]): value is number {
  return value !== undefined && !allowed.includes(value);
}

function oneOf(allowed: readonly (Pt | Mm)[], unit: string): Bilingual {
  return {
    vi: `${allowed.map(written).join(' hoặc ')} ${unit}`,
    en: `${allowed.map(String).join(' or ')} ${unit}`,
  };
}

const NAMES: Readonly<Record<keyof OfficeChoices, string>> = {
  bodySize: 'Cỡ chữ nội dung',
  rightMargin: 'Lề phải',
  firstLineIndent: 'Lùi đầu dòng',
};

/** A number with the Vietnamese decimal comma. */
function written(value: number): string {
  return String(value).replace('.', ',');
}

function notAllowed(key: keyof OfficeChoices, found: number, allowed: Bilingual): DataIssue {
  return {
    code: 'format-not-allowed',
    severity: 'error',
    path: [key],
    message: {
      vi: `${NAMES[key]} (${key}): ${written(found)} không đúng quy định về thể thức.`,
      en: `${key}: the regulation does not allow ${String(found)}.`,
    },
    expected: { vi: `Được chọn: ${allowed.vi}.`, en: `Allowed: ${allowed.en}.` },
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I',
  };
}
