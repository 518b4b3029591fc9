import type { NominationEvidence } from '../../../src/domain/award-catalogue/evidence.ts';
import { cases, type RuleCase } from './rule-case.ts';

const EMPLOYEE: NominationEvidence = { completion: 'good', goodConduct: true };
const PRODUCER: NominationEvidence = {
  isIndependentProducer: true,
  worksProductively: true,
  abidesByLaw: true,
};

export const TITLES_OF_PEOPLE: readonly RuleCase[] = [
  ...cases('advancedWorker', 'individual', [
    ['advancedWorker.work', 'Điều 24', EMPLOYEE, { completion: 'complete', goodConduct: true }],
    ['advancedWorker.work.employee', 'Điều 24', EMPLOYEE, { completion: 'good', goodConduct: false }],
    ['advancedWorker.work.producer', 'Điều 24', PRODUCER, { ...PRODUCER, abidesByLaw: false }],
    [
      'advancedWorker.months',
      'luật không quy định',
      { workMonths: 10 },
      { workMonths: 9 },
      { choices: { minimumMonths: 10 } },
    ],
  ]),
  ...cases('grassrootsEmulationFighter', 'individual', [
    [
      'grassrootsEmulationFighter.advancedWorker',
      'Điều 23 khoản 1',
      EMPLOYEE,
      { completion: 'complete', goodConduct: true },
    ],
    [
      'grassrootsEmulationFighter.advancedWorker.employee',
      'Điều 23 khoản 1',
      EMPLOYEE,
      { completion: 'excellent', goodConduct: false },
      { wayArticle: 'Điều 24 khoản 1' },
    ],
    [
      'grassrootsEmulationFighter.advancedWorker.producer',
      'Điều 23 khoản 1',
      PRODUCER,
      { ...PRODUCER, worksProductively: false },
      { wayArticle: 'Điều 24' },
    ],
    [
      'grassrootsEmulationFighter.merit',
      'Điều 23 khoản 2',
      { completion: 'excellent' },
      { completion: 'good', grassrootsInitiatives: 0 },
    ],
    [
      'grassrootsEmulationFighter.merit.excellent',
      'Điều 23 khoản 2',
      { completion: 'excellent' },
      { completion: 'good' },
    ],
    [
      'grassrootsEmulationFighter.merit.initiative',
      'Điều 23 khoản 2',
      { completion: 'good', grassrootsInitiatives: 1 },
      { completion: 'good', grassrootsInitiatives: 0 },
    ],
    [
      'grassrootsEmulationFighter.merit.research',
      'Điều 23 khoản 2',
      { completion: 'good', recognisedResearch: 'grassroots' },
      { completion: 'good' },
    ],
  ]),
  ...cases('provincialEmulationFighter', 'individual', [
    [
      'provincialEmulationFighter.consecutive',
      'Điều 22',
      { consecutiveGrassrootsFighter: 3 },
      { consecutiveGrassrootsFighter: 2 },
    ],
    [
      'provincialEmulationFighter.merit',
      'Điều 22',
      { nationalInitiatives: 1 },
      { provincialInitiatives: 0, nationalInitiatives: 0 },
    ],
    [
      'provincialEmulationFighter.merit.initiative',
      'Điều 22',
      { provincialInitiatives: 1 },
      { provincialInitiatives: 0 },
    ],
    [
      'provincialEmulationFighter.merit.research',
      'Điều 22',
      { recognisedResearch: 'province' },
      { recognisedResearch: 'grassroots' },
    ],
  ]),
  ...cases('nationalEmulationFighter', 'individual', [
    [
      'nationalEmulationFighter.consecutive',
      'Điều 21',
      { consecutiveProvincialFighter: 2 },
      { consecutiveProvincialFighter: 1 },
    ],
    [
      'nationalEmulationFighter.merit',
      'Điều 21',
      { nationalInitiatives: 1 },
      { provincialInitiatives: 3, nationalInitiatives: 0 },
    ],
    [
      'nationalEmulationFighter.merit.initiative',
      'Điều 21',
      { nationalInitiatives: 1 },
      { nationalInitiatives: 0 },
    ],
    [
      'nationalEmulationFighter.merit.research',
      'Điều 21',
      { recognisedResearch: 'nation' },
      { recognisedResearch: 'province' },
    ],
  ]),
];

const CLUSTER: NominationEvidence = { leadsCluster: true, exceedsTargets: true };

