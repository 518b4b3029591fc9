import { allOf, atLeast, isTrue, reaches, type Check } from '../checks.ts';
import { condition, law, oneOf, say, type Condition, type Requirement } from '../condition.ts';

const EMPLOYEE = allOf(reaches('completion', 'good'), isTrue('goodConduct'));
const PRODUCER = allOf(isTrue('isIndependentProducer'), isTrue('worksProductively'), isTrue('abidesByLaw'));

/** New staff wait some months where the province says so; the law names none. */
const LONG_ENOUGH: Check = {
  reads: ['workMonths'],
  verdict: (nominee, parameters) => {
    const least = parameters.minimumMonths.value;
    return least === undefined ? 'met' : atLeast('workMonths', least).verdict(nominee, parameters);
  },
};

/** What Article 24 asks of a person, by either of its ways; the title above asks it again. */
export function advancedWork(id: string, article: Condition['article'], requirement: Requirement): Condition {
  return oneOf(id, article, requirement, [
    condition(
      `${id}.employee`,
      law('Điều 24 khoản 1'),
      say(
        'hoàn thành tốt nhiệm vụ trở lên, có tinh thần tự lực, đoàn kết, tích cực thi đua',
        'fulfils the duties well or better, self-reliant, helpful, active in emulation',
      ),
      EMPLOYEE,
    ),
    condition(
      `${id}.producer`,
      law('Điều 24'),
      say(
        'là công nhân, nông dân, người lao động ngoài khoản 1, 2: lao động có hiệu quả, chấp hành pháp luật',
        'a worker or farmer outside clauses 1 and 2: productive, law-abiding',
      ),
      PRODUCER,
    ),
  ]);
}

/** “Lao động tiên tiến”. Source: Law 06/2022/QH15, Article 24. */
export const ADVANCED_WORKER: readonly Condition[] = [
  advancedWork(
    'advancedWorker.work',
    law('Điều 24'),
    say('đạt tiêu chuẩn của người lao động theo một trong các khoản', 'meets the standard of a clause'),
  ),
  condition(
    'advancedWorker.months',
    () => 'Quy định riêng về thời gian làm việc (luật không quy định)',
    ({ minimumMonths: { value, source } }) => ({
      vi: `làm việc đủ ${String(value ?? 0)} tháng trong năm (${source})`,
      en: `has worked ${String(value ?? 0)} months of the year (${source})`,
    }),
    LONG_ENOUGH,
  ),
];
