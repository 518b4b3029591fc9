import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeDocuments } from '../../helpers/compose-documents.ts';
import { documentType } from '../../../src/catalog/document-type.ts';
import { formOf, TEMPLATE_TYPE_NAMES, type TemplateTypeName } from '../../../src/document/document-types.ts';
import { dumpDocument } from '../../../src/document/dump.ts';
import type { Component } from '../../../src/document/forms.ts';
import type { DocumentPart } from '../../../src/document/nodes.ts';
import { composedExample, exampleStages } from '../../helpers/form-examples.ts';
import { mainPart, p, text } from '../../helpers/node-builders.ts';
import { dataOf, valueOf } from '../../helpers/pipeline.ts';
import { SEED } from '../support/arbitraries.ts';

const BODY = '<paragraph>Một.</paragraph>';
const SUBJECT = '<subject>Trích yếu</subject>';

/** A template of each component. */
const COMPONENTS: Readonly<Record<Component, string>> = {
  subject: SUBJECT,
  addressees: '<addressees><addressee>Sở Nội vụ</addressee></addressees>',
  competence: '<competence>Trưởng ban</competence>',
  'legal-bases': '<legal-bases><legal-basis>Căn cứ A</legal-basis></legal-bases>',
  enactment: '<enactment>Quyết định:</enactment>',
  article: '<article>Điều.</article>',
  recipients: '<recipients archive="VT, VP"><recipient>Lãnh đạo Ban</recipient></recipients>',
  signature: '<signature><authority>Trưởng ban</authority><name>A B</name></signature>',
  annex: '<annex title="Danh sách"><dash>a</dash></annex>',
  attachment: '<attachment type="Quy chế"><subject>Hoạt động</subject><article>a</article></attachment>',
  certificate:
    '<certificate mode="full"><awarding-authority>Trưởng ban</awarding-authority><recipient>Ông A</recipient>' +
    '<achievement>Đã có thành tích</achievement><decision>Quyết định số 1/QĐ-BQL</decision>' +
    '<place-and-date>Hưng Yên, ngày 01 tháng 12 năm 2024</place-and-date>' +
    '<authority>Trưởng ban</authority><name>A B</name></certificate>',
};

const ORDER = Object.keys(COMPONENTS) as readonly (keyof typeof COMPONENTS)[];

/** A template with certain components, each in its place, and a paragraph where a document of the form has text. */
function templateWith(components: readonly Component[], typeName: TemplateTypeName): string {
  const hasText = formOf(typeName).required.includes('subject');
  const isAfter = (name: Component) => ['recipients', 'signature', 'annex', 'attachment'].includes(name);
  const present = ORDER.filter((name) => components.includes(name));
  const written = (names: readonly (keyof typeof COMPONENTS)[]) =>
    names.map((name) => COMPONENTS[name]).join('');
  const before = written(present.filter((name) => !isAfter(name)));
  return before + (hasText ? BODY : '') + written(present.filter(isAfter));
}

/** Certificates are drawn, and have no optional components. */
const WRITTEN = TEMPLATE_TYPE_NAMES.filter((type) => !formOf(type).required.includes('certificate'));

const facts = { addressees: ['Sở Nội vụ'] };

describe('a document of each type', () => {
  it.each(TEMPLATE_TYPE_NAMES)('%s is composed of what its form requires', (typeName) => {
    const type = documentTypeOf(typeName, templateWith(formOf(typeName).required, typeName));
    const { agency, plan } = dataOf('2024');
    const documents = { example: { legalBases: [], ...facts } };
    expect(composeDocuments(type, { agency, plan, documents })).toMatchObject({
      ok: true,
      value: [{}],
      issues: [],
    });
  });

  it('is composed and laid out with any of its optional components', () => {
    const cases = fc.constantFrom(...WRITTEN).chain((typeName) =>
      fc.record({
        typeName: fc.constant(typeName),
        optional: fc.subarray([...formOf(typeName).optional]),
      }),
    );
    fc.assert(
      fc.property(cases, ({ typeName, optional }) => {
        const body = templateWith([...formOf(typeName).required, ...optional], typeName);
        const { document, pages } = exampleStages({ typeName, body, facts });
        expect(pages.length).toBeGreaterThanOrEqual(document.parts.length);
      }),
      { seed: SEED, numRuns: 60 },
    );
  });
});

