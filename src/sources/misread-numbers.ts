import { visit, type Document, type Scalar } from 'yaml';
import type { Issue, Place } from '../document/issue.ts';
import { shortened } from './found-value.ts';

/** A number with dots between its thousands, as people write it; a parser reads 702.000 as 702. */
const WITH_DOTS = /^-?\d{1,3}(?:\.\d{3})+$/u;

/** Sixteens, eights and powers of ten: 0x1F, 0o17, 1e3. */
const OTHER_FORM = /^0[xo]|^[-+\d.]+e/iu;

/** Numbers that are read otherwise than they are meant, so never accepted: with dots between thousands,
 * in a form that nobody means, or of too many figures. */
export function misreadNumbers(document: Document, placeOfNode: (node: unknown) => Place): readonly Issue[] {
  const issues: Issue[] = [];
  visit(document, {
    Scalar: (key, node) => {
      if (key === 'key' || node.type !== 'PLAIN') return;
      if (Object.is(node.value, -0)) node.value = 0;
      const problem = problemWith(node);
      if (problem !== undefined) issues.push({ ...problem, severity: 'error', place: placeOfNode(node) });
    },
  });
  return issues;
}

function problemWith({ value, source = '' }: Scalar): Omit<Issue, 'severity' | 'place'> | undefined {
  if (WITH_DOTS.test(source)) return withDots(source);
  if (typeof value !== 'number') return undefined;
  if (Number.isNaN(value)) return noNumber(source);
  if (OTHER_FORM.test(source) && Number.isFinite(value)) return otherForm(source, value);
  const isExact = Number.isSafeInteger(value) || (!Number.isInteger(value) && Number.isFinite(value));
  return isExact ? undefined : tooLong(source);
}

function withDots(source: string): Omit<Issue, 'severity' | 'place'> {
  return {
    code: 'thousands-dots',
    message: {
      vi: `Số “${source}” có dấu chấm hàng nghìn.`,
      en: `The number “${source}” has dots between its thousands.`,
    },
    expected: {
      vi: 'Viết liền các chữ số, không dùng dấu chấm; điểm lẻ có nhiều nhất hai chữ số sau dấu chấm.',
      en: 'Write the figures without dots; points have two decimals at most.',
    },
    suggestion: source.replaceAll('.', ''),
  };
}

function otherForm(source: string, value: number): Omit<Issue, 'severity' | 'place'> {
  const number = String(value);
  return {
    code: 'number-form',
    message: {
      vi: `“${shortened(source)}” bị đọc thành số ${number}.`,
      en: `“${shortened(source)}” is read as the number ${number}.`,
    },
    expected: {
      vi: `Nếu là số, ghi ${number}; nếu là chữ hay mã, đặt trong dấu nháy kép "…".`,
      en: `Write ${number} for a number; put a text or code in double quotes "…".`,
    },
  };
}

function noNumber(source: string): Omit<Issue, 'severity' | 'place'> {
  return {
    code: 'no-number',
    message: { vi: `“${source}” không phải là số.`, en: `“${source}” is no number.` },
    expected: { vi: 'Ghi số bằng chữ số.', en: 'Write a number in figures.' },
  };
}

function tooLong(source: string): Omit<Issue, 'severity' | 'place'> {
  const number = shortened(source, 30);
  return {
    code: 'number-too-large',
    message: { vi: `Số “${number}” lớn quá.`, en: `The number “${number}” is too large.` },
    expected: {
      vi: 'Số có nhiều nhất 15 chữ số; nếu là mã hay số tài khoản, đặt trong dấu nháy kép "…".',
      en: 'Numbers have 15 figures at most; put codes in double quotes "…".',
    },
  };
}
