import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/domain/dataset.ts';
import { readyTypes, type ReadyTypes } from '../../../src/rendering/ready-types.ts';
import { dataOf, typeNamed } from '../../helpers/pipeline.ts';

const year = dataOf('2024');
const { agency, plan } = year;
const TYPES = [typeNamed('plan'), typeNamed('reporting-dispatch')];

function readyWith(data: Dataset, isNamed: boolean): ReadyTypes {
  const placeOf = () => ({ file: 'data.yaml', line: 1, column: 1 });
  return readyTypes(
    TYPES,
    () => ({ ok: true, value: { data, placeOf, placeOfKey: placeOf }, issues: [] }),
    isNamed,
  );
}

function keys({ ready }: ReadyTypes): readonly (readonly (string | undefined)[])[] {
  return ready.map(({ drafts }) => drafts.map(({ key }) => key));
}

describe('readyTypes', () => {
  it('knows every document of every type', () => {
    const clusters = (year.clusters ?? []).map(({ id }) => id);
    expect(keys(readyWith(year, false))).toEqual([
      [undefined],
      [...clusters.map((id) => `interim-${id}`), ...clusters.map((id) => `final-${id}`)],
    ]);
    expect(clusters).toHaveLength(3);
  });

  it('leaves out a type whose data is not there yet', () => {
    const result = readyWith({ agency, plan }, false);
    expect(keys(result)).toEqual([[undefined]]);
    expect(result.skipped.map(({ type, missing }) => [type.slug, missing])).toEqual([
      ['reporting-dispatch', ['enterprises', 'clusters', 'reports']],
    ]);
    expect(result.issues).toEqual([]);
  });

  it('says what is missing when the type was asked for by name', () => {
    const result = readyWith({ agency, plan }, true);
    expect(result.skipped).toEqual([]);
    expect(result.issues.map(({ message }) => message.vi)).toEqual([
      'Công văn (reporting-dispatch) cần tệp enterprises.yaml, thư mục dữ liệu chưa có.',
      'Công văn (reporting-dispatch) cần tệp clusters.yaml, thư mục dữ liệu chưa có.',
      'Công văn (reporting-dispatch) cần tệp reports.yaml, thư mục dữ liệu chưa có.',
    ]);
  });

  it('has no type ready where the data itself has errors', () => {
    const result = readyTypes(TYPES, () => ({ ok: false, issues: [] }), true);
    expect(result).toEqual({ ready: [], skipped: [], issues: [] });
  });
});
