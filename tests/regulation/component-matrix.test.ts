import { describe, expect, it } from 'vitest';
import { formOf, type TemplateTypeName } from '../../src/document/document-types.ts';
import type { Component, FormName } from '../../src/document/forms.ts';
import type { MainPart } from '../../src/document/nodes.ts';
import { plainText } from '../../src/document/text.ts';
import type { PresentedBlock, PresentedParagraph } from '../../src/presentation/presented.ts';
import {
  type AdministrativeStages,
  exampleNamed,
  exampleStages,
  FORM_EXAMPLES,
} from '../helpers/form-examples.ts';
import { mainPart } from '../helpers/node-builders.ts';

/*
 * The matrix of components of the sample forms of Appendix III, one test a row: which component each form has. Every
 * cell is looked for in an example of the form as it is printed.
 */

/** The columns: a document of each form. Mẫu 1.4 has two: sent to a superior agency, or to nobody. */
const COLUMNS = {
  decision: 'decision',
  titled: 'plan-with-annex',
  toSuperior: 'submission',
  dispatch: 'dispatch',
  invitation: 'invitation',
  minutes: 'minutes',
} as const;

type Column = keyof typeof COLUMNS;

const ALL = Object.keys(COLUMNS) as readonly Column[];

const stages = Object.fromEntries(
  ALL.map((column) => [column, exampleStages(exampleNamed(COLUMNS[column]))] as const),
) as Readonly<Record<Column, AdministrativeStages>>;

function main(column: Column): MainPart {
  return mainPart(stages[column].document);
}

/** The paragraphs of the document itself, cells of grids included, as they are printed. */
function paragraphs(column: Column): readonly PresentedParagraph[] {
  const [section] = stages[column].presented.sections;
  const inside = (block: PresentedBlock): readonly PresentedParagraph[] => {
    if (block.kind === 'paragraph') return [block];
    return block.kind === 'grid' ? block.rows.flatMap(({ cells }) => cells.flat()) : [];
  };
  return (section?.blocks ?? []).flatMap(inside).filter(({ runs }) => runs.length > 0);
}

function printed(column: Column, style: string): readonly string[] {
  return paragraphs(column)
    .filter(({ style: { key } }) => key === style)
    .map(({ runs }) => runs.map(({ text }) => text).join(''));
}

/** The columns in which a component is printed. */
function where(style: string): readonly Column[] {
  return ALL.filter((column) => printed(column, style).length > 0);
}

function except(...left: readonly Column[]): readonly Column[] {
  return ALL.filter((column) => !left.includes(column));
}

describe('Thành phần thể thức theo mẫu (Nghị định 30/2020/NĐ-CP, Điều 8 và Phụ lục III)', () => {
  it('Quốc hiệu, Tiêu ngữ: every form (Điều 8.2.a)', () => {
    expect([where('nationalName'), where('nationalMotto')]).toEqual([ALL, ALL]);
  });

  it('Tên cơ quan, tổ chức ban hành: every form (Điều 8.2.b)', () => {
    expect([where('superiorAgency'), where('issuingAgency')]).toEqual([ALL, ALL]);
  });

  it('Số, ký hiệu: every form; tên loại and agency, in a công văn agency and unit (Điều 8.2.c, II.3)', () => {
    expect(
      Object.fromEntries(ALL.map((column) => [column, main(column).letterhead.reference?.symbol])),
    ).toEqual({
      decision: 'QĐ-BQL',
      titled: 'KH-BQL',
      toSuperior: 'TTr-BQL',
      dispatch: 'BQL-TTr',
      invitation: 'GM-BQL',
      minutes: 'BB-BQL',
    });
    expect(where('reference')).toEqual(ALL);
  });

  it('Địa danh và thời gian: every form but minutes (Điều 8.2.d; mẫu 1.9)', () => {
    expect(where('placeAndDate')).toEqual(except('minutes'));
  });

  it('Tên loại: every form but the công văn (Điều 8.2.đ; mẫu 1.5)', () => {
    expect(where('typeName')).toEqual(except('dispatch'));
  });

  it('Trích yếu: under the tên loại; in a công văn after “V/v” under the symbol (II.5)', () => {
    expect(where('subject')).toEqual(except('dispatch'));
    expect(where('dispatchSubject')).toEqual(['dispatch']);
    expect(printed('dispatch', 'dispatchSubject')[0]).toMatch(/^V\/v \p{Ll}/u);
  });

  it('Đường kẻ under the trích yếu: wherever it stands under a tên loại (II.5.b)', () => {
    const ruled = ALL.filter((column) =>
      paragraphs(column).some(({ style, rule }) => style.key.endsWith('ubject') && rule !== undefined),
    );
    expect(ruled).toEqual(except('dispatch'));
  });

  it('Thẩm quyền ban hành: decisions alone (mẫu 1.2, 1.3)', () => {
    expect(where('competence')).toEqual(['decision']);
  });

  it('Căn cứ: decisions always, named types and công văn where they have some; no invitation, no minutes (II.6.a)', () => {
    expect(where('legalBasis')).toContain('decision');
    expect(allowing('legal-bases')).toEqual(['titled', 'decision', 'dispatch', 'pledge']);
    expect(formOf('Quyết định').required).toContain('legal-bases');
  });

  it('“QUYẾT ĐỊNH:”: decisions alone (mẫu 1.2, 1.3)', () => {
    expect(where('enactment')).toEqual(['decision']);
    expect(printed('decision', 'enactment')).toEqual(['QUYẾT ĐỊNH:']);
  });

  it('Điều: always in a decision (mẫu 1.2)', () => {
    expect(formOf('Quyết định').required).toContain('article');
    expect(where('article')).toEqual(['decision']);
  });

  it('Kính gửi: công văn, and what is sent to a superior agency; no decision, invitation or minutes (II.9.a)', () => {
    expect(where('addressees')).toEqual(['toSuperior', 'dispatch']);
    expect(allowing('addressees')).toEqual(['titled', 'dispatch']);
    expect(formOf('Công văn').addressees).toBe('required');
  });

  it('“./.”: every form (mẫu 1.2 to 1.9)', () => {
    for (const column of ALL) {
      const texts = stages[column].presented.sections[0]?.blocks.flatMap((block) =>
        block.kind === 'paragraph' ? [block.runs.map(({ text }) => text).join('')] : [],
      );
      expect(texts?.at(-1), column).toMatch(/\p{L}\.\/\.$|\d\.\/\.$/u);
      expect(
        texts?.filter((text) => text.includes('./.')),
        column,
      ).toHaveLength(1);
    }
  });

  it('Nơi nhận, first line: “Như Điều n” in a decision, “Như trên” beside Kính gửi, else the list (II.9.d)', () => {
    expect(Object.fromEntries(ALL.map((column) => [column, printed(column, 'recipient')[0]]))).toEqual({
      decision: '- Như Điều 4;',
      titled: '- Lãnh đạo Ban;',
      toSuperior: '- Như trên;',
      dispatch: '- Như trên;',
      invitation: '- Lãnh đạo Ban;',
      minutes: '- Các thành viên dự họp;',
    });
  });

  it('Lưu: the last line of Nơi nhận in every form (II.9.d)', () => {
    for (const column of ALL)
      expect(printed(column, 'recipient').at(-1), column).toMatch(/^- Lưu: VT, .+\.$/u);
  });

  it('Chức vụ, họ tên người ký: every form; in minutes thư ký on the left, chủ tọa on the right (II.7; mẫu 1.9)', () => {
    expect(where('signatoryName')).toEqual(ALL);
    expect(printed('minutes', 'authority')).toEqual(['THƯ KÝ', 'CHỦ TỌA']);
    expect(ALL.map((column) => main(column).closing?.signatures.length)).toEqual([1, 1, 1, 1, 1, 2]);
  });

  it('Địa chỉ cơ quan: at the foot of the first page, of a công văn as its sample shows (III.5; mẫu 1.5)', () => {
    const footers = ALL.filter(
      (column) => stages[column].presented.sections[0]?.firstPageFooter !== undefined,
    );
    expect(footers).toEqual(['dispatch']);
  });
});

