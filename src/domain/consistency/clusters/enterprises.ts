import type { DataIssue } from '../../../document/issue.ts';
import { toSmallLetters } from '../../../language/capitalization.ts';
import { withoutDiacritics } from '../../../language/closest.ts';
import { isoDate, shortDate } from '../../../language/dates.ts';
import type { Enterprise } from '../../enterprise.ts';
import type { CampaignYear } from '../campaign-year.ts';
import { isBefore } from '../day-order.ts';
import { entriesOf, repetitions, type Entry } from '../entries.ts';
import { codeNotUnique, refer } from '../references.ts';

/** Each enterprise stands in the list once, in a park that the agency manages. */
export function checkEnterprises({ data }: CampaignYear): readonly DataIssue[] {
  const enterprises = entriesOf(data.enterprises, 'enterprises');
  const parks = data.agency.industrialParks;
  return [
    ...codeNotUnique(enterprises),
    ...sameTaxCode(enterprises),
    ...sameName(enterprises),
    ...leftBeforeJoining(enterprises),
    ...(parks.length === 0
      ? []
      : enterprises.flatMap(({ value, path }) =>
          refer(PARK, value.industrialPark, parks, [...path, 'industrialPark']),
        )),
  ];
}

const PARK = {
  what: { vi: 'Khu công nghiệp', en: 'The industrial park' },
  where: {
    vi: 'các khu công nghiệp của cơ quan (agency.industrialParks)',
    en: 'the agency’s industrial parks (agency.industrialParks)',
  },
  list: ['agency', 'industrialParks'],
};

function labelOf({ name, id }: Enterprise): string {
  return `“${name}” (${id})`;
}

function sameTaxCode(enterprises: readonly Entry<Enterprise>[]): readonly DataIssue[] {
  return repetitions(enterprises, ({ taxCode }) => taxCode.replace('-', '')).map(({ entry, first }) => ({
    code: 'same-tax-code',
    severity: 'error',
    path: [...entry.path, 'taxCode'],
    message: {
      vi: `Doanh nghiệp ${labelOf(entry.value)} và ${labelOf(first.value)} ghi cùng mã số thuế ${entry.value.taxCode}.`,
      en: `Enterprises ${labelOf(entry.value)} and ${labelOf(first.value)} have one tax code, ${entry.value.taxCode}.`,
    },
    expected: {
      vi: 'Đối chiếu với giấy chứng nhận đăng ký; nếu là một doanh nghiệp, xóa một mục.',
      en: 'Compare with the registrations; when it is one enterprise, delete one of the items.',
    },
    related: [{ path: [...first.path, 'taxCode'], message: { vi: 'mã kia ở đây', en: 'the other is here' } }],
  }));
}

/** Names that differ in capitals alone are one; in diacritics, perhaps a slip. */
function sameName(enterprises: readonly Entry<Enterprise>[]): readonly DataIssue[] {
  return repetitions(enterprises, ({ name }) => withoutDiacritics(name)).map(({ entry, first }) => {
    const isSame = toSmallLetters(entry.value.name) === toSmallLetters(first.value.name);
    return {
      code: isSame ? 'same-enterprise-name' : 'similar-enterprise-name',
      severity: isSame ? 'error' : 'warning',
      path: [...entry.path, 'name'],
      message: isSame
        ? {
            vi: `Doanh nghiệp ${labelOf(entry.value)} trùng tên với ${labelOf(first.value)}.`,
            en: `Enterprise ${labelOf(entry.value)} has the name of ${labelOf(first.value)}.`,
          }
        : {
            vi: `Tên doanh nghiệp ${labelOf(entry.value)} chỉ khác dấu với ${labelOf(first.value)}.`,
            en: `The name of ${labelOf(entry.value)} differs in diacritics alone from that of ${labelOf(first.value)}.`,
          },
      expected: {
        vi: 'Nếu là một doanh nghiệp, giữ một mục; nếu là hai, kiểm tra lại cách viết tên.',
        en: 'When it is one enterprise, keep one item; when two, check how they are written.',
      },
      related: [{ path: [...first.path, 'name'], message: { vi: 'tên kia ở đây', en: 'the other is here' } }],
    };
  });
}

function leftBeforeJoining(enterprises: readonly Entry<Enterprise>[]): readonly DataIssue[] {
  return enterprises.flatMap(({ value, path }): readonly DataIssue[] => {
    const { joinedOn, leftOn } = value;
    if (joinedOn === undefined || leftOn === undefined || !isBefore(leftOn, joinedOn)) return [];
    return [
      {
        code: 'left-before-joining',
        severity: 'error',
        path: [...path, 'leftOn'],
        message: {
          vi: `Doanh nghiệp ${labelOf(value)} thôi tham gia ngày ${shortDate(leftOn)}, trước khi tham gia ngày ${shortDate(joinedOn)}.`,
          en: `Enterprise ${labelOf(value)} left on ${isoDate(leftOn)}, before it joined on ${isoDate(joinedOn)}.`,
        },
        expected: { vi: 'Kiểm tra lại hai ngày.', en: 'Check both days.' },
        related: [
          { path: [...path, 'joinedOn'], message: { vi: 'ngày tham gia', en: 'the day of joining' } },
        ],
      },
    ];
  });
}
