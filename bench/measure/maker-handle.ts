import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { PROGRAMS } from '../paths.ts';
import type { MakerName } from './makers.ts';
import type { Answer, Request } from './protocol.ts';

/** A maker in a process of its own, which answers one request after another. */
export interface MakerHandle {
  readonly name: MakerName;
  readonly ask: (request: Request) => Promise<Answer>;
  readonly stop: () => void;
}

export async function startMaker(name: MakerName): Promise<MakerHandle> {
  const child = fork(fileURLToPath(PROGRAMS.maker), [name], {
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  let settle: { readonly done: (answer: Answer) => void; readonly fail: (error: Error) => void } | undefined;
  const next = () =>
    new Promise<Answer>((done, fail) => {
      settle = { done, fail };
    });
  child.on('message', (answer: Answer) => settle?.done(answer));
  child.on('exit', () => settle?.fail(new Error(`the process of ${name} ended`)));
  await next();
  return {
    name,
    ask: (request) => {
      const answer = next();
      child.send(request);
      return answer;
    },
    stop: () => {
      settle = undefined;
      child.disconnect();
    },
  };
}
