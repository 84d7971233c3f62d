/** Checks files in this thread, one after another, so that what is told belongs to the file that is checked. */
import type { Digest } from '../minutes/digest.ts';
import type { Allowed } from './baseline.ts';
import { type CheckSettings, FileChecker } from './check-file.ts';
import type { Checker, Told } from './checker.ts';
import type { Session } from './shell.ts';

export class CheckHere implements Checker {
  readonly width = 1;
  private readonly warnings: string[] = [];
  private readonly files: FileChecker;
  private last: Promise<unknown> = Promise.resolve();
  private waiting = 0;

  constructor(settings: CheckSettings, session: Session) {
    this.files = new FileChecker(settings, {
      ...session,
      warn: (line) => void this.warnings.push(line),
    });
  }

  /** How many files it has been given and not checked. */
  get load(): number {
    return this.waiting;
  }

  check(path: string, allowed: Allowed): Promise<Told> {
    this.waiting++;
    const told = this.last.then(() => this.told(path, allowed));
    this.last = told.catch(() => undefined).then(() => this.waiting--);
    return told;
  }

  /** What other protokoll need to know of files; those that cannot be read are left out. */
  digests(paths: readonly string[]): Promise<readonly Digest[]> {
    return this.files.digests(paths);
  }

  /** Takes what is known of files, so that they need not be read for that. */
  know(digests: readonly Digest[]): void {
    this.files.know(digests);
  }

  async lookAround(): Promise<void> {}

  async stop(): Promise<void> {}

  private async told(path: string, allowed: Allowed): Promise<Told> {
    const outcome = await this.files.check(path, allowed);
    return { outcome, warnings: this.warnings.splice(0) };
  }
}
