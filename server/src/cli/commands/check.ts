/** `protokoll check`: messages about protokoll. */
import { analyse } from '../../analysis.ts';
import { ruleContext } from '../../lint/context.ts';
import { lint } from '../../lint/run.ts';
import { aroundFile } from '../around-file.ts';
import { forEachFile } from '../each-file.ts';
import { oneOf, readArguments } from '../options.ts';
import { Profiles } from '../profile-file.ts';
import { ProtokollBeside } from '../protokoll-beside.ts';
import { readText } from '../read-text.ts';
import type { Checked, ReportMaker } from '../report.ts';
import { reportJson } from '../report-json.ts';
import { reportSarif } from '../report-sarif.ts';
import { reportText } from '../report-text.ts';
import { CliError, type Session } from '../shell.ts';

const FORMATS = ['text', 'json', 'sarif'] as const;
const REPORTS: Readonly<Record<(typeof FORMATS)[number], ReportMaker>> = {
  text: reportText,
  json: reportJson,
  sarif: reportSarif,
};

/** Takes the arguments behind `check`; returns the exit code. Throws `CliError`. */
export async function check(argv: readonly string[], session: Session): Promise<number> {
  const { say } = session;
  const { files, values } = readArguments('check', argv, { format: { type: 'string' } }, say);
  const format = oneOf('check', 'format', values.get('format') ?? 'text', FORMATS, say);
  if (files.length === 0) throw new CliError(say.noFiles('check'), 'check');
  const report = REPORTS[format](session);
  const profiles = new Profiles(session);
  const beside = new ProtokollBeside(files);
  let errors = 0;
  const failed = await forEachFile(files, session, async (path) => {
    if (!session.isHeard()) return;
    const checked = await checkFile(path, profiles, beside, session);
    errors += checked.messages.filter(({ level }) => level === 'fel').length;
    session.write(report.add(checked));
  });
  session.write(report.end(failed));
  if (failed.length > 0) return 2;
  return errors > 0 ? 1 : 0;
}

async function checkFile(
  path: string,
  profiles: Profiles,
  beside: ProtokollBeside,
  session: Session,
): Promise<Checked> {
  const { text } = await readText(path, session);
  const [profile, around] = [await profiles.of(path), await aroundFile(path, beside, session)];
  const context = ruleContext(analyse(text), { profile, around });
  const messages = lint(context, (rule) => session.warn(session.say.check.ruleFailed(rule, path)));
  return { path, text, messages };
}
