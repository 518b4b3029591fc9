import type { Indicator } from '../../domain/indicators.ts';
import { percentText } from '../../language/percent.ts';
import type { Ratio } from '../../language/ratio.ts';
import { nameInSentence } from './amounts.ts';

/** What a part has of the whole: "chiếm 35,2% tổng doanh thu"; undefined when there is no share. */
export function shareText(indicator: Indicator, share: Ratio | undefined): string | undefined {
  return share && `chiếm ${percentText(share)} ${WHOLES[indicator] ?? `tổng ${nameInSentence(indicator)}`}`;
}

/** Where "tổng" before the name is not how it is said. */
const WHOLES: Partial<Readonly<Record<Indicator, string>>> = {
  budgetContribution: 'tổng số nộp ngân sách nhà nước',
  socialContribution: 'tổng số đóng góp an sinh xã hội',
};
