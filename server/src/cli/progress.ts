/**
 * The line on a terminal that says what is going on. Most work blocks the
 * process, so a worker shows the line; the two share a lock, so that the line
 * never lands in what the process itself writes.
 */
import { writeSync } from 'node:fs';
import { Worker } from 'node:worker_threads';

/** Work that is done sooner than this shows nothing, in milliseconds. */
export const PATIENCE = 1000;

/** Places in the shared memory: a lock, whether a line is shown, and the number of the work. */
const LOCK = 0;
const SHOWN = 1;
const WORK = 2;

/** To the line's start, and away with what stands there. */
const ERASE = '\r\u001b[K';

export interface ProgressLine {
  /** Says what is going on from now on; it is shown once the work takes long. */
  show(line: string): void;
  /** Writes something else while the line is out of the way; it comes back after that. */
  aside(write: () => void): void;
  /** Ends the work and takes the line away. */
  end(): void;
}

/** What the worker starts with: the memory that both share, and the terminal's descriptor. */
export interface ProgressStart {
  shared: SharedArrayBuffer;
  descriptor: number;
}

/** What the worker is told when work begins or goes on to something else. */
export interface ProgressNews {
  line: string;
  /** The number of the work; once there is another, this one is past. */
  work: number;
  /** When it began, in milliseconds since 1970. */
  since: number;
}

/**
 * Takes the worker's file and the descriptor of the terminal; returns the line.
 * The worker starts with the first work and never keeps the process alive.
 */
export function progressLine(workerFile: string, descriptor: number): ProgressLine {
  const start: ProgressStart = { shared: new SharedArrayBuffer(12), descriptor };
  const state = new Int32Array(start.shared);
  let worker: Worker | undefined;
  let since: number | undefined;
  return {
    show(line) {
      worker ??= idleWorker(workerFile, start);
      since ??= Date.now();
      worker.postMessage({ line, work: Atomics.load(state, WORK), since } satisfies ProgressNews);
    },
    aside(write) {
      locked(state, () => {
        erase();
        write();
      });
    },
    end() {
      since = undefined;
      locked(state, () => {
        Atomics.add(state, WORK, 1);
        erase();
      });
    },
  };

  function erase(): void {
    if (Atomics.exchange(state, SHOWN, 0) === 1) writeSync(descriptor, ERASE);
  }
}

/** For the worker: draws a line, unless its work is past. Returns whether it still is going on. */
export function draw({ shared, descriptor }: ProgressStart, work: number, line: string): boolean {
  const state = new Int32Array(shared);
  let current = false;
  locked(state, () => {
    current = Atomics.load(state, WORK) === work;
    if (!current) return;
    Atomics.store(state, SHOWN, 1);
    writeSync(descriptor, `${ERASE}${line}`);
  });
  return current;
}

function idleWorker(file: string, start: ProgressStart): Worker {
  const worker = new Worker(file, { workerData: start });
  worker.unref();
  // Without the line the work is the same.
  worker.on('error', () => undefined);
  return worker;
}

/** Does something while the other side does not. */
function locked(state: Int32Array, work: () => void): void {
  while (Atomics.compareExchange(state, LOCK, 0, 1) !== 0) Atomics.wait(state, LOCK, 1, 100);
  try {
    work();
  } finally {
    Atomics.store(state, LOCK, 0);
    Atomics.notify(state, LOCK);
  }
}
