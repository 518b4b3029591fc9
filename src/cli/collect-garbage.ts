import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

let collect: (() => void) | undefined;

/** Give back what is no longer used. Left alone, Node lets it grow to several times what is in use before it does. */
export function collectGarbage(): void {
  collect ??= exposed();
  collect();
}

/** V8 has its collector for programs only where a flag asks for it, and then in new contexts. */
function exposed(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
}
