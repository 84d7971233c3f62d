/** Chooses where files are checked: here, or in threads too where there are many. */
import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import type { CheckSettings } from './check-file.ts';
import { CheckHere } from './check-here.ts';
import { CheckThreads } from './check-threads.ts';
import type { Checker } from './checker.ts';
import type { Session } from './shell.ts';

/** Fewer files than this are checked before threads have started. */
const MANY = 24;
/** More threads hold more memory than they save time. */
const MOST_THREADS = 8;

/**
 * By itself V8 makes what has often outlived a collection among what is old. All
 * that is made of a file is let go with it; among the old it would stay, half a
 * megabyte a file, until everything is gone through.
 */
const ALL_IS_YOUNG = '--no-allocation-site-pretenuring';

/** Takes how to check, and what; returns a checker that fits. */
export function checkerFor(settings: CheckSettings, session: Session): Checker {
  const paths = settings.together;
  if (paths.length < MANY || paths.includes('-')) return new CheckHere(settings, session);
  setFlagsFromString(ALL_IS_YOUNG);
  const threads = Math.min(MOST_THREADS, availableParallelism());
  return threads > 1
    ? new CheckThreads(settings, session, threads)
    : new CheckHere(settings, session);
}
