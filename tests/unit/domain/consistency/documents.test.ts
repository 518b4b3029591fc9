import { describe, expect, it } from 'vitest';
import { findings, type Edits } from '../../support/small-year.ts';

describe('signatories, units and names of the agency', () => {
  it.each<[string, Edits, readonly string[]]>([
    [
      'who signs is a leader of the agency',
      { 'documents.announcement.signatory': 'Vũ Quốc Nghi' },
      ['error unknown-reference documents.announcement.signatory with agency.leaders'],
    ],
    [
      'who signs is in office on the day',
      { 'documents.announcement.signatory': 'Trần Văn Cũ' },
      [
        'error signatory-not-in-office documents.announcement.signatory with agency.leaders.1, documents.announcement.issuedOn',
      ],
    ],
    [
      'who signs need not be in office on another day',
      { 'documents.announcement.signatory': 'Trần Văn Cũ', 'documents.announcement.issuedOn': undefined },
      [],
    ],
    [
      'who signs on all occasions of a type is in office on each',
      { 'documents.reporting-dispatch.signatory': 'Trần Văn Cũ' },
      ['interim', 'final'].map(
        (occasion) =>
          `error signatory-not-in-office documents.reporting-dispatch.signatory with agency.leaders.1, documents.reporting-dispatch/${occasion}.issuedOn`,
      ),
    ],
    [
      'the plan’s signatory signs what names none, and is in office on its day',
      {
        'documents.announcement.signatory': undefined,
        'agency.leaders.0.to': '2024-12-30',
      },
      ['error signatory-not-in-office plan.signatory with agency.leaders.0, documents.announcement.issuedOn'],
    ],
    [
      'only the head signs directly',
      { 'agency.leaders.0.signsAs': 'direct' },
      ['error direct-not-head agency.leaders.0.signsAs with agency.headPosition'],
    ],
    [
      'the drafting unit is one of the agency',
      { 'documents.announcement.draftingUnit': 'QLĐT' },
      ['error unknown-reference documents.announcement.draftingUnit with agency.units'],
    ],
    [
      'a document has a name of the agency on its day',
      { 'agency.from': '2024-03-22' },
      ['error no-identity-on-day documents.cluster-decision.issuedOn with agency.from'],
    ],
    [
      'a former name that reaches to its day will do',
      { 'agency.from': '2024-03-22', 'agency.former': [former('2024-03-19')] },
      [],
    ],
    [
      'a former name ends before the present one begins',
      { 'agency.from': '2024-01-01', 'agency.former': [former('2024-01-01')] },
      ['error two-identities agency.former.0.to with agency.from'],
    ],
    [
      'former names stand in their order',
      { 'agency.former': [former('2010-06-30'), former('2009-06-30')] },
      ['error former-in-disorder agency.former.1.to with agency.former.0.to'],
    ],
  ])('%s', (_, edits, expected) => {
    expect(findings(edits)).toEqual(expected);
  });
});

describe('numbers and days', () => {
  it.each<[string, Edits, readonly string[]]>([
    [
      'a number is given once in a series',
      { 'documents.commendation-decision.number': 15 },
      [
        'error document-number-twice documents.commendation-decision.number with documents.cluster-decision.number',
      ],
    ],
    ['documents of two types can have one number', { 'documents.announcement.number': 15 }, []],
    [
      'two years can have one number',
      {
        'documents.commendation-decision.number': 15,
        'documents.commendation-decision.issuedOn': '2025-01-03',
      },
      [],
    ],
    [
      'a greater number has no earlier day',
      { 'documents.final-report.number': 50 },
      ['error number-against-day documents.interim-report.issuedOn with documents.final-report.issuedOn'],
    ],
    [
      'a document is of the year, or of one beside it',
      { 'documents.announcement.issuedOn': '2026-01-02' },
      ['error year-mismatch documents.announcement.issuedOn with plan.year'],
    ],
    ['what closes the year can come in the next', { 'documents.announcement.issuedOn': '2025-01-02' }, []],
    [
      'plan.yaml and documents.yaml agree',
      {
        'documents.plan': { number: 12, issuedOn: '2024-03-22', draftingUnit: 'VP' },
        'plan.issuedOn': '2024-03-21',
      },
      [
        'error plan-facts-differ documents.plan.issuedOn with plan.issuedOn',
        'error plan-facts-differ documents.plan.draftingUnit with plan.draftingUnit',
      ],
    ],
  ])('%s', (_, edits, expected) => {
    expect(findings(edits)).toEqual(expected);
  });
});

