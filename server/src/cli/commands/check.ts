/** `protokoll check`: messages about protokoll, in files and folders. */
import { PRESETS, type Preset } from '../../profile/profile.ts';
import {
  allowedIn,
  type Baseline,
  baselineText,
  keyIn,
  readBaseline,
  refuseOther,
} from '../baseline.ts';
import type { Outcome } from '../check-file.ts';
import type { Checker } from '../checker.ts';
import { findProtokoll } from '../find-protokoll.ts';
import { inOrder } from '../in-order.ts';
import { oneOf, readArguments } from '../options.ts';
import { oneLine } from '../printable.ts';
import type { Report } from '../report.ts';
import { REPORT_FORMATS, REPORTS, type ReportFormat } from '../report-formats.ts';
import { rewriteFile } from '../rewrite-file.ts';
import { CliError, type Session } from '../shell.ts';
import { checkerFor } from '../start-checker.ts';
import { writeFileSafely } from '../write-file.ts';

const OPTIONS = {
  format: { type: 'string' },
  preset: { type: 'string' },
  fix: { type: 'boolean' },
  baseline: { type: 'string' },
  'write-baseline': { type: 'string' },
} as const;

/** What the user asked for. */
interface Request {
  named: string[];
  format: ReportFormat;
  preset: Preset | null;
  fix: boolean;
  /** Where the known messages are read from, and where they are written to. */
  baseline: string | undefined;
  remember: string | undefined;
}

/** Takes the arguments behind `check`; returns the exit code. Throws `CliError`. */
export async function check(argv: readonly string[], session: Session): Promise<number> {
  const request = readRequest(argv, session);
  const { baseline, format, preset, fix, remember } = request;
  const known = baseline === undefined ? null : await readBaseline(baseline, session);
  const { paths, failed } = await findProtokoll(request.named, session);
  const settings = { format, preset, fix, remember: remember !== undefined, together: paths };
  const checker = checkerFor(settings, session);
  const run = new CheckRun(request, known, checker, session);
  try {
    await checker.lookAround();
    await run.check(paths);
  } finally {
    session.progress('');
    await checker.stop();
  }
  return run.end(failed);
}

function readRequest(argv: readonly string[], { say }: Session): Request {
  const { files, flags, values } = readArguments('check', argv, OPTIONS, say);
  const preset = values.get('preset');
  if (files.length === 0) throw new CliError(say.noFiles('check'), 'check');
  if (flags.has('fix') && files.includes('-')) {
    throw new CliError(say.check.stdinNotFixed, 'check');
  }
  return {
    named: files,
    format: oneOf('check', 'format', values.get('format') ?? 'text', REPORT_FORMATS, say),
    preset: preset === undefined ? null : oneOf('check', 'preset', preset, PRESETS, say),
    fix: flags.has('fix'),
    baseline: values.get('baseline'),
    remember: values.get('write-baseline'),
  };
}

/** One run over all files. */
class CheckRun {
  private readonly report: Report;
  private readonly failed: string[] = [];
  private readonly warned = new Set<string>();
  private readonly remembered = new Map<string, Extract<Outcome, { kind: 'checked' }>['known']>();
  private errors = 0;

  constructor(
    private readonly request: Request,
    private readonly known: Baseline | null,
    private readonly checker: Checker,
    private readonly session: Session,
  ) {
    this.report = REPORTS[request.format](session);
  }

  async check(paths: readonly string[]): Promise<void> {
    const { checker, session } = this;
    let number = 0;
    const results = inOrder(paths, checker.width, async (path) => {
      session.progress(session.say.progress.reading(++number, paths.length));
      return { path, ...(await checker.check(path, this.allowed(path))) };
    });
    for await (const { path, outcome, warnings } of results) {
      if (!session.isHeard()) return;
      for (const line of warnings) this.warnOnce(line);
      await this.take(path, outcome);
    }
  }

  /** Writes the rest; returns the exit code. */
  async end(failed: readonly string[]): Promise<number> {
    const { remember } = this.request;
    const all = [...failed, ...this.failed];
    if (remember === undefined) this.session.write(this.report.end(all));
    else await this.writeBaseline(remember);
    if (all.length > 0) return 2;
    return this.errors > 0 && remember === undefined ? 1 : 0;
  }

  private allowed(path: string) {
    const { baseline } = this.request;
    if (this.known === null || baseline === undefined) return {};
    return allowedIn(this.known, keyIn(baseline, path));
  }

  private async take(path: string, outcome: Outcome): Promise<void> {
    const { request, session } = this;
    if (outcome.kind === 'failed') {
      this.failed.push(outcome.message);
      session.warn(outcome.message);
      return;
    }
    if (outcome.fixed !== null) await this.writeFixed(path, outcome.fixed);
    for (const { level, count } of outcome.rendered.tally)
      if (level === 'fel') this.errors += count;
    if (request.remember !== undefined) {
      this.remembered.set(keyIn(request.remember, path), outcome.known);
    } else session.write(this.report.add(outcome.rendered));
  }

  private async writeFixed(
    path: string,
    { before, text }: { before: string; text: string },
  ): Promise<void> {
    try {
      await rewriteFile(path, before, text, this.session);
      this.session.warn(this.session.say.format.formatted(path));
    } catch (error) {
      if (!(error instanceof CliError)) throw error;
      this.failed.push(error.message);
      this.session.warn(error.message);
    }
  }

  /** What was known is written over only where it is a baseline. */
  private async writeBaseline(path: string): Promise<void> {
    await refuseOther(path, this.session);
    await writeFileSafely(path, baselineText(this.remembered), this.session);
    const messages = [...this.remembered.values()].flat();
    const count = messages.reduce((sum, one) => sum + one.count, 0);
    this.session.write(`${oneLine(this.session.say.check.remembered(path, count))}\n`);
  }

  /** A profile concerns many files, and is read in every thread. */
  private warnOnce(line: string): void {
    if (this.warned.has(line)) return;
    this.warned.add(line);
    this.session.warn(line);
  }
}
