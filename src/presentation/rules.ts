import type { Regulation } from '../regulation/regulation.ts';
import { pt, type Pt } from '../regulation/units.ts';
import type { Rule } from './presented.ts';

/** A rule as long as the text above it, under Tiêu ngữ. Source: Decree 30/2020/NĐ-CP, Appendix I, Part I, II.1. */
export function fullRule({ rule }: Regulation, textWidth: Pt, textHeight: Pt): Rule {
  return { length: textWidth, weight: rule.weight, offset: pt(textHeight + rule.gap) };
}

/**
 * A rule of one third to one half of the text above it, under the agency's name and the subject.
 * The decree does not say which of several lines counts, so the last one does, and the widest one where both can.
 * Source: Decree 30/2020/NĐ-CP, Appendix I, Part I, II.2.b and II.5.b.
 */
export function partialRule({ rule }: Regulation, lineWidths: readonly Pt[], textHeight: Pt): Rule {
  const { min, max, use } = rule.share;
  const last = lineWidths.at(-1) ?? 0;
  const widest = Math.max(...lineWidths);
  const forBoth = clamp(last * use, widest * min, widest * max);
  return {
    length: pt(clamp(forBoth, last * min, last * max)),
    weight: rule.weight,
    offset: pt(textHeight + rule.gap),
  };
}

/** A rule as wide as the text, above the address line. Source: Decree 30/2020/NĐ-CP, Appendix I, Part I, III. */
export function footerRule({ rule }: Regulation, textWidth: Pt): Rule {
  return { length: textWidth, weight: rule.weight, offset: pt(0 - rule.gap) };
}

function clamp(value: number, min: number, max: number): number {
  return Math.min(Math.max(value, min), max);
}
