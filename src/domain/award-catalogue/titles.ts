import { bonus, collectives, GRASSROOTS, PROVINCE, STATE, type Entry } from './award.ts';
import { law } from './condition.ts';
import { ADVANCED_WORKER } from './standards/advanced-worker.ts';
import { ADVANCED_COLLECTIVE, EXCELLENT_COLLECTIVE } from './standards/collectives.ts';
import { GRASSROOTS_FIGHTER, NATIONAL_FIGHTER, PROVINCIAL_FIGHTER } from './standards/fighters.ts';
import { GOVERNMENT_FLAG, PROVINCIAL_FLAG } from './standards/flags.ts';

/** Danh hiệu thi đua, from the lowest. Source: Law 06/2022/QH15, Articles 21 to 28. */
export const TITLES = {
  advancedWorker: {
    name: '“Lao động tiên tiến”',
    englishName: '“Advanced Worker”',
    kind: 'title',
    article: law('Điều 24'),
    standards: { individual: ADVANCED_WORKER },
    ...GRASSROOTS,
    vote: 'base',
    bonus: bonus({ individual: 3 }),
  },
  grassrootsEmulationFighter: {
    name: '“Chiến sĩ thi đua cơ sở”',
    englishName: '“Grassroots Emulation Fighter”',
    kind: 'title',
    article: law('Điều 23'),
    standards: { individual: GRASSROOTS_FIGHTER },
    ...GRASSROOTS,
    vote: 'base',
    bonus: bonus({ individual: 10 }),
  },
  provincialEmulationFighter: {
    name: 'Chiến sĩ thi đua tỉnh',
    statutoryName: 'Chiến sĩ thi đua Bộ, ban, ngành, tỉnh',
    englishName: 'Emulation Fighter of the Province',
    kind: 'title',
    article: law('Điều 22'),
    standards: { individual: PROVINCIAL_FIGHTER },
    ...PROVINCE,
    vote: 'high',
    bonus: bonus({ individual: 30 }),
  },
  nationalEmulationFighter: {
    name: '“Chiến sĩ thi đua toàn quốc”',
    englishName: '“National Emulation Fighter”',
    kind: 'title',
    article: law('Điều 21'),
    standards: { individual: NATIONAL_FIGHTER },
    ...STATE,
    decidedBy: ['primeMinister'],
    vote: 'high',
    bonus: bonus({ individual: 45 }),
  },
  advancedCollective: {
    name: '“Tập thể lao động tiên tiến”',
    englishName: '“Advanced Labour Collective”',
    kind: 'title',
    article: law('Điều 28'),
    standards: collectives(ADVANCED_COLLECTIVE),
    ...GRASSROOTS,
    vote: 'base',
    bonus: bonus({ collective: 8, enterprise: 8 }),
  },
  excellentLaborCollective: {
    name: '“Tập thể lao động xuất sắc”',
    englishName: '“Excellent Labour Collective”',
    kind: 'title',
    article: law('Điều 27'),
    standards: collectives(EXCELLENT_COLLECTIVE),
    ...PROVINCE,
    vote: 'base',
    bonus: bonus({ collective: 15, enterprise: 15 }),
  },
  provincialEmulationFlag: {
    name: 'Cờ thi đua của tỉnh',
    statutoryName: 'Cờ thi đua của Bộ, ban, ngành, tỉnh',
    englishName: 'Emulation Flag of the Province',
    kind: 'title',
    article: law('Điều 26'),
    standards: collectives(PROVINCIAL_FLAG),
    ...PROVINCE,
    vote: 'base',
    bonus: bonus({ collective: 80, enterprise: 80 }, 'UNKNOWN'),
  },
  governmentEmulationFlag: {
    name: '“Cờ thi đua của Chính phủ”',
    englishName: '“Emulation Flag of the Government”',
    kind: 'title',
    article: law('Điều 25'),
    standards: collectives(GOVERNMENT_FLAG),
    ...STATE,
    decidedBy: ['government'],
    vote: 'base',
    bonus: bonus({ collective: 120, enterprise: 120 }),
  },
} as const satisfies Record<string, Entry>;
