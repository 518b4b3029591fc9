import { describe, expect, it } from 'vitest';
import { prepareTypes, type PreparedTypes } from '../../../src/cli/commands/prepare-types.ts';
import type { Issue } from '../../../src/document/issue.ts';
import type { Dataset } from '../../../src/domain/dataset.ts';
import { metrics } from '../../helpers/fonts.ts';
import { dataOf, typeNamed } from '../../helpers/pipeline.ts';

const year = dataOf('2024');
const { agency, plan } = year;
const TYPES = [typeNamed('plan'), typeNamed('reporting-dispatch')];

function prepared(data: Dataset, isNamed: boolean): PreparedTypes {
  const placeOf = () => ({ file: 'data.yaml', line: 1, column: 1 });
  const outcome = { ok: true, value: { data, placeOf, placeOfKey: placeOf }, issues: [] } as const;
  return prepareTypes(TYPES, { of: () => ({ outcome, texts: new Map() }) }, isNamed, metrics);
}

function keys({ prepared: types }: PreparedTypes): readonly (readonly (string | undefined)[])[] {
  return types.map((documents) => (documents.ok ? documents.value.map(({ key }) => key) : []));
}

function issues({ prepared: types }: PreparedTypes): readonly Issue[] {
  return types.flatMap((documents) => documents.issues);
}

describe('prepareTypes', () => {
  it('prepares every document of every type', () => {
    const clusters = (year.clusters ?? []).map(({ id }) => id);
    expect(keys(prepared(year, false))).toEqual([
      [undefined],
      [...clusters.map((id) => `interim-${id}`), ...clusters.map((id) => `final-${id}`)],
    ]);
    expect(clusters).toHaveLength(3);
  });

  it('leaves out a type whose data is not there yet', () => {
    const result = prepared({ agency, plan }, false);
    expect(keys(result)).toEqual([[undefined]]);
    expect(result.skipped.map(({ type, missing }) => [type.slug, missing])).toEqual([
      ['reporting-dispatch', ['enterprises', 'clusters', 'reports']],
    ]);
    expect(issues(result)).toEqual([]);
  });

  it('says what is missing when the type was asked for by name', () => {
    const result = prepared({ agency, plan }, true);
    expect(result.skipped).toEqual([]);
    expect(issues(result).map(({ message }) => message.vi)).toEqual([
      'Công văn (reporting-dispatch) cần tệp enterprises.yaml, thư mục dữ liệu chưa có.',
      'Công văn (reporting-dispatch) cần tệp clusters.yaml, thư mục dữ liệu chưa có.',
      'Công văn (reporting-dispatch) cần tệp reports.yaml, thư mục dữ liệu chưa có.',
    ]);
  });

  it('prepares nothing where the data itself has errors', () => {
    const outcome = { ok: false, issues: [] } as const;
    const result = prepareTypes(TYPES, { of: () => ({ outcome, texts: new Map() }) }, true, metrics);
    expect(result).toEqual({ prepared: [], skipped: [] });
  });
});
