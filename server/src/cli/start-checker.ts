/** Chooses where files are checked: here, or in threads where there are many. */
import { availableParallelism } from 'node:os';
import type { Allowed } from './baseline.ts';
import { type CheckSettings, FileChecker } from './check-file.ts';
import { CheckThreads } from './check-threads.ts';
import type { Checker, Told } from './checker.ts';
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

class CheckHere implements Checker {
  readonly width = 1;
  private readonly warnings: string[] = [];
  private readonly files: FileChecker;

  constructor(settings: CheckSettings, session: Session) {
    this.files = new FileChecker(settings, {
      ...session,
      warn: (line) => void this.warnings.push(line),
    });
  }

  async check(path: string, allowed: Allowed): Promise<Told> {
    const outcome = await this.files.check(path, allowed);
    return { outcome, warnings: this.warnings.splice(0) };
  }

  async lookAround(): Promise<void> {}

  async stop(): Promise<void> {}
}
