import { describe, expect, it } from 'vitest';
import { assembleParts, type Assembly } from '../../../src/catalog/assemble.ts';
import type { DocumentPart, Recipients } from '../../../src/document/nodes.ts';
import { plainText } from '../../../src/document/text.ts';
import type { Issuing } from '../../../src/domain/issuing.ts';
import type { DocumentParts } from '../../../src/templating/markup-to-tree.ts';
import {
  article,
  competence,
  division,
  enactment,
  mainPart,
  p,
  recipients,
  section,
  signature,
  SOMEWHERE,
  text,
} from '../../helpers/node-builders.ts';
import { dataOf } from '../../helpers/pipeline.ts';

const { agency } = dataOf('2024');

const ISSUING: Issuing = {
  draftingUnit: 'QLDN',
  signatory: 'Vũ Quốc Nghị',
  legalBases: [],
  addressees: [],
  recipients: ['Sở Nội vụ', 'Lãnh đạo Ban'],
};

const DAY = { year: 2024, month: 3, day: 25 };

function assembly(changes: Partial<Assembly> = {}, issuing: Partial<Issuing> = {}): Assembly {
  return {
    typeName: 'Kế hoạch',
    agency,
    issuing: { ...ISSUING, ...issuing },
    signatory: { authority: ['KT. Trưởng ban', 'Phó Trưởng ban'], name: 'Vũ Quốc Nghị' },
    year: 2024,
    parent: undefined,
    ...changes,
  };
}

function texts(changes: Partial<DocumentParts> = {}): DocumentParts {
  return {
    subject: [text('Trích yếu')],
    body: [p('Một.')],
    signatures: [],
    closingPlace: undefined,
    addressees: undefined,
    recipients: undefined,
    followers: [],
    ...changes,
  };
}

function main(how: Assembly, parts: DocumentParts = texts()) {
  return mainPart({
    kind: 'document',
    properties: { title: '', subject: '', author: '' },
    parts: assembleParts(how, parts),
  });
}

function listed(list: Recipients | undefined): readonly string[] | undefined {
  return list?.receivers.map(plainText);
}

const annexNamed = (title: string) =>
  ({
    kind: 'annex',
    orientation: 'portrait',
    subject: [text(title)],
    body: [p(title)],
    signatures: [],
    closingPlace: undefined,
  }) as const;

describe('the head', () => {
  it('has the names of the agency, and a number that is not given yet', () => {
    expect(main(assembly()).letterhead).toMatchObject({
      superiorAgency: ['UBND tỉnh Hưng Yên'],
      issuingAgency: ['Ban Quản lý', 'các khu công nghiệp'],
      reference: { number: undefined, symbol: 'KH-BQL' },
      place: 'Hưng Yên',
      date: { year: 2024 },
    });
  });

  it('has number and day of an issued document', () => {
    expect(main(assembly({}, { number: 12, issuedOn: DAY })).letterhead).toMatchObject({
      reference: { number: 12, symbol: 'KH-BQL' },
      date: DAY,
    });
  });

  it('has the drafting unit in the symbol of a công văn, and its subject', () => {
    const { letterhead, title } = main(assembly({ typeName: 'Công văn' }));
    expect(letterhead).toMatchObject({ reference: { symbol: 'BQL-QLDN' }, subject: [text('Trích yếu')] });
    expect(title).toBeUndefined();
  });

  it('has no date in minutes, which say in the text when it was', () => {
    expect(main(assembly({ typeName: 'Biên bản' }, { issuedOn: DAY })).letterhead.date).toBeUndefined();
  });

  it('has no number in a pledge', () => {
    expect(main(assembly({ typeName: 'Giao ước thi đua' })).letterhead.reference).toBeUndefined();
  });

  it('has the marks that the document bears', () => {
    expect(main(assembly({}, { urgency: 'Khẩn', circulation: 'Lưu hành nội bộ' })).marks).toEqual({
      secrecy: undefined,
      urgency: 'Khẩn',
      circulation: 'Lưu hành nội bộ',
    });
  });

  it('has the address of the agency below a công văn alone', () => {
    const board = { ...agency, contact: 'Số 12' };
    expect(main(assembly({ typeName: 'Công văn', agency: board })).contact).toBe('Số 12');
    expect(main(assembly({ agency: board })).contact).toBeUndefined();
  });
});

