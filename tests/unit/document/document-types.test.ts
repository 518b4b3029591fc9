import { describe, expect, it } from 'vitest';
import {
  CITED_TYPES,
  formOf,
  isLawType,
  symbolOf,
  TEMPLATE_TYPE_NAMES,
} from '../../../src/document/document-types.ts';
import { FORMS } from '../../../src/document/forms.ts';

describe('symbolOf', () => {
  it('is made of type and agency', () => {
    expect(symbolOf('Kế hoạch', 'BQL', 'QLDN')).toBe('KH-BQL');
  });

  it('keeps the small letters of abbreviations', () => {
    expect(symbolOf('Tờ trình', 'BQL', 'QLDN')).toBe('TTr-BQL');
  });

  it('is made of agency and drafting unit for a công văn', () => {
    expect(symbolOf('Công văn', 'BQL', 'QLDN')).toBe('BQL-QLDN');
  });

  it.each(['Giao ước thi đua', 'Bảng chấm điểm', 'Giấy khen'] as const)('there is none for %s', (type) => {
    expect(symbolOf(type, 'BQL', 'QLDN')).toBeUndefined();
  });
});

describe('formOf', () => {
  it.each([
    ['Quyết định', FORMS.decision],
    ['Kế hoạch', FORMS.titled],
    ['Công văn', FORMS.dispatch],
    ['Giấy mời', FORMS.invitation],
    ['Biên bản', FORMS.minutes],
    ['Giao ước thi đua', FORMS.pledge],
    ['Bảng chấm điểm', FORMS.annex],
    ['Giấy khen', FORMS.certificate],
  ] as const)('of %s', (type, form) => {
    expect(formOf(type)).toBe(form);
  });

  it('is there for every type that can be a template', () => {
    for (const type of TEMPLATE_TYPE_NAMES) expect(Object.values(FORMS)).toContain(formOf(type));
  });
});

describe('the types that can be cited', () => {
  it('are each there once', () => {
    expect(new Set(CITED_TYPES).size).toBe(CITED_TYPES.length);
  });

  it.each(['Giao ước thi đua', 'Bảng chấm điểm', 'Giấy khen'])(
    'leave out what the decree does not know: %s',
    (type) => {
      expect(CITED_TYPES).not.toContain(type);
    },
  );

  it('tell laws, which have no number, from other documents', () => {
    expect((['Hiến pháp', 'Luật', 'Bộ luật', 'Pháp lệnh'] as const).map(isLawType)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect((['Nghị định', 'Quyết định'] as const).map(isLawType)).toEqual([false, false]);
  });
});
