import { day } from '../../helpers/nominees.ts';
import { cases, type RuleCase } from './rule-case.ts';

export const GENERAL: readonly RuleCase[] = cases('commendationCertificate', 'enterprise', [
  [
    'nominee.discipline',
    'Nghị định 98/2023/NĐ-CP, nguyên tắc khen thưởng',
    { isUnderDiscipline: false },
    { isUnderDiscipline: true },
  ],
  [
    'nominee.investigation',
    'Nghị định 98/2023/NĐ-CP, nguyên tắc khen thưởng',
    {},
    { isUnderInvestigation: true },
  ],
  ['nominee.knockout', 'Bảng tiêu chí', { knockouts: [] }, { knockouts: ['nợ thuế quá hạn'] }],
  [
    'nominee.violation',
    'Danh mục rà soát doanh nghiệp',
    { openViolations: [] },
    { openViolations: ['environment'] },
    { severity: 'warning' },
  ],
  [
    'nominee.priorCertificateKind',
    'nguyên tắc khen thưởng',
    { priorCertificateKind: 'merit' },
    { priorCertificateKind: 'sudden' },
    { severity: 'warning' },
  ],
  [
    'period.order',
    'Điều 5',
    {},
    {},
    { unmetNominee: { period: { from: day(2024, 12, 31), to: day(2024, 1, 1) } } },
  ],
  [
    'period.continuous',
    'liên tục',
    { countedYears: [2022, 2023, 2024] },
    { countedYears: [2022, 2024] },
    { severity: 'warning', nominee: { period: { from: day(2022, 1, 1), to: day(2024, 12, 31) } } },
  ],
]);
