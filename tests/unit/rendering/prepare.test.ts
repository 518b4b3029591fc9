import { describe, expect, it } from 'vitest';
import { documentType } from '../../../src/catalog/document-type.ts';
import type { TemplateTypeName } from '../../../src/document/document-types.ts';
import { prepareDocuments } from '../../../src/rendering/prepare.ts';
import { documentDrafts } from '../../../src/catalog/compose.ts';
import type { Dataset } from '../../../src/domain/dataset.ts';
import type { Agency } from '../../../src/domain/agency.ts';
import type { DocumentFacts } from '../../../src/domain/document-facts.ts';
import { metrics } from '../../helpers/fonts.ts';
import { dataOf, valueOf } from '../../helpers/pipeline.ts';

const { agency, plan } = dataOf('2024');
const TEXT = '<subject>Trích yếu</subject><paragraph>Một.</paragraph>';

function prepare(
  body: string,
  facts: Partial<DocumentFacts> = {},
  changes: { readonly agency?: Partial<Agency>; readonly typeName?: TemplateTypeName } = {},
) {
  const manifest = { typeName: changes.typeName ?? 'Thông báo', description: 'x', view: 'plan' } as const;
  const type = valueOf(documentType('example', manifest, { path: 'body.hbs', text: body }));
  const own: DocumentFacts = { legalBases: [], addressees: [], ...facts };
  const data: Dataset = { agency: { ...agency, ...changes.agency }, plan, documents: { example: own } };
  const placeOf = (path: readonly (string | number)[]) => ({ file: path.join('.'), line: 1, column: 1 });
  const loaded = { data, placeOf, placeOfKey: placeOf };
  return [...prepareDocuments({ type, loaded, drafts: documentDrafts(type, data) }, metrics)];
}

function places(outcomes: ReturnType<typeof prepare>): readonly string[] {
  return outcomes.flatMap(({ issues }) => issues).map(({ code, place }) => `${code} ${String(place?.file)}`);
}

const MANY = Array.from({ length: 90 }, (_, index) => `Công ty số ${String(index + 1)}`);

describe('prepareDocuments', () => {
  it('lays a document out', () => {
    expect(prepare(TEXT).map(valueOf)).toMatchObject([
      { key: undefined, layout: { pageCount: 1 }, presented: { sections: [{}] } },
    ]);
  });

  it('names the list of the document that has too many receivers', () => {
    expect(places(prepare(TEXT, { recipients: MANY }))).toEqual([
      'block-taller-than-page documents.example.recipients',
    ]);
  });

  it('names the template where that writes the receivers', () => {
    const list = MANY.map((name) => `<recipient>${name}</recipient>`).join('');
    const issues = places(prepare(`${TEXT}<recipients archive="VT">${list}</recipients>`));
    expect(issues).toEqual(['block-taller-than-page body.hbs']);
  });

  it('names the head of the agency that is too wide, in an attached text too', () => {
    const wide = { letterhead: ['Ban Quảnlýcáckhucôngnghiệpvàkhukinhtếtỉnh'] };
    const attachment = '<attachment type="Quy chế"><subject>x</subject><paragraph>a</paragraph></attachment>';
    expect(places(prepare(TEXT + attachment, {}, { agency: wide }))).toEqual([
      'letterhead-too-wide agency.letterhead',
      'letterhead-too-wide agency.letterhead',
    ]);
  });

  it('finds letters that the font lacks wherever a template can write them', () => {
    const attachment =
      '<attachment type="Quy&#8203; chế"><subject>x</subject><paragraph>a</paragraph></attachment>';
    expect(places(prepare(TEXT + attachment))).toEqual(['hidden-letter undefined']);
  });

  it('refuses what the office may not choose', () => {
    const presentation = { medium: 'electronic', bodySize: 12 } as const;
    expect(places(prepare(TEXT, {}, { agency: { presentation } }))).toEqual([
      'format-not-allowed agency.presentation.bodySize',
    ]);
  });

  it('lays out an annex by itself, which has no head', () => {
    const annex = '<annex title="Bảng"><paragraph>a</paragraph></annex>';
    const [first] = prepare(annex, {}, { typeName: 'Bảng chấm điểm' }).map(valueOf);
    expect(first?.layout.pages()).toHaveLength(1);
  });
});
