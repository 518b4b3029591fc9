/** Where the section of batches begins, and what follows it. */
const BATCHES = '### Batches';
const AFTER_BATCHES = '### Targets';

/** The figures with another section of batches, before that of targets. */
export function withBatches(figures: string, section: string): string {
  const after = figures.indexOf(AFTER_BATCHES);
  if (after < 0) throw new Error('docs/performance.md has no targets');
  const before = figures.indexOf(BATCHES);
  const kept = figures.slice(0, before < 0 ? after : before).trimEnd();
  return `${kept}\n\n${section}\n\n${figures.slice(after)}`;
}
