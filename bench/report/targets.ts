import type { MakerName } from '../measure/makers.ts';
import type { CaseName } from '../ours/cases.ts';
import { warmOf, type Results } from './results.ts';
import type { Target } from './target.ts';

const MB = 1_000_000;
const KB = 1024;

/** The targets that a run can judge: those whose measurements it has. */
export function targetsOf(results: Results): readonly Target[] {
  return [
    ...pdfTargets(results),
    ...wordTargets(results),
    ...bothTargets(results),
    ...memoryTargets(results),
    ...coldTargets(results),
    ...sizeTargets(results),
  ];
}

function pdfTargets(results: Results): readonly Target[] {
  const ratio = (peer: MakerName, caseName: CaseName, least: number) =>
    faster(results, 'vanthu-pdf', peer, caseName, least);
  const cases = ['plan', 'decision', 'table'] as const;
  return [
    ...ratio('typst', 'plan', 3),
    ...ratio('typst', 'decision', 3),
    ...ratio('typst', 'table', 10),
    ...cases.flatMap((caseName) => ratio('pdfmake', caseName, 50)),
    ...cases.flatMap((caseName) => nearFloor(results, caseName, 4)),
  ];
}

function wordTargets(results: Results): readonly Target[] {
  return [
    ...faster(results, 'vanthu-docx', 'easy-template-x', 'plan', 2),
    ...faster(results, 'vanthu-docx', 'easy-template-x', 'decision', 2),
    ...faster(results, 'vanthu-docx', 'carbone', 'table', 1),
  ];
}

function faster(
  results: Results,
  ours: MakerName,
  peer: MakerName,
  caseName: CaseName,
  least: number,
): readonly Target[] {
  const [us, them] = [warmOf(results, ours, caseName), warmOf(results, peer, caseName)];
  if (us === undefined || them === undefined) return [];
  const times = them.median / us.median;
  return [
    {
      what: `${ours === 'vanthu-pdf' ? 'PDF' : 'Word'} of the ${caseName}, beside ${peer}`,
      wanted: `at least ${String(least)} times as fast`,
      measured: `${times.toFixed(1)} times`,
      isMet: times >= least,
    },
  ];
}

function nearFloor(results: Results, caseName: CaseName, most: number): readonly Target[] {
  const [us, floor] = [warmOf(results, 'vanthu-pdf', caseName), warmOf(results, 'pdf-floor', caseName)];
  if (us === undefined || floor === undefined) return [];
  const times = us.median / floor.median;
  return [
    {
      what: `PDF of the ${caseName}, beside the floor`,
      wanted: `at most ${String(most)} times`,
      measured: `${times.toFixed(1)} times`,
      isMet: times <= most,
    },
  ];
}

function bothTargets(results: Results): readonly Target[] {
  const plan = warmOf(results, 'vanthu-both', 'plan');
  const rates = results.throughput.find(
    ({ maker, caseName }) => maker === 'vanthu-both' && caseName === 'decision',
  );
  const rate = (threads: string, value: number, least: number): Target => ({
    what: `decisions, both files, ${threads}`,
    wanted: `at least ${String(least)} a second`,
    measured: value.toFixed(0),
    isMet: value >= least,
  });
  return [
    ...(plan === undefined
      ? []
      : [
          {
            what: 'both files of the plan',
            wanted: 'at most 8 ms',
            measured: `${plan.median.toFixed(1)} ms`,
            isMet: plan.median <= 8,
          },
        ]),
    ...(rates === undefined
      ? []
      : [rate('one thread', rates.oneThread, 150), rate('two threads', rates.twoThreads, 270)]),
  ];
}

function memoryTargets({ memory }: Results): readonly Target[] {
  const [few, many] = [memory.at(0), memory.at(-1)];
  if (few === undefined || many === undefined || few === many) return [];
  const ratio = (many.peak - many.data) / (few.peak - few.data);
  return [
    {
      what: `memory for ${String(many.count)} certificates without their data, beside ${String(few.count)}`,
      wanted: 'at most 1.15 times',
      measured: `${ratio.toFixed(2)} times`,
      isMet: ratio <= 1.15,
    },
    {
      what: `memory for ${String(many.count)} certificates`,
      wanted: 'under 250 MB',
      measured: `${(many.peak / MB).toFixed(0)} MB`,
      isMet: many.peak < 250 * MB,
    },
  ];
}

function coldTargets({ cold }: Results): readonly Target[] {
  if (cold === undefined) return [];
  return [
    {
      what: 'cold start of `vanthu render plan`, beside a bare docx script',
      wanted: 'under 2 times',
      measured: `${cold.ratio.toFixed(2)} times`,
      isMet: cold.ratio < 2,
    },
  ];
}

function sizeTargets(results: Results): readonly Target[] {
  const size = (maker: MakerName, what: string, most: number): readonly Target[] => {
    const [bytes] = warmOf(results, maker, 'plan')?.bytes ?? [];
    if (bytes === undefined) return [];
    const measured = `${(bytes / KB).toFixed(1)} KB`;
    return [{ what, wanted: `at most ${String(most)} KB`, measured, isMet: bytes <= most * KB }];
  };
  return [
    ...size('vanthu-pdf', 'size of the PDF of the plan', 75),
    ...size('vanthu-docx', 'size of the Word file of the plan', 14),
  ];
}