describe('Kính gửi', () => {
  const ADDRESSEES = { kind: 'addressees', receivers: [[text('Sở Tài chính')]] } as const;

  it('comes from data', () => {
    expect(main(assembly({}, { addressees: ['UBND tỉnh'] })).addressees).toEqual({
      kind: 'addressees',
      receivers: [[text('UBND tỉnh')]],
    });
  });

  it('comes from the template where that writes it', () => {
    const how = assembly({}, { addressees: ['UBND tỉnh'] });
    expect(main(how, texts({ addressees: ADDRESSEES })).addressees).toEqual(ADDRESSEES);
  });

  it('is nowhere where neither says it', () => {
    expect(main(assembly()).addressees).toBeUndefined();
  });

  it('is not in an invitation, whatever the data says', () => {
    expect(
      main(assembly({ typeName: 'Giấy mời' }, { addressees: ['UBND tỉnh'] })).addressees,
    ).toBeUndefined();
  });
});

describe('Nơi nhận', () => {
  it('comes from data, with the archive of the drafting unit', () => {
    const { closing } = main(assembly());
    expect(listed(closing?.recipients)).toEqual(['Sở Nội vụ', 'Lãnh đạo Ban']);
    expect(closing?.recipients?.archive).toBe('VT, QLDN');
  });

  it('begins with “Như trên” where the document has addressees', () => {
    const { closing } = main(assembly({}, { addressees: ['UBND tỉnh'] }));
    expect(listed(closing?.recipients)).toEqual(['Như trên', 'Sở Nội vụ', 'Lãnh đạo Ban']);
  });

  it('begins with “Như trên” where the template writes the addressees', () => {
    const addressees = { kind: 'addressees', receivers: [[text('A')]] } as const;
    expect(listed(main(assembly(), texts({ addressees })).closing?.recipients)?.[0]).toBe('Như trên');
  });

  it('begins with the last article of a decision', () => {
    const body = [
      competence('Trưởng ban'),
      enactment('Quyết định:'),
      article('Điều 1.', {}),
      article('Điều 2.', {}),
    ];
    const { closing } = main(assembly({ typeName: 'Quyết định' }), texts({ body }));
    expect(listed(closing?.recipients)?.[0]).toBe('Như Điều 2');
  });

  it('begins with the last article also where articles stand in chapters and sections', () => {
    const chapters = [
      division('chapter', 'Chương I', 'x', article('Điều 1.', {})),
      division('chapter', 'Chương II', 'x', division('division', 'Mục 1', 'x', article('Điều 2.', {}))),
    ];
    const inChapters = main(
      assembly({ typeName: 'Quyết định' }),
      texts({ body: [enactment('x'), ...chapters] }),
    );
    expect(listed(inChapters.closing?.recipients)?.[0]).toBe('Như Điều 2');
    const sections = [
      section('I.', 'x', article('Điều 1.', {}), article('Điều 2.', {}), article('Điều 3.', {})),
    ];
    const inSections = main(
      assembly({ typeName: 'Quyết định' }),
      texts({ body: [enactment('x'), ...sections] }),
    );
    expect(listed(inSections.closing?.recipients)?.[0]).toBe('Như Điều 3');
  });

  it('does not name an article of what is no decision', () => {
    const { closing } = main(assembly({ typeName: 'Quy chế' }), texts({ body: [article('Điều 1.', {})] }));
    expect(listed(closing?.recipients)?.[0]).toBe('Sở Nội vụ');
  });

  it('does not name an article of what is attached to a decision', () => {
    const body = [enactment('x'), article('Điều 1.', {})];
    const attachment = {
      ...annexNamed('x'),
      kind: 'attachment',
      type: 'Quy chế',
      body: [article('Điều 9.', {})],
    } as const;
    const { closing } = main(assembly({ typeName: 'Quyết định' }), texts({ body, followers: [attachment] }));
    expect(listed(closing?.recipients)?.[0]).toBe('Như Điều 1');
  });

  it('comes from the template where that writes it', () => {
    const list = recipients('VT, Hồ sơ', 'Đơn vị A');
    expect(main(assembly(), texts({ recipients: list })).closing?.recipients).toEqual(list);
  });

  it('says who drafted it and in how many copies, as far as that is known', () => {
    const drafter = (issuing: Partial<Issuing>) => main(assembly({}, issuing)).closing?.recipients?.drafter;
    expect(drafter({ drafter: 'PL', copies: 300 })).toBe('PL.(300)');
    expect(drafter({ drafter: 'PL' })).toBe('PL.');
    expect(drafter({ copies: 300 })).toBeUndefined();
  });

  it('is not in a pledge', () => {
    expect(main(assembly({ typeName: 'Giao ước thi đua' })).closing).toBeUndefined();
  });
});

