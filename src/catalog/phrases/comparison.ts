import type { Indicator } from '../../domain/indicators.ts';
import type { Period } from '../../domain/result.ts';
import type {
  Extremes,
  MeasuredEnterprise,
  Movements,
} from '../../domain/statistics/indicator-comparison.ts';
import { completionOf, type Totals } from '../../domain/statistics/totals.ts';
import { joinList } from '../../language/lists.ts';
import { writtenCount } from '../../language/numbers.ts';
import { percentText } from '../../language/percent.ts';
import { nameInSentence, percentCell } from './amounts.ts';
import { yearBefore, type ReportedPeriod } from './reported-period.ts';

/** More names than these are too many for a sentence: it counts them. */
const MOST_NAMES = 3;

/**
 * The best and the weakest indicator: "chỉ tiêu đạt cao nhất so với kế hoạch năm là doanh thu (104,5%), thấp nhất là giá trị xuất khẩu
 * (87,2%)"; in the first half with the words that say which indicators are compared. Undefined when no indicator has a plan.
 */
export function indicatorExtremesText(
  { best, weakest }: Extremes<Indicator>,
  { indicators }: Totals,
  period: Period,
): string | undefined {
  if (best.length === 0) return undefined;
  const isHalf = period === 'firstHalf';
  const named = (list: readonly Indicator[]) =>
    joinList(list.map((one) => `${nameInSentence(one)} (${percentCell(completionOf(indicators[one]))})`));
  if (weakest.length === 0 && best.length > 1) {
    const which = isHalf ? 'các chỉ tiêu tính lũy kế' : 'các chỉ tiêu';
    return `${which} có mức thực hiện kế hoạch như nhau: ${named(best)}`;
  }
  const which = isHalf ? 'trong các chỉ tiêu tính lũy kế, đạt' : 'chỉ tiêu đạt';
  const lead = `${which} cao nhất so với kế hoạch năm là ${named(best)}`;
  return weakest.length === 0 ? lead : `${lead}, thấp nhất là ${named(weakest)}`;
}

/**
 * The enterprises that completed their plan best and least well: "tỷ lệ thực hiện kế hoạch doanh thu cao nhất là của A (120%), thấp nhất là của
 * B (80%)". Undefined when nobody had a plan.
 *
 * @param nameOf The name for an id.
 */
export function enterpriseExtremesText(
  indicator: Indicator,
  { best, weakest }: Extremes<MeasuredEnterprise>,
  nameOf: (enterprise: string) => string,
): string | undefined {
  const [first] = best;
  if (first === undefined) return undefined;
  const named = (list: readonly MeasuredEnterprise[]) => {
    const who =
      list.length > MOST_NAMES
        ? `${writtenCount(list.length)} doanh nghiệp`
        : joinList(list.map(({ enterprise }) => nameOf(enterprise)));
    return `${who} (${percentCell(list[0]?.completion)})`;
  };
  const plan = `kế hoạch ${nameInSentence(indicator)}`;
  if (weakest.length === 0 && best.length > 1)
    return `các doanh nghiệp đều đạt ${percentText(first.completion)} ${plan}`;
  const lead = `tỷ lệ thực hiện ${plan} cao nhất là của ${named(best)}`;
  return weakest.length === 0 ? lead : `${lead}, thấp nhất là của ${named(weakest)}`;
}

/**
 * What went up and what down: "04 chỉ tiêu tăng so với cùng kỳ năm 2023 (doanh thu, …); 02 chỉ tiêu giảm (…)", "cả 06 chỉ tiêu đều tăng so với
 * …". Undefined when nothing can be compared.
 */
export function movementsText(movements: Movements, when: ReportedPeriod): string | undefined {
  const groups = (
    [
      ['tăng', movements.increased],
      ['giảm', movements.decreased],
      ['không đổi', movements.unchanged],
    ] as const
  ).filter(([, list]) => list.length > 0);
  const [first] = groups;
  if (first === undefined) return undefined;
  const compared = `so với ${yearBefore(when)}`;
  const [verb, list] = first;
  if (groups.length === 1 && list.length > 1)
    return `cả ${writtenCount(list.length)} chỉ tiêu đều ${verb} ${compared}`;
  return groups
    .map(([how, some], index) => {
      const names = joinList(some.map(nameInSentence));
      return `${writtenCount(some.length)} chỉ tiêu ${how}${index === 0 ? ` ${compared}` : ''} (${names})`;
    })
    .join('; ');
}
