/** Checks files in this thread and others, each of which reads, checks and words one at a time. */
import { join } from 'node:path';
import type { Digest } from '../minutes/digest.ts';
import type { Allowed } from './baseline.ts';
import type { CheckSettings } from './check-file.ts';
import { CheckHere } from './check-here.ts';
import type { Checker, Told } from './checker.ts';
import type { Session } from './shell.ts';
import { idlest, Thread } from './thread.ts';

/** What a thread starts with. */
export interface CheckStart {
  settings: CheckSettings;
  lang: Session['lang'];
  version: string;
}

/** What a thread is asked: of some files, for the others to know; then file by file. */
export type CheckTask = { id: number } & Question;

/** What all have found, for each to know; it is not answered. */
export interface CheckNews {
  digests: readonly Digest[];
}

/** What it answers: why there is nothing to tell, where it broke. */
export type CheckAnswer = { id: number } & (
  | { digests: readonly Digest[] }
  | { told: Told }
  | { broken: string }
);

type Question = { paths: readonly string[] } | { path: string; allowed: Allowed };

/** Files that wait in each thread, so that it never waits for one. */
const AHEAD = 3;

export class CheckThreads implements Checker {
  readonly width: number;
  /** This thread is one of them: it is there anyway, with all that it has loaded. */
  private readonly hands: readonly (CheckHere | CheckThread)[];
  private readonly together: readonly string[];

  constructor(settings: CheckSettings, session: Session, count: number) {
    this.together = settings.together;
    const threads = Array.from({ length: count - 1 }, () => new CheckThread(settings, session));
    this.hands = [...threads, new CheckHere(settings, session)];
    this.width = count * AHEAD;
  }

  /** Each reads its share, and hears what the others have read. */
  async lookAround(): Promise<void> {
    const { hands, together } = this;
    const shares = hands.map((_, i) => together.filter((_, n) => n % hands.length === i));
    const found = await Promise.all(hands.map((hand, i) => hand.digests(shares[i] ?? [])));
    for (const hand of hands) hand.know(found.flat());
  }

  check(path: string, allowed: Allowed): Promise<Told> {
    return idlest(this.hands).check(path, allowed);
  }

  async stop(): Promise<void> {
    await Promise.all(this.hands.map((hand) => hand.stop()));
  }
}

/** A thread that checks files. What it is asked rejects where the thread breaks. */
class CheckThread {
  private readonly thread: Thread<Question, CheckAnswer>;

  constructor(settings: CheckSettings, { lang, version, home }: Session) {
    const start: CheckStart = { settings, lang, version };
    this.thread = new Thread(join(home, 'check-worker.mjs'), start);
  }

  get load(): number {
    return this.thread.load;
  }

  async digests(paths: readonly string[]): Promise<readonly Digest[]> {
    const answer = await this.thread.ask({ paths });
    return 'digests' in answer ? answer.digests : [];
  }

  know(digests: readonly Digest[]): void {
    this.thread.tell({ digests } satisfies CheckNews);
  }

  async check(path: string, allowed: Allowed): Promise<Told> {
    const answer = await this.thread.ask({ path, allowed });
    if ('told' in answer) return answer.told;
    throw new Error('broken' in answer ? answer.broken : path);
  }

  stop(): Promise<void> {
    return this.thread.stop();
  }
}
