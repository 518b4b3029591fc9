const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Work that ends at the next whole step when the process is interrupted. */
export interface Stopping {
  /** Aborted by the first interrupt; a second one ends the process at once. */
  readonly signal: AbortSignal;
  /** The work has ended; an interrupt that waited ends the process now. */
  readonly release: () => void;
}

/** Let what ends the process from outside wait until work has come to a whole step. */
export function stopOnInterrupt(): Stopping {
  const stop = new AbortController();
  let waiting: NodeJS.Signals | undefined;
  const interrupted = (signal: NodeJS.Signals) => {
    if (waiting !== undefined) release();
    waiting = signal;
    stop.abort();
  };
  const release = () => {
    for (const signal of SIGNALS) process.off(signal, interrupted);
    if (waiting !== undefined) process.kill(process.pid, waiting);
  };
  for (const signal of SIGNALS) process.on(signal, interrupted);
  return { signal: stop.signal, release };
}

/** The watch over work that must not be left half done. */
export interface InterruptWatch {
  /** From now on an interrupt waits until the watch is released. */
  readonly defer: () => void;
  /** The work is done; an interrupt that waited ends the process now. */
  readonly release: () => void;
}

/** Watch for what ends the process from outside. `undo` is called before it ends, and must not wait for anything. */
export function onInterrupt(undo: () => void): InterruptWatch {
  let isDeferred = false;
  let waiting: NodeJS.Signals | undefined;
  const stopWatching = () => {
    for (const signal of SIGNALS) process.off(signal, interrupted);
  };
  const interrupted = (signal: NodeJS.Signals) => {
    if (isDeferred) {
      waiting = signal;
      return;
    }
    undo();
    stopWatching();
    process.kill(process.pid, signal);
  };
  for (const signal of SIGNALS) process.on(signal, interrupted);
  return {
    defer: () => {
      isDeferred = true;
    },
    release: () => {
      stopWatching();
      if (waiting !== undefined) process.kill(process.pid, waiting);
    },
  };
}