describe('the order of days', () => {
  it.each<[string, Edits, readonly string[]]>([
    [
      'clusters come before the launch',
      { 'events.launch.heldOn': '2024-03-18', 'documents.launch-invitation': undefined },
      [
        'error days-out-of-order documents.cluster-decision.issuedOn with events.launch.heldOn',
        'error days-out-of-order plan.issuedOn with events.launch.heldOn',
        'warning days-out-of-order documents.criteria-guideline.issuedOn with events.launch.heldOn',
      ],
    ],
    ['all of that can be on one day', { 'documents.launch-invitation.issuedOn': '2024-04-23' }, []],
    [
      'invitations come before the launch',
      { 'documents.launch-invitation.issuedOn': '2024-04-24' },
      ['error days-out-of-order documents.launch-invitation.issuedOn with events.launch.heldOn'],
    ],
    [
      'a meeting comes before its announcement',
      { 'documents.announcement.issuedOn': '2024-12-29' },
      ['error days-out-of-order events.conclusionMeeting.heldOn with documents.announcement.issuedOn'],
    ],
    [
      'what asks for reports comes before they are due',
      { 'documents.reporting-dispatch/interim.issuedOn': '2024-07-06' },
      ['warning days-out-of-order documents.reporting-dispatch/interim.issuedOn with reports.interim.dueOn'],
    ],
    [
      'a half year is summed up when it is over',
      { 'documents.interim-report.issuedOn': '2024-06-30' },
      [
        `warning reported-after-summary documents.interim-report.issuedOn with ${[0, 1, 2, 3].map((index) => `results.${String(index)}.firstHalf.reportedOn`).join(', ')}`,
        'warning days-out-of-order reports.interim.dueOn with documents.interim-report.issuedOn',
        'warning summary-too-early documents.interim-report.issuedOn with plan.year',
      ],
    ],
    [
      'a document keeps the deadline of its task',
      { 'plan.tasks.0.deadline': { before: '2024-03-19' } },
      [
        'warning deadline-before-plan plan.tasks.0.deadline with plan.issuedOn',
        'warning after-task-deadline documents.cluster-decision.issuedOn with plan.tasks.0.deadline',
      ],
    ],
    [
      'a task of which something came later was not done before',
      { 'plan.tasks.3.completedOn': '2024-04-22' },
      ['warning completed-before-outcome plan.tasks.3.completedOn with events.launch.heldOn'],
    ],
    [
      'a deadline is over before the plan only where the task is done',
      { 'plan.tasks.0.deadline': { by: '2024-03-20' }, 'plan.tasks.0.completedOn': '2024-03-19' },
      [],
    ],
    [
      'a deadline is of the year',
      { 'plan.tasks.0.deadline': { by: '2023-03-20' } },
      ['error deadline-outside-year plan.tasks.0.deadline with plan.year'],
    ],
  ])('%s', (_, edits, expected) => {
    expect(findings(edits)).toEqual(expected);
  });
});

function former(to: string): object {
  return {
    to,
    identity: {
      name: 'Ban Quản lý các khu công nghiệp',
      shortName: 'Ban Quản lý',
      letterhead: ['Ban Quản lý'],
      abbreviation: 'BQL',
      superior: { name: 'Ủy ban nhân dân tỉnh', letterhead: ['UBND tỉnh'] },
      place: 'Hưng Yên',
      headPosition: 'Trưởng ban',
    },
  };
}
