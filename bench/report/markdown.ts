import type { MakerName } from '../measure/makers.ts';
import { CASE_NAMES, type CaseName } from '../ours/cases.ts';
import { BATCH_HEAD, batchRows, batchTargets } from './batches.ts';
import { CASE_LABELS, LABELS, PDF_MAKERS, warmOf, WORD_MAKERS, type Results } from './results.ts';
import type { Target } from './target.ts';
import { targetsOf } from './targets.ts';

/** The results as tables. */
export function markdownOf(results: Results): string {
  return [
    `Measured on ${results.machine}.`,
    '### Word files, warm',
    warmTable(results, WORD_MAKERS),
    '### PDF files, warm',
    warmTable(results, PDF_MAKERS),
    '### Many documents',
    throughputTable(results),
    ...memoryAndCold(results),
    ...batchSection(results),
    '### Targets',
    targetTable(targetsOf(results)),
  ].join('\n\n');
}

/** What the page says of batches, from its head on, their targets with it; nothing when they were not measured. */
export function batchSection(results: Results): readonly string[] {
  return results.batches.length === 0
    ? []
    : [
        '### Batches',
        `Whole commands, their start included; measured on ${results.machine}.`,
        table(BATCH_HEAD, batchRows(results.batches)),
        targetTable(batchTargets(results.batches)),
      ];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Each cell: how many times as long as ours, the median and the 95th percentile in milliseconds, the size. */
function warmTable(results: Results, makers: readonly MakerName[]): string {
  const [ours = 'vanthu-docx'] = makers;
  const measured = makers.filter((maker) => results.warm.some((one) => one.maker === maker));
  const rows = measured.map((maker) => [
    LABELS[maker],
    ...CASE_NAMES.map((caseName) => warmCell(results, maker, ours, caseName)),
  ]);
  return table(['times ours; median, p95 ms; KB', ...CASE_NAMES.map((name) => CASE_LABELS[name])], rows);
}

function warmCell(results: Results, maker: MakerName, ours: MakerName, caseName: CaseName): string {
  const [one, us] = [warmOf(results, maker, caseName), warmOf(results, ours, caseName)];
  if (one === undefined || us === undefined) return '';
  const size = one.bytes.reduce((sum, bytes) => sum + bytes, 0) / 1024;
  return `**${figure(one.median / us.median)}** (${figure(one.median)}, ${figure(one.p95)}; ${size.toFixed(0)})`;
}

function figure(value: number): string {
  return value.toFixed(value < 1 ? 2 : value < 100 ? 1 : 0);
}

function throughputTable({ throughput }: Results): string {
  return table(
    ['documents a second', 'of', 'one thread', 'two threads'],
    throughput.map(({ maker, caseName, oneThread, twoThreads }) => [
      maker.startsWith('vanthu') ? `**${maker.replace('-', ', ')}**` : LABELS[maker],
      CASE_LABELS[caseName],
      figure(oneThread),
      figure(twoThreads),
    ]),
  );
}

function memoryAndCold({ memory, cold }: Results): readonly string[] {
  const rows = memory.map(({ count, peak, data, seconds }) => [
    String(count),
    `${(peak / 1_000_000).toFixed(0)} MB`,
    `${(data / 1_000_000).toFixed(1)} MB`,
    figure(count / seconds),
  ]);
  return [
    ...(rows.length === 0
      ? []
      : [table(['certificates, both files', 'most memory (resident)', 'of it data', 'a second'], rows)]),
    ...(cold === undefined
      ? []
      : [
          '### Cold start',
          table(
            ['whole process', 'median ms'],
            [
              ['`vanthu render plan`, both files', cold.vanthu.toFixed(0)],
              ['a bare script with docx, the Word file alone', cold.bareDocx.toFixed(0)],
              ['node with nothing to do', cold.node.toFixed(0)],
            ],
          ),
        ]),
  ];
}

function targetTable(targets: readonly Target[]): string {
  return table(
    ['target', 'wanted', 'measured', ''],
    targets.map(({ what, wanted, measured, isMet }) => [
      what,
      wanted,
      measured,
      isMet ? 'met' : '**missed**',
    ]),
  );
}
