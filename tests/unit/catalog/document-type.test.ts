import { describe, expect, it } from 'vitest';
import { documentType, missingParts } from '../../../src/catalog/document-type.ts';
import type { Manifest } from '../../../src/catalog/manifest.ts';
import { dataOf, typeNamed } from '../../helpers/pipeline.ts';

const MANIFEST: Manifest = { typeName: 'Thông báo', description: 'Ví dụ', view: 'plan' };

function issuesOf(text: string): readonly string[] {
  return documentType('example', MANIFEST, { path: 'body.hbs', text }).issues.map(({ code }) => code);
}

describe('documentType', () => {
  const AROUND = ['<subject>Ví dụ</subject><paragraph>', '</paragraph>'] as const;

  it('may use what every template sees, beside what its view has', () => {
    const common =
      '{{agency.name}} {{campaign.theme}} {{document.year}} {{document.proposedBy}} {{signatory.name}} {{signatory.position}}';
    expect(issuesOf(AROUND.join(`${common} {{plan.year}}`))).toEqual([]);
  });

  it('may not use what its view does not have', () => {
    expect(issuesOf(AROUND.join('{{plan.yaer}} {{clusters.length}}'))).toEqual([
      'unknown-path',
      'unknown-path',
    ]);
  });

  it('may not write what its form does not have, nor leave out what it has', () => {
    expect(
      issuesOf('{{#if plan.issuedOn}}<competence>Trưởng ban</competence>{{/if}}<paragraph>Một.</paragraph>'),
    ).toEqual(['missing-part', 'part-not-of-form']);
  });

  it('is not made of a template that cannot be read', () => {
    expect(issuesOf('{{#if plan.year}}')).toHaveLength(1);
  });
});

describe('missingParts', () => {
  const { agency, plan, ...optional } = dataOf('2024');
  const type = typeNamed('reporting-dispatch');

  it('are none where the year has what the type needs', () => {
    expect(missingParts(type, { agency, plan, ...optional })).toEqual([]);
  });

  it('are those that the type needs and the year does not have, in the order of the data', () => {
    expect(missingParts(type, { agency, plan })).toEqual(['enterprises', 'clusters', 'reports']);
  });

  it('are none of a type that needs nothing but agency and plan', () => {
    expect(missingParts(typeNamed('plan'), { agency, plan })).toEqual([]);
  });
});
