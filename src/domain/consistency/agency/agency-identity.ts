import type { DataIssue } from '../../../document/issue.ts';
import { isoDate, shortDate } from '../../../language/dates.ts';
import type { CampaignYear } from '../campaign-year.ts';
import { isBefore } from '../day-order.ts';
import { entriesOf } from '../entries.ts';
import { documentLabel } from '../documents/issued-documents.ts';
import { notUnique } from '../references.ts';

/** The agency has one name on each day on which it issues something. */
export function checkAgencyIdentity(year: CampaignYear): readonly DataIssue[] {
  const { units, abbreviations } = year.data.agency;
  return [
    ...documentsBeforeIdentity(year),
    ...formerInDisorder(year),
    ...formerAfterPresent(year),
    ...notUnique(entriesOf(units, 'agency', 'units'), 'name'),
    ...notUnique(entriesOf(units, 'agency', 'units'), 'abbreviation'),
    ...notUnique(entriesOf(abbreviations, 'agency', 'abbreviations'), 'short'),
  ];
}

function documentsBeforeIdentity({ data, documents }: CampaignYear): readonly DataIssue[] {
  const { from, former, name } = data.agency;
  if (from === undefined) return [];
  return documents.flatMap((document): readonly DataIssue[] => {
    const { issuedOn } = document;
    if (issuedOn === undefined || !isBefore(issuedOn.value, from)) return [];
    if (former.some(({ to }) => !isBefore(to, issuedOn.value))) return [];
    return [
      {
        code: 'no-identity-on-day',
        severity: 'error',
        path: issuedOn.path,
        message: {
          vi: `${documentLabel(document).vi} ngày ${shortDate(issuedOn.value)}, khi cơ quan chưa mang tên “${name}”.`,
          en: `${documentLabel(document).en} is of ${isoDate(issuedOn.value)}, before the agency was called “${name}”.`,
        },
        expected: {
          vi: 'Ghi tên trước đây trong agency.former, hoặc kiểm tra lại ngày.',
          en: 'Give the former name in agency.former, or check the day.',
        },
        related: [
          {
            path: ['agency', 'from'],
            message: { vi: 'tên này dùng từ ngày', en: 'this name is in use from' },
          },
        ],
      },
    ];
  });
}

/** The day on which a former name was used last decides: the oldest stands first. */
function formerInDisorder({ data }: CampaignYear): readonly DataIssue[] {
  const former = entriesOf(data.agency.former, 'agency', 'former');
  return former.slice(1).flatMap((entry, index): readonly DataIssue[] => {
    const before = former[index];
    if (before === undefined || isBefore(before.value.to, entry.value.to)) return [];
    return [
      {
        code: 'former-in-disorder',
        severity: 'error',
        path: [...entry.path, 'to'],
        message: {
          vi: `Tên trước đây dùng đến ngày ${shortDate(entry.value.to)} đứng sau tên dùng đến ngày ${shortDate(before.value.to)}.`,
          en: `The name used until ${isoDate(entry.value.to)} stands after the one until ${isoDate(before.value.to)}.`,
        },
        expected: { vi: 'Xếp tên cũ nhất ở đầu.', en: 'Put the oldest first.' },
        related: [
          { path: [...before.path, 'to'], message: { vi: 'tên đứng trước', en: 'the one before it' } },
        ],
      },
    ];
  });
}

function formerAfterPresent({ data }: CampaignYear): readonly DataIssue[] {
  const { from, former } = data.agency;
  return entriesOf(former, 'agency', 'former').flatMap(({ value, path }): readonly DataIssue[] => {
    if (from === undefined || isBefore(value.to, from)) return [];
    return [
      {
        code: 'two-identities',
        severity: 'error',
        path: [...path, 'to'],
        message: {
          vi: `Tên trước đây dùng đến hết ngày ${shortDate(value.to)}, nhưng tên hiện nay dùng từ ngày ${shortDate(from)}.`,
          en: `The former name is used until ${isoDate(value.to)}, but the present one from ${isoDate(from)}.`,
        },
        expected: {
          vi: 'Tên hiện nay bắt đầu sau ngày cuối của tên trước.',
          en: 'The present name begins after the last day of the former one.',
        },
        related: [
          { path: ['agency', 'from'], message: { vi: 'tên hiện nay dùng từ', en: 'the present name' } },
        ],
      },
    ];
  });
}