describe('documentDrafts', () => {
  it('writes what the document is called into its properties, abbreviations explained', () => {
    const { properties } = composedExample({
      typeName: 'Báo cáo',
      body: `<subject>Kết quả trong các KCN</subject>${BODY}`,
    });
    expect(properties).toEqual({
      title: 'Báo cáo: Kết quả trong các khu công nghiệp (KCN)',
      subject: 'Kết quả trong các khu công nghiệp (KCN)',
      author: 'Ban Quản lý các khu công nghiệp tỉnh Hưng Yên',
    });
  });

  it('calls a công văn by its subject too', () => {
    const { properties } = composedExample({ typeName: 'Công văn', body: SUBJECT + BODY, facts });
    expect(properties.title).toBe('Công văn: Trích yếu');
  });

  it('calls an annex by itself by its title', () => {
    const { properties } = composedExample({ typeName: 'Bảng chấm điểm', body: COMPONENTS.annex });
    expect(properties.title).toBe('Bảng chấm điểm: Danh sách');
  });

  it('ends each text with the end mark', () => {
    const { parts } = composedExample({
      typeName: 'Quyết định',
      body: templateWith([...formOf('Quyết định').required, 'annex', 'attachment'], 'Quyết định'),
    });
    expect(parts.map(lastText)).toEqual(['Một./.', 'a./.', 'a./.']);
  });

  it('refuses a công văn that goes to nobody, and says where to name somebody', () => {
    const type = documentTypeOf('Công văn', SUBJECT + BODY);
    expect(composeDocuments(type, dataOf('2024'))).toMatchObject({
      ok: false,
      issues: [
        {
          code: 'no-addressee',
          expected: {
            vi: 'Ghi addressees của example trong documents.yaml, hoặc viết <addressees> trong mẫu.',
          },
          source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, II.9.a',
        },
      ],
    });
  });

  it('lets a công văn name its addressees in the template', () => {
    const { document } = exampleStages({
      typeName: 'Công văn',
      body: SUBJECT + COMPONENTS.addressees + BODY,
    });
    expect(mainPart(document).addressees?.receivers).toEqual([[text('Sở Nội vụ')]]);
  });

  it('gives the issues of the template with their places', () => {
    const decision = templateWith(formOf('Quyết định').required, 'Quyết định');
    const onlyWithDate = `${SUBJECT}{{#if document.date}}${decision.replace(SUBJECT, '')}{{/if}}${BODY}`;
    const { agency, plan } = dataOf('2024');
    const type = documentTypeOf('Quyết định', onlyWithDate);
    expect(composeDocuments(type, { agency, plan }).issues.map(({ message }) => message.vi)).toEqual([
      'Mẫu thiếu <competence>.',
      'Mẫu thiếu <legal-bases>.',
      'Mẫu thiếu <enactment>.',
      'Mẫu thiếu <article>.',
    ]);
  });

  it('makes the same document of the same data', () => {
    const example = { typeName: 'Báo cáo', body: SUBJECT + BODY } as const;
    expect(dumpDocument(composedExample(example))).toBe(dumpDocument(composedExample(example)));
  });

  it('leaves the body as the template has it', () => {
    const { body } = mainPart(composedExample({ typeName: 'Báo cáo', body: SUBJECT + BODY }));
    expect(body).toMatchObject([{ ...p('Một./.'), place: expect.anything() as unknown }]);
  });
});

function documentTypeOf(typeName: TemplateTypeName, body: string) {
  const manifest = { typeName, description: 'Ví dụ', view: 'plan' } as const;
  return valueOf(documentType('example', manifest, { path: 'body.hbs', text: body }));
}

function lastText({ body }: DocumentPart): string {
  const last = body.at(-1);
  const content = last !== undefined && 'content' in last ? last.content : [];
  return content.map((inline) => (inline.kind === 'text' ? inline.value : '')).join('');
}
