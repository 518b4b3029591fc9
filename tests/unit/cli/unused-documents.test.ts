import { describe, expect, it } from 'vitest';
import { unusedDocuments } from '../../../src/cli/unused-documents.ts';
import { loadDataset } from '../../../src/sources/load-dataset.ts';
import { source, typeNamed } from '../../helpers/pipeline.ts';

const TYPES = {
  slugs: ['plan', 'reporting-dispatch', 'office-memo'],
  types: [typeNamed('reporting-dispatch')],
};

/** What is said of documents.yaml, each as "code line:column suggestion". */
function said(text: string, types: Parameters<typeof unusedDocuments>[0] = TYPES): readonly string[] {
  const loaded = loadDataset(
    [
      { part: 'agency', ...source('data/2024/agency.yaml') },
      { part: 'plan', ...source('data/2024/plan.yaml') },
      { part: 'documents', path: 'documents.yaml', text },
    ],
    () => [],
  );
  if (!loaded.ok) throw new Error('the data has errors');
  return unusedDocuments(types, loaded.value).map(
    ({ code, severity, place, suggestion = '-' }) =>
      `${severity} ${code} ${String(place?.line)}:${String(place?.column)} ${suggestion}`,
  );
}

describe('unusedDocuments', () => {
  it('warns of a slug that no type has, and names the nearest', () => {
    expect(said('final-reprot:\n  copies: 3\n')).toEqual(['warning unknown-document 1:1 final-report']);
  });

  it('warns of an occasion that its type does not have', () => {
    expect(said('plan: {}\nreporting-dispatch/finall:\n  copies: 3\n')).toEqual([
      'warning unknown-document 2:1 reporting-dispatch/final',
    ]);
  });

  it('says nothing of the types of the folder, of their occasions and of the documents of the campaign', () => {
    const keys = ['plan', 'office-memo', 'reporting-dispatch', 'reporting-dispatch/final', 'final-report'];
    expect(said(keys.map((key) => `${key}: { copies: 3 }\n`).join(''))).toEqual([]);
  });

  it('says nothing of the occasions of a type that was not loaded', () => {
    expect(said('reporting-dispatch/spring: { copies: 3 }\n', { ...TYPES, types: [] })).toEqual([]);
  });

  it('warns of a number and a day that no occasion takes', () => {
    expect(said('reporting-dispatch:\n  number: 140\n  issuedOn: 2024-06-14\n')).toEqual([
      'warning fact-of-no-document 2:3 -',
      'warning fact-of-no-document 3:3 -',
    ]);
  });
});
