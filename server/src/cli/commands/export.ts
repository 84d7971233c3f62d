/** `protokoll export`: final documents of a protokoll. */
import { type Analysis, analyse } from '../../analysis.ts';
import type { CheckOptions } from '../../lint/context.ts';
import { whatHoldsBack } from '../../lint/final.ts';
import { buildPrintDocument } from '../../print/build.ts';
import { aroundFile, prepareVerifiedText } from '../around-file.ts';
import { FORMATS, type Format } from '../documents.ts';
import { oneOf, readArguments } from '../options.ts';
import { Profiles } from '../profile-file.ts';
import { ProtokollBeside } from '../protokoll-beside.ts';
import { readText } from '../read-text.ts';
import { tallyOf } from '../report.ts';
import { reportText } from '../report-text.ts';
import { CliError, type Session } from '../shell.ts';
import { prepareDocuments } from '../write-documents.ts';

/** What the user asked for. */
interface Request {
  source: string;
  formats: Format[];
  folder: string | undefined;
  force: boolean;
  final: boolean;
}

const OPTIONS = {
  to: { type: 'string' },
  out: { type: 'string' },
  force: { type: 'boolean' },
  final: { type: 'boolean' },
} as const;

/** Takes the arguments behind `export`; returns the exit code. Throws `CliError`. */
export async function exportFile(argv: readonly string[], session: Session): Promise<number> {
  const { source, formats, folder, force, final } = readRequest(argv, session);
  session.progress(session.say.progress.reading(1, 1));
  const analysis = analyse((await readText(source, session)).text);
  const profile = await new Profiles(session).of(source);
  const published = formats.includes('html');
  const around = await aroundFile(source, new ProtokollBeside([]), session);
  const options = { profile, around, published };
  if (final && !mayBeFinal(source, analysis, options, force, session)) return 1;
  const write = await prepareDocuments({ source, suffix: '', formats, folder, force }, session);
  const isVerified = final && analysis.minutes.status === 'justerat';
  const keep = isVerified ? await prepareVerifiedText(source, force, session) : null;
  await write(
    buildPrintDocument(analysis.minutes, analysis.tree, profile, { final }),
    analysis.minutes,
  );
  await keep?.(analysis.text);
  return 0;
}

function readRequest(argv: readonly string[], { say }: Session): Request {
  const { files, flags, values } = readArguments('export', argv, OPTIONS, say);
  const [source] = files;
  if (source === undefined) throw new CliError(say.noFiles('export'), 'export');
  if (files.length > 1) throw new CliError(say.oneFile, 'export');
  const wanted = (values.get('to') ?? 'pdf').split(',').map((name) => name.trim().toLowerCase());
  const formats = wanted.map((name) => oneOf('export', 'to', name, FORMATS, say));
  return {
    source,
    formats: [...new Set(formats)],
    folder: values.get('out'),
    force: flags.has('force'),
    final: flags.has('final'),
  };
}

/** Whether a final export may be made; says what holds it back. */
function mayBeFinal(
  path: string,
  { text, tree, minutes }: Analysis,
  options: CheckOptions,
  force: boolean,
  session: Session,
): boolean {
  const { say } = session;
  const { errors, notes } = whatHoldsBack({ text, tree, minutes }, options);
  if (errors.length === 0 && notes.length === 0) return true;
  if (errors.length > 0) {
    const report = reportText(session);
    const rendered = report.render({ path, text, messages: errors });
    const told = report.add({ text: rendered, tally: tallyOf(errors) });
    session.warn(`${told}${report.end([])}`);
  }
  for (const { position } of notes) {
    const { line, column } = position.start;
    session.warn(`${path}:${line}:${column}  ${say.export.note}`);
  }
  session.warn(force ? say.export.forced(path) : say.export.held(path));
  return force;
}
