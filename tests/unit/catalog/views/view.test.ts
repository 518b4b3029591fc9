import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { anyView, type View } from '../../../../src/catalog/views/view.ts';
import { dataOf } from '../../../helpers/pipeline.ts';

const schema = z.object({ name: z.string() });

/** A document for each cluster. */
const clusterView: View<typeof schema, 'clusters'> = {
  needs: ['clusters'],
  schema,
  documents: ({ clusters }) => clusters.map(({ id, name }) => ({ key: id, values: { name } })),
};

const data = dataOf('2024');

describe('anyView', () => {
  it('makes the documents of data that has what the view needs', () => {
    const documents = anyView(clusterView).documents(data);
    expect(documents).toEqual(data.clusters?.map(({ id, name }) => ({ key: id, values: { name } })));
    expect(documents.length).toBeGreaterThan(1);
  });

  it('throws for data that lacks it: a bug of the caller', () => {
    const { agency, plan } = data;
    expect(() => anyView(clusterView).documents({ agency, plan })).toThrow('the data lacks one of clusters');
  });

  it('sees no part that it does not name', () => {
    const curious: View<typeof schema, 'clusters'> = {
      ...clusterView,
      documents: (seen) => [{ values: { name: Object.keys(seen).sort().join(' ') } }],
    };
    const [document] = anyView(curious).documents(data);
    expect(document?.values).toEqual({ name: 'agency clusters documents plan' });
  });

  it('says what it needs and what templates may see', () => {
    expect(anyView(clusterView)).toMatchObject({ needs: ['clusters'], schema });
  });
});
