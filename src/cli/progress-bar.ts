const WIDTH = 24;

/** How far a work is, as a line of text: "██████░░░░ 12/48 launch-invitation". */
export function progressBar(done: number, total: number, what: string): string {
  const filled = total === 0 ? WIDTH : Math.floor((done * WIDTH) / total);
  const count = `${String(done).padStart(String(total).length)}/${String(total)}`;
  return `${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${count} ${what}`;
}
