/** The thread that checks files for `protokoll check`, one after another. */
import { parentPort, workerData } from 'node:worker_threads';
import { en } from '../locale/en.ts';
import { sv } from '../locale/sv.ts';
import { FileChecker } from './check-file.ts';
import type { CheckAnswer, CheckNews, CheckStart, CheckTask } from './check-threads.ts';

const { settings, lang, version }: CheckStart = workerData;
const warnings: string[] = [];
const checker = new FileChecker(settings, {
  say: lang === 'en' ? en : sv,
  lang,
  version,
  home: '',
  warn: (line) => void warnings.push(line),
  write: () => undefined,
  progress: () => undefined,
  isHeard: () => true,
  readStandardInput: async () => new Uint8Array(),
});
/** One at a time, so that what is told belongs to the file that is checked. */
let last: Promise<void> = Promise.resolve();

parentPort?.on('message', (task: CheckTask | CheckNews) => {
  if (!('id' in task)) checker.know(task.digests);
  else last = last.then(() => answer(task)).then((said) => parentPort?.postMessage(said));
});

async function answer(task: CheckTask): Promise<CheckAnswer> {
  const { id } = task;
  try {
    if ('paths' in task) return { id, digests: await checker.digests(task.paths) };
    const outcome = await checker.check(task.path, task.allowed);
    return { id, told: { outcome, warnings: warnings.splice(0) } };
  } catch (error) {
    return { id, broken: String(error) };
  }
}
