import type { Bilingual, Issue } from '../../document/issue.ts';
import { factLabel, type EvidenceKey } from '../../domain/award-catalogue/evidence.ts';
import type { LocatedScalar } from '../../sources/located-value.ts';
import { FACT_FORMS, type FactItem } from './fact-forms.ts';
import { meantBy, shownText } from './found-text.ts';

/** What a cell says is nothing that the fact can be; null is a cell that says nothing. */
export function unfitFact({ value, place }: LocatedScalar, key: EvidenceKey): Issue {
  const { item } = FACT_FORMS[key];
  const label = factLabel(key);
  const expected = expectedOf(item);
  if (value === null) {
    return {
      code: 'fact-without-value',
      severity: 'error',
      message: { vi: `“${label}” chưa có giá trị.`, en: `The fact “${label}” has no value.` },
      expected,
      place,
    };
  }
  const text = shownText(String(value));
  const suggestion = meantBy(String(value), labelsOf(item));
  return {
    code: 'fact-of-another-form',
    severity: 'error',
    message: { vi: `“${label}”: “${text}” không dùng được.`, en: `“${label}”: “${text}” cannot be used.` },
    expected,
    ...(suggestion !== undefined && { suggestion }),
    place,
  };
}

function labelsOf(item: FactItem): readonly string[] {
  return item.kind === 'choice' ? item.choices.map(({ label }) => label) : [];
}

function expectedOf(item: FactItem): Bilingual {
  switch (item.kind) {
    case 'flag':
      return { vi: 'Ghi Có hoặc Không.', en: 'Write Có or Không.' };
    case 'number':
      return { vi: 'Ghi một số nguyên, ví dụ 2.', en: 'Write a whole number, for example 2.' };
    case 'text':
      return { vi: 'Ghi nội dung vào ô Giá trị.', en: 'Write a text.' };
    case 'choice': {
      const labels = labelsOf(item).join('; ');
      return { vi: `Chọn: ${labels}.`, en: `One of: ${labels}.` };
    }
  }
}
