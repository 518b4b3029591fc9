import type { Bilingual } from '../../document/issue.ts';
import { writtenInteger } from '../../language/numbers.ts';
import { progressBar } from '../progress-bar.ts';

/** How far a batch is. */
export interface BatchProgress {
  readonly done: number;
  readonly total: number;
  /** What was done already when this run began. */
  readonly before: number;
  /** Since this run began. */
  readonly milliseconds: number;
}

const SECOND = 1000;
const MINUTE = 60;

/** "██████░░░░ 412/1000 38/giây, còn 16 giây": how far, how fast, how long still. */
export function batchProgress(
  { done, total, before, milliseconds }: BatchProgress,
  lang: keyof Bilingual,
): string {
  const made = done - before;
  if (made === 0 || milliseconds === 0) return progressBar(done, total, '');
  const rate = (made * SECOND) / milliseconds;
  const left = Math.ceil((total - done) / rate);
  const speed = writtenInteger(Math.max(1, Math.round(rate)));
  const text = {
    vi: `${speed}/giây, còn ${duration(left, 'phút', 'giây')}`,
    en: `${speed}/s, ${duration(left, 'min', 's')} left`,
  };
  return progressBar(done, total, text[lang]);
}

function duration(seconds: number, minutesWord: string, secondsWord: string): string {
  const minutes = Math.floor(seconds / MINUTE);
  const rest = `${String(seconds % MINUTE)} ${secondsWord}`;
  return minutes === 0 ? rest : `${writtenInteger(minutes)} ${minutesWord} ${rest}`;
}
