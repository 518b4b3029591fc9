import { describe, expect, it } from 'vitest';
import type { DocumentDraft } from '../../../src/catalog/compose.ts';
import type { Issue } from '../../../src/document/issue.ts';
import { readyTypes, type ReadyType } from '../../../src/rendering/ready-types.ts';
import { renderDocuments } from '../../../src/rendering/render-documents.ts';
import { metrics } from '../../helpers/fonts.ts';
import { dataOf, typeNamed } from '../../helpers/pipeline.ts';

const FAULT: Issue = { code: 'fault', severity: 'error', message: { vi: 'lỗi', en: 'fault' } };

/** The reporting dispatches of 2024, each draft changed. */
function dispatches(change: (draft: DocumentDraft, index: number) => DocumentDraft): readonly ReadyType[] {
  const data = dataOf('2024');
  const placeOf = () => ({ file: 'data.yaml', line: 1, column: 1 });
  const outcome = { ok: true, value: { data, placeOf, placeOfKey: placeOf }, issues: [] } as const;
  const { ready } = readyTypes([typeNamed('reporting-dispatch')], () => outcome, true);
  return ready.map((type) => ({ ...type, drafts: type.drafts.map(change) }));
}

async function allOf<T>(results: AsyncIterable<T>): Promise<readonly T[]> {
  const all: T[] = [];
  for await (const result of results) all.push(result);
  return all;
}

describe('renderDocuments', () => {
  it('begins with a document only when the one before was taken', async () => {
    const steps: string[] = [];
    const types = dispatches((draft) => ({
      ...draft,
      compose: () => {
        steps.push(`compose ${String(draft.key)}`);
        return draft.compose();
      },
    }));
    const render = () => Promise.resolve([]);
    for await (const { rendered } of renderDocuments(types, metrics, render)) {
      steps.push(`take ${String(rendered?.key)}`);
    }
    expect(steps).toHaveLength(12);
    expect(steps.slice(0, 4)).toEqual([
      'compose interim-cum-1',
      'take interim-cum-1',
      'compose interim-cum-2',
      'take interim-cum-2',
    ]);
  });

  it('renders nothing after an error', async () => {
    const types = dispatches((draft, index) =>
      index === 2 ? { ...draft, compose: () => ({ ok: false, issues: [FAULT] }) } : draft,
    );
    const results = await allOf(
      renderDocuments([...types, ...dispatches((draft) => draft)], metrics, () => Promise.resolve([])),
    );
    expect(results.map(({ rendered }) => rendered !== undefined)).toEqual([
      true,
      true,
      ...Array.from({ length: 7 }, () => false),
    ]);
    expect(results.flatMap(({ issues }) => issues)).toEqual([FAULT]);
  });

  it('goes through all documents for what is wrong when nothing is to be rendered', async () => {
    const types = dispatches((draft, index) =>
      index === 5 ? { ...draft, compose: () => ({ ok: false, issues: [FAULT] }) } : draft,
    );
    const results = await allOf(renderDocuments(types, metrics, undefined));
    expect(results.map(({ rendered }) => rendered)).toEqual(Array.from({ length: 6 }, () => undefined));
    expect(results.at(-1)?.issues).toEqual([FAULT]);
  });
});
