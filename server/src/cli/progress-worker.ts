/** The worker behind the progress line: shows it while the process is busy, with the seconds gone. */
import { parentPort, workerData } from 'node:worker_threads';
import { draw, PATIENCE, type ProgressNews, type ProgressStart } from './progress.ts';

const SECOND = 1000;

const start: ProgressStart = workerData;
let timer: NodeJS.Timeout | undefined;

parentPort?.on('message', ({ line, work, since }: ProgressNews) => {
  clearTimeout(timer);
  const waited = Date.now() - since;
  timer = setTimeout(tick, Math.max(0, PATIENCE - waited));

  function tick(): void {
    const seconds = Math.floor((Date.now() - since) / SECOND);
    if (draw(start, work, `${line} ${seconds} s`)) timer = setTimeout(tick, SECOND);
  }
});