export const TITLES_OF_COLLECTIVES: readonly RuleCase[] = [
  ...cases('advancedCollective', 'collective', [
    ['advancedCollective.completion', 'Điều 28', { completion: 'good' }, { completion: 'complete' }],
    [
      'advancedCollective.share',
      'Điều 28',
      { members: 10, advancedWorkers: 7 },
      { members: 11, advancedWorkers: 7 },
    ],
    ['advancedCollective.discipline', 'Điều 28', { disciplinedMembers: 0 }, { disciplinedMembers: 1 }],
  ]),
  ...cases('excellentLaborCollective', 'collective', [
    ['excellentLaborCollective.completion', 'Điều 27', { completion: 'excellent' }, { completion: 'good' }],
    [
      'excellentLaborCollective.allComplete',
      'Điều 27',
      { members: 10, completedMembers: 10 },
      { members: 10, completedMembers: 9 },
    ],
    [
      'excellentLaborCollective.share',
      'Điều 27',
      { members: 10, advancedWorkers: 7 },
      { members: 10, advancedWorkers: 6 },
    ],
    ['excellentLaborCollective.fighter', 'Điều 27', { grassrootsFighters: 1 }, { grassrootsFighters: 0 }],
    [
      'excellentLaborCollective.discipline',
      'Điều 27',
      { disciplinedMembers: 0 },
      { disciplinedMembers: 1 },
      { severity: 'warning' },
    ],
  ]),
  ...cases('provincialEmulationFlag', 'enterprise', [
    ['provincialEmulationFlag.lead', 'Điều 26', CLUSTER, { leadsCluster: false, exceedsTargets: true }],
    [
      'provincialEmulationFlag.lead.cluster',
      'Điều 26',
      CLUSTER,
      { leadsCluster: true, exceedsTargets: false },
    ],
    [
      'provincialEmulationFlag.lead.movement',
      'Điều 26',
      { leadsMovement: true, movementLaunchedBy: 'province', movementYears: 3 },
      { leadsMovement: true, movementLaunchedBy: 'province', movementYears: 2 },
    ],
    [
      'provincialEmulationFlag.lead.movement',
      'Điều 26',
      { leadsMovement: true, movementLaunchedBy: 'primeMinister', movementYears: 3 },
      { leadsMovement: true, movementLaunchedBy: 'board', movementYears: 3 },
    ],
    [
      'provincialEmulationFlag.organiser',
      'Điều 26',
      { leadsMovement: true, movementLaunchedBy: 'province', movementYears: 3 },
      CLUSTER,
      { severity: 'warning', nominee: { clusterOrganiser: 'board' } },
    ],
    [
      'provincialEmulationFlag.organiser',
      'Điều 26',
      CLUSTER,
      CLUSTER,
      { severity: 'warning', unmetNominee: { clusterOrganiser: 'board' } },
    ],
  ]),
  ...cases('governmentEmulationFlag', 'enterprise', [
    [
      'governmentEmulationFlag.lead',
      'Điều 25',
      { ...CLUSTER, isChosenAmongLeaders: true },
      { leadsCluster: false },
    ],
    [
      'governmentEmulationFlag.lead.chosen',
      'Điều 25',
      { ...CLUSTER, isChosenAmongLeaders: true },
      { ...CLUSTER, isChosenAmongLeaders: false },
    ],
    [
      'governmentEmulationFlag.lead.central',
      'Điều 25',
      { leadsCentralCluster: true, exceedsTargets: true },
      { leadsCentralCluster: false, exceedsTargets: true },
    ],
    [
      'governmentEmulationFlag.lead.movement',
      'Điều 25',
      { leadsMovement: true, movementLaunchedBy: 'primeMinister', movementYears: 5 },
      { leadsMovement: true, movementLaunchedBy: 'province', movementYears: 5 },
    ],
    [
      'governmentEmulationFlag.organiser',
      'Điều 25',
      { leadsCentralCluster: true, exceedsTargets: true },
      CLUSTER,
      { severity: 'warning', nominee: { clusterOrganiser: undefined } },
    ],
    [
      'governmentEmulationFlag.organiser',
      'Điều 25',
      { leadsMovement: true, movementLaunchedBy: 'primeMinister', movementYears: 5 },
      { leadsMovement: true, movementLaunchedBy: 'primeMinister', movementYears: 4 },
      { severity: 'warning', nominee: { clusterOrganiser: 'board' } },
    ],
    [
      'governmentEmulationFlag.organiser',
      'Điều 25',
      CLUSTER,
      CLUSTER,
      {
        severity: 'warning',
        nominee: { clusterOrganiser: 'authorisedBoard' },
        unmetNominee: { clusterOrganiser: 'board' },
      },
    ],
  ]),
];
