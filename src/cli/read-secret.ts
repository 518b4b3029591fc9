import { readFileSync } from 'node:fs';

const ENTER = ['\r', '\n', '\u0004'];
const BACKSPACE = ['\u007F', '\b'];
const INTERRUPT = '\u0003';

/** What comes from a file descriptor, up to the end of its first line. Throws Node's error. */
export function secretFrom(descriptor: number): string {
  return readFileSync(descriptor, 'utf8').split(/\r?\n/u, 1)[0] ?? '';
}

/**
 * Ask on the terminal, without showing what is typed; undefined where there is no terminal. Ctrl-C ends the process, as it
 * does elsewhere: with the prompt up, the terminal hands it over as a letter.
 */
export async function askSecret(question: string): Promise<string | undefined> {
  const { stdin, stderr } = process;
  if (!stdin.isTTY) return undefined;
  // Who sees the question may type at once.
  stdin.setRawMode(true);
  stderr.write(question);
  stdin.resume();
  stdin.setEncoding('utf8');
  const typed = await typedLine();
  stdin.setRawMode(false);
  stdin.pause();
  stderr.write('\n');
  if (typed === undefined) process.kill(process.pid, 'SIGINT');
  return typed;
}

function typedLine(): Promise<string | undefined> {
  return new Promise((resolve) => {
    let typed: readonly string[] = [];
    const read = (text: string): void => {
      for (const letter of text) {
        if (ENTER.includes(letter) || letter === INTERRUPT) {
          process.stdin.off('data', read);
          resolve(letter === INTERRUPT ? undefined : typed.join('').normalize('NFC'));
          return;
        }
        typed = BACKSPACE.includes(letter) ? typed.slice(0, -1) : [...typed, letter];
      }
    };
    process.stdin.on('data', read);
  });
}
