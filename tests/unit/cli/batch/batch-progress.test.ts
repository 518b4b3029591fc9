import { expect, it } from 'vitest';
import { batchProgress } from '../../../../src/cli/batch/batch-progress.ts';

const at = (done: number, before: number, milliseconds: number) =>
  batchProgress({ done, total: 1000, before, milliseconds }, 'vi').split('░ ').at(-1);

it('tells rate and remaining time of this run alone', () => {
  expect(at(500, 400, 2000)).toBe(' 500/1000 50/giây, còn 10 giây');
});

it('tells minutes where there are any', () => {
  expect(at(100, 0, 20_000)).toBe(' 100/1000 5/giây, còn 3 phút 0 giây');
});

it('tells no rate before anything is made', () => {
  expect(at(400, 400, 0)).toBe(' 400/1000 ');
});
