/** `protokoll export`: final documents of a protokoll. */
import { basename, dirname, join, resolve } from 'node:path';
import { type Analysis, analyse } from '../../analysis.ts';
import { ruleContext } from '../../lint/context.ts';
import { lint } from '../../lint/run.ts';
import { buildPrintDocument } from '../../print/build.ts';
import type { Profile } from '../../profile/profile.ts';
import { type Exported, FORMATS, type Format, makeDocument } from '../documents.ts';
import { oneOf, readArguments } from '../options.ts';
import { Profiles } from '../profile-file.ts';
import { readText } from '../read-text.ts';
import { reportText } from '../report-text.ts';
import { CliError, type Session } from '../shell.ts';
import { makeFolder, writeFileSafely } from '../write-file.ts';
import { refuseForeign, remember } from '../written-files.ts';

/** What the user asked for. */
interface Request {
  source: string;
  formats: Format[];
  folder: string | undefined;
  force: boolean;
  final: boolean;
}

/** Takes the arguments behind `export`; returns the exit code. Throws `CliError`. */
export async function exportFile(argv: readonly string[], session: Session): Promise<number> {
  const request = readRequest(argv, session);
  const { source, final, force } = request;
  const analysis = analyse(await readText(source, session));
  const profile = await new Profiles(session).of(source);
  if (final && !mayBeFinal(source, analysis, profile, force, session)) return 1;
  const targets = request.formats.map((format): [Format, string] => [
    format,
    targetPath(request, format, session),
  ]);
  if (!force) for (const [, path] of targets) await refuseForeign(path, session.say);
  if (request.folder !== undefined) await makeFolder(request.folder, session.say);
  const document = buildPrintDocument(analysis.minutes, analysis.tree, profile, { final });
  for (const [format, path] of targets) {
    const exported = await makeDocument(format, document, analysis.minutes, session);
    await writeFileSafely(path, exported.content, session.say);
    await remember(new Map([[path, exported.content]]), session.say);
    session.write(`${describe(path, exported, session)}\n`);
  }
  return 0;
}

function readRequest(argv: readonly string[], { say }: Session): Request {
  const { files, flags, values } = readArguments(
    'export',
    argv,
    {
      to: { type: 'string' },
      out: { type: 'string' },
      force: { type: 'boolean' },
      final: { type: 'boolean' },
    },
    say,
  );
  const [source] = files;
  if (source === undefined) throw new CliError(say.noFiles('export'), 'export');
  if (files.length > 1) throw new CliError(say.oneFile('export'), 'export');
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

/** `minutes.v2.protokoll` → `minutes.v2.pdf`, beside it or in the chosen folder. */
function targetPath({ source, folder }: Request, format: Format, { say }: Session): string {
  const name = source === '-' ? 'protokoll' : basename(source).replace(/\.[^.]+$/u, '');
  const target = join(folder ?? (source === '-' ? '.' : dirname(source)), `${name}.${format}`);
  if (source !== '-' && resolve(target) === resolve(source)) {
    throw new CliError(say.export.sameNames(target), 'export');
  }
  return target;
}

/** Whether a final export may be made; says what holds it back. */
function mayBeFinal(
  path: string,
  analysis: Analysis,
  profile: Profile,
  force: boolean,
  session: Session,
): boolean {
  const context = ruleContext(analysis, { profile, final: true });
  const errors = lint(context).filter(({ level }) => level === 'fel');
  const notes = analysis.minutes.notes.filter(({ exemption }) => exemption === null);
  if (errors.length === 0 && notes.length === 0) return true;
  if (errors.length > 0) {
    session.warn(reportText([{ ...analysis, path, messages: errors }], session).trimEnd());
  }
  for (const { position } of notes) {
    session.warn(`${path}:${position.start.line}  ${session.say.export.note(position.start.line)}`);
  }
  session.warn(force ? session.say.export.forced(path) : session.say.export.held(path));
  return force;
}

function describe(path: string, { content, pages, missing }: Exported, session: Session): string {
  const { say } = session;
  if (missing.length > 0) {
    session.warn(say.export.missingCharacters(missing.slice(0, 20).join(' ')));
  }
  return say.export.written(path, sizeOf(content, session.lang), pages);
}

function sizeOf(content: string | Uint8Array, lang: Session['lang']): string {
  const bytes = typeof content === 'string' ? Buffer.byteLength(content) : content.length;
  const number = (value: number): string =>
    value.toLocaleString(lang, { maximumFractionDigits: value < 10 ? 1 : 0 });
  return bytes < 1_000_000 ? `${number(bytes / 1000)} kB` : `${number(bytes / 1_000_000)} MB`;
}