describe('Phụ lục (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, III.1; mẫu 2.1, 2.2)', () => {
  const { document, presented, pages } = stages.titled;
  const [, annex] = presented.sections;
  const blocks = (annex?.blocks ?? []).flatMap((block) => (block.kind === 'paragraph' ? [block] : []));

  it('has neither Quốc hiệu nor Số nor Nơi nhận', () => {
    expect(annex?.blocks.some(({ kind }) => kind === 'grid')).toBe(false);
  });

  it('“từ “Phụ lục” và số thứ tự … tên phụ lục … thông tin chỉ dẫn kèm theo” in this order (III.1.c, d)', () => {
    expect(blocks.slice(0, 3).map(({ style }) => style.key)).toEqual([
      'annexLabel',
      'annexTitle',
      'annexReference',
    ]);
  });

  it('has the rule under the line that says what it belongs to (mẫu 2.1, 2.2)', () => {
    expect(blocks.map(({ rule }) => rule !== undefined).indexOf(true)).toBe(2);
  });

  it('“./.” ends it too (mẫu 2.1, 2.2)', () => {
    expect(blocks.at(-1)?.runs.at(-1)?.text).toMatch(/\.\/\.$/u);
  });

  it('begins a page of its own', () => {
    expect(pages).toHaveLength(2);
    expect(document.parts).toHaveLength(2);
  });
});

describe('every form', () => {
  it('has an example, but for certificates, which are drawn', () => {
    const forms = new Set(FORM_EXAMPLES.map(({ typeName }) => formOf(typeName)));
    const types: readonly TemplateTypeName[] = ['Kế hoạch', 'Quyết định', 'Công văn', 'Giấy mời', 'Biên bản'];
    for (const type of types) expect(forms.has(formOf(type)), type).toBe(true);
  });

  it('names where it comes from', () => {
    for (const name of FORM_NAMES) expect(formOf(TYPE_OF[name]).source).toMatch(/mẫu \d|Điều 75/u);
  });
});

const TYPE_OF: Readonly<Record<FormName, TemplateTypeName>> = {
  titled: 'Kế hoạch',
  decision: 'Quyết định',
  dispatch: 'Công văn',
  invitation: 'Giấy mời',
  minutes: 'Biên bản',
  pledge: 'Giao ước thi đua',
  annex: 'Bảng chấm điểm',
  certificate: 'Giấy khen',
};
const FORM_NAMES = Object.keys(TYPE_OF) as readonly FormName[];

/** The forms in which a template may write a component. */
function allowing(component: Component): readonly FormName[] {
  return FORM_NAMES.filter((name) => {
    const { required, optional } = formOf(TYPE_OF[name]);
    return [...required, ...optional].includes(component);
  });
}

describe('the addressees that examples name', () => {
  it('are printed as they are', () => {
    expect(main('toSuperior').addressees?.receivers.map(plainText)).toEqual([
      'Ủy ban nhân dân tỉnh Hưng Yên',
    ]);
    expect(printed('toSuperior', 'addressees')).toEqual(['Kính gửi: Ủy ban nhân dân tỉnh Hưng Yên']);
  });
});
