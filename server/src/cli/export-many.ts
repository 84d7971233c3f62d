/** `protokoll export` over several files and folders: in threads, told in order, and taken up again where it was left. */
import { basename, dirname, extname, join, resolve } from 'node:path';
import type { ExportCounts } from '../locale/catalogue.ts';
import type { ExportSettings } from './export-file.ts';
import { type ExportJob, ExportThreads, type ExportTold } from './export-threads.ts';
import { findProtokoll } from './find-protokoll.ts';
import { inOrder } from './in-order.ts';
import type { Session } from './shell.ts';

/**
 * Exports all protokoll that arguments name.
 *
 * @param named files and folders
 * @param out another folder for the documents, in which those of a named folder lie as the protokoll do there
 * @returns the exit code: 2 where something could not be read or written, 1 where a final document was held back
 */
export async function exportMany(
  named: readonly string[],
  out: string | undefined,
  settings: ExportSettings,
  session: Session,
): Promise<number> {
  const { paths, below, failed } = await findProtokoll(named, session);
  // Why there are none has been told.
  if (paths.length === 0) return 2;
  const run = new ExportRun(session);
  const jobs = run.apart(paths.map((path) => ({ path, folder: folderOf(path, out, below) })));
  const threads = new ExportThreads(settings, jobs.length, session);
  try {
    let number = 0;
    const results = inOrder(jobs, threads.width, (job) => {
      session.progress(session.say.progress.exporting(++number, jobs.length));
      return threads.export(job);
    });
    for await (const told of results) run.take(told);
  } finally {
    session.progress('');
    await threads.stop();
  }
  return run.end(failed.length > 0);
}

function folderOf(
  path: string,
  out: string | undefined,
  below: ReadonlyMap<string, string>,
): string | undefined {
  return out === undefined ? undefined : join(out, below.get(path) ?? '');
}

class ExportRun {
  private readonly counts: ExportCounts = { written: 0, current: 0, held: 0, failed: 0 };
  private readonly warned = new Set<string>();

  constructor(private readonly session: Session) {}

  /** Those whose documents have names of their own; of two that would meet, the later fails. */
  apart(jobs: readonly ExportJob[]): ExportJob[] {
    const known = new Map<string, string>();
    return jobs.filter((job) => {
      const name = documentsOf(job);
      const other = known.get(name);
      if (other === undefined) known.set(name, job.path);
      else this.fail(this.session.say.export.sameName(job.path, other));
      return other === undefined;
    });
  }

  take({ exported, written, warnings }: ExportTold): void {
    for (const line of warnings) this.warnOnce(line);
    for (const text of written) this.session.write(text);
    this.counts[exported ?? 'failed']++;
  }

  /** Says what became of all; returns the exit code. */
  end(somethingMissing: boolean): number {
    const { counts, session } = this;
    session.write(`${session.say.export.summary(counts)}\n`);
    if (counts.failed > 0 || somethingMissing) return 2;
    return counts.held > 0 ? 1 : 0;
  }

  private fail(message: string): void {
    this.counts.failed++;
    this.session.warn(message);
  }

  /** A profile concerns many files, and is read in every thread. */
  private warnOnce(line: string): void {
    if (this.warned.has(line)) return;
    this.warned.add(line);
    this.session.warn(line);
  }
}

/** What the documents of a protokoll are named but for their endings, as a disk that is not strict about letters sees it. */
function documentsOf({ path, folder }: ExportJob): string {
  const own = join(resolve(folder ?? dirname(path)), basename(path, extname(path)));
  return folder === undefined ? own : own.normalize('NFC').toLowerCase();
}
