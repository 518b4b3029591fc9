import { WAYS, type BatchKind, type BatchResult } from '../measure/batch.ts';
import type { Target } from './target.ts';

const MB = 1_000_000;

const LABELS: Readonly<Record<BatchKind, string>> = {
  invitations: 'invitations, 1 page',
  clusters: 'for clusters, 2 to 4 pages',
};

/** A row for each way to make the documents, beside `vanthu render`. */
export function batchRows(batches: readonly BatchResult[]): readonly (readonly string[])[] {
  return batches.flatMap(({ kind, documents, pages, runs }) =>
    WAYS.flatMap((way) => {
      const run = runs[way];
      if (run === undefined) return [];
      const beside = runs.render === undefined ? '' : (runs.render.seconds / run.seconds).toFixed(2);
      return [
        [
          `${String(documents)} ${LABELS[kind]}`,
          way === 'render' ? '`vanthu render`' : `batch, ${way}`,
          run.seconds.toFixed(1),
          (documents / run.seconds).toFixed(0),
          (pages / run.seconds).toFixed(0),
          beside,
          `${(run.peak / MB).toFixed(0)} MB`,
        ],
      ];
    }),
  );
}

export const BATCH_HEAD = [
  'documents, both files',
  'command',
  'seconds',
  'documents a second',
  'pages a second',
  'times as fast as render',
  'most memory (resident)',
];

/** What was promised of batches: rates of the shorter, memory of both, and that it does not grow. */
export function batchTargets(batches: readonly BatchResult[]): readonly Target[] {
  const invitations = batches.filter(({ kind }) => kind === 'invitations');
  const [few, many] = [invitations.at(0), invitations.at(-1)];
  return [
    ...(few === undefined ? [] : rates(few)),
    ...batches.flatMap(memoryOf),
    ...(few === undefined || many === undefined || few === many ? [] : flat(few, many)),
  ];
}

function rates({ documents, runs }: BatchResult): readonly Target[] {
  const least = { 'one worker': 150, 'two workers': 270 } as const;
  return (['one worker', 'two workers'] as const).flatMap((way) => {
    const run = runs[way];
    if (run === undefined) return [];
    const rate = documents / run.seconds;
    return [
      {
        what: `batch of ${String(documents)} invitations, start included, ${way}`,
        wanted: `at least ${String(least[way])} a second`,
        measured: rate.toFixed(0),
        isMet: rate >= least[way],
      },
    ];
  });
}

function memoryOf({ kind, documents, runs }: BatchResult): readonly Target[] {
  const [one, two] = [runs['one worker'], runs['two workers']];
  if (one === undefined || two === undefined) return [];
  const each = two.peak / 2;
  const added = two.peak - one.peak;
  return [
    {
      what: `memory of a batch of ${String(documents)} ${LABELS[kind]}, a worker`,
      wanted: 'under 250 MB',
      measured: `${(each / MB).toFixed(0)} MB of the whole; ${(added / MB).toFixed(0)} MB for the second`,
      isMet: each < 250 * MB && added < 250 * MB,
    },
  ];
}

function flat(few: BatchResult, many: BatchResult): readonly Target[] {
  const [less, more] = [few.runs['two workers'], many.runs['two workers']];
  if (less === undefined || more === undefined) return [];
  const ratio = more.peak / less.peak;
  return [
    {
      what: `memory of a batch of ${String(many.documents)} with its data, beside ${String(few.documents)}`,
      wanted: 'at most 1.15 times',
      measured: `${ratio.toFixed(2)} times`,
      isMet: ratio <= 1.15,
    },
  ];
}
