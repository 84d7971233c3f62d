/** `protokoll check`: messages about protokoll. */
import { analyse } from '../../analysis.ts';
import { ruleContext } from '../../lint/context.ts';
import { lint } from '../../lint/run.ts';
import { oneOf, readArguments } from '../options.ts';
import { Profiles } from '../profile-file.ts';
import { readText } from '../read-text.ts';
import type { Checked } from '../report.ts';
import { reportJson } from '../report-json.ts';
import { reportSarif } from '../report-sarif.ts';
import { reportText } from '../report-text.ts';
import { CliError, type Session } from '../shell.ts';

const REPORTS = { text: reportText, json: reportJson, sarif: reportSarif };

/** Takes the arguments behind `check`; returns the exit code. Throws `CliError`. */
export async function check(argv: readonly string[], session: Session): Promise<number> {
  const { say } = session;
  const { files, values } = readArguments('check', argv, { format: { type: 'string' } }, say);
  const formats = ['text', 'json', 'sarif'] as const;
  const format = oneOf('check', 'format', values.get('format') ?? 'text', formats, say);
  if (files.length === 0) throw new CliError(say.noFiles('check'), 'check');
  const profiles = new Profiles(session);
  const checked: Checked[] = [];
  const unreadable: string[] = [];
  for (const path of files) {
    session.progress(say.progress.checking(checked.length + 1, files.length));
    try {
      checked.push(await checkFile(path, profiles, session));
    } catch (error) {
      if (!(error instanceof CliError)) throw error;
      unreadable.push(error.message);
    }
  }
  session.progress('');
  if (checked.length > 0) session.write(REPORTS[format](checked, session));
  for (const message of unreadable) session.warn(message);
  if (unreadable.length > 0) return 2;
  return checked.some(({ messages }) => messages.some(({ level }) => level === 'fel')) ? 1 : 0;
}

async function checkFile(path: string, profiles: Profiles, session: Session): Promise<Checked> {
  const analysis = analyse(await readText(path, session));
  const context = ruleContext(analysis, { profile: await profiles.of(path) });
  const messages = lint(context, (rule) => session.warn(session.say.check.ruleFailed(rule, path)));
  return { ...analysis, path, messages };
}