describe('the signature', () => {
  it('comes from data', () => {
    expect(main(assembly()).closing).toMatchObject({
      place: undefined,
      signatures: [signature('Vũ Quốc Nghị', 'KT. Trưởng ban', 'Phó Trưởng ban')],
    });
  });

  it('comes from the template where that writes one or two', () => {
    const pair = [signature('A', 'Thư ký'), signature('B', 'Chủ tọa')];
    const { closing } = main(
      assembly({ typeName: 'Biên bản' }),
      texts({ signatures: pair, closingPlace: SOMEWHERE }),
    );
    expect(closing).toMatchObject({ place: SOMEWHERE, signatures: pair });
  });

  it('is in a pledge only where the template writes one', () => {
    const witness = signature('A', 'Chứng kiến');
    const { closing } = main(assembly({ typeName: 'Giao ước thi đua' }), texts({ signatures: [witness] }));
    expect(closing).toMatchObject({ recipients: undefined, signatures: [witness] });
  });
});

describe('what follows a document', () => {
  const labels = (parts: readonly DocumentPart[]) =>
    parts.map((part) => (part.kind === 'annex' ? part.label : part.kind));

  it('is an annex without a number where there is one', () => {
    expect(labels(assembleParts(assembly(), texts({ followers: [annexNamed('A')] })))).toEqual([
      'main',
      'Phụ lục',
    ]);
  });

  it('is numbered where there are several annexes, attached texts not counted', () => {
    const attachment = { ...annexNamed('x'), kind: 'attachment', type: 'Quy chế' } as const;
    const followers = [annexNamed('A'), attachment, annexNamed('B'), annexNamed('C')];
    expect(labels(assembleParts(assembly(), texts({ followers })))).toEqual([
      'main',
      'Phụ lục I',
      'attached',
      'Phụ lục II',
      'Phụ lục III',
    ]);
  });

  it('is all there is where the document has no text of its own', () => {
    const parts = assembleParts(
      assembly({ typeName: 'Bảng chấm điểm' }),
      texts({ body: [], followers: [annexNamed('A')] }),
    );
    expect(labels(parts)).toEqual(['Phụ lục']);
  });

  it('has the head of the agency without number and date when it is attached', () => {
    const attachment = { ...annexNamed('hoạt động'), kind: 'attachment', type: 'Quy chế' } as const;
    const [, part] = assembleParts(assembly({ typeName: 'Quyết định' }), texts({ followers: [attachment] }));
    expect(part).toMatchObject({
      kind: 'attached',
      letterhead: {
        issuingAgency: ['Ban Quản lý', 'các khu công nghiệp'],
        reference: undefined,
        date: undefined,
      },
      title: { typeName: 'Quy chế', subject: [text('hoạt động')], hasRule: false },
      closing: undefined,
    });
  });

  it('has who signs it, where the template says so, and no Nơi nhận', () => {
    const signed = { ...annexNamed('A'), signatures: [signature('A', 'Người lập')] };
    const [, part] = assembleParts(assembly(), texts({ followers: [signed] }));
    expect(part?.closing).toMatchObject({ recipients: undefined, signatures: [{ name: 'A' }] });
  });
});

describe('what an annex says of its document', () => {
  const issued = { number: 12, issuedOn: DAY };
  const parentOf = (how: Assembly) => {
    const [, part] = assembleParts(how, texts({ followers: [annexNamed('A')] }));
    return part?.kind === 'annex' ? part.parent : undefined;
  };

  it('has blanks for number and day in an electronic document, issued or not', () => {
    expect(parentOf(assembly({}, issued))).toEqual({
      typeName: 'Kế hoạch',
      reference: { number: undefined, symbol: 'KH-BQL' },
      date: { year: 2024 },
      agency: 'Ban Quản lý các khu công nghiệp tỉnh Hưng Yên',
    });
  });

  it('has number and day on paper', () => {
    const paper = { ...agency, presentation: { medium: 'paper' } } as const;
    expect(parentOf(assembly({ agency: paper }, issued))).toMatchObject({
      reference: { number: 12, symbol: 'KH-BQL' },
      date: DAY,
    });
  });

  it('has the year of the day of issue, which may be another one than the campaign’s', () => {
    const late = { issuedOn: { year: 2025, month: 1, day: 20 } };
    expect(parentOf(assembly({}, late))?.date).toEqual({ year: 2025 });
  });

  it('names the document that a whole annex belongs to', () => {
    const parent = { typeName: 'Biên bản', issuing: { ...ISSUING, number: 7 } } as const;
    const how = assembly({ typeName: 'Bảng chấm điểm', parent });
    const [part] = assembleParts(how, texts({ body: [], followers: [annexNamed('A')] }));
    expect(part).toMatchObject({
      kind: 'annex',
      parent: { typeName: 'Biên bản', reference: { symbol: 'BB-BQL' } },
    });
  });
});
