/** Chooses where files are checked: here, or in threads too where there are many. */
import { availableParallelism } from 'node:os';
import type { CheckSettings } from './check-file.ts';
import { CheckHere } from './check-here.ts';
import { CheckThreads } from './check-threads.ts';
import type { Checker } from './checker.ts';
import type { Session } from './shell.ts';

/** Fewer files than this are checked before threads have started. */
const WORTH_THREADS = 24;
/** More threads hold more memory than they save time. */
const MOST_THREADS = 8;

/** Takes how to check, and what; returns a checker that fits. */
export function checkerFor(settings: CheckSettings, session: Session): Checker {
  const paths = settings.together;
  const threads = Math.min(MOST_THREADS, availableParallelism());
  const isWorth = paths.length >= WORTH_THREADS && threads > 1 && !paths.includes('-');
  return isWorth ? new CheckThreads(settings, session, threads) : new CheckHere(settings, session);
}
