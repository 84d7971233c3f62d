/** The thread that checks files for `protokoll check`, one after another. */
import { parentPort, workerData } from 'node:worker_threads';
import { en } from '../locale/en.ts';
import { sv } from '../locale/sv.ts';
import { CheckHere } from './check-here.ts';
import type { CheckAnswer, CheckNews, CheckStart, CheckTask } from './check-threads.ts';

const { settings, lang, version }: CheckStart = workerData;
const checker = new CheckHere(settings, {
  say: lang === 'en' ? en : sv,
  lang,
  version,
  home: '',
  warn: () => undefined,
  write: () => undefined,
  progress: () => undefined,
  isHeard: () => true,
  readStandardInput: async () => new Uint8Array(),
});

parentPort?.on('message', (task: CheckTask | CheckNews) => {
  if (!('id' in task)) checker.know(task.digests);
  else answer(task).then((said) => parentPort?.postMessage(said));
});

async function answer(task: CheckTask): Promise<CheckAnswer> {
  const { id } = task;
  try {
    if ('paths' in task) return { id, digests: await checker.digests(task.paths) };
    return { id, told: await checker.check(task.path, task.allowed) };
  } catch (error) {
    return { id, broken: String(error) };
  }
}
