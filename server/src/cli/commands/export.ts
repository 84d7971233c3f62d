/** `protokoll export`: final documents of protokoll, one or all in files and folders. */
import { stat } from 'node:fs/promises';
import { FORMATS, TYPESET } from '../documents.ts';
import { type ExportSettings, FileExporter } from '../export-file.ts';
import { exportMany } from '../export-many.ts';
import { oneOf, readArguments } from '../options.ts';
import { PdfThreads } from '../pdf-threads.ts';
import { CliError, type Session } from '../shell.ts';

/** What the user asked for. */
interface Request {
  named: readonly [string, ...string[]];
  folder: string | undefined;
  settings: Omit<ExportSettings, 'resume'>;
}

const OPTIONS = {
  to: { type: 'string' },
  out: { type: 'string' },
  force: { type: 'boolean' },
  final: { type: 'boolean' },
} as const;

/** Takes the arguments behind `export`; returns the exit code. Throws `CliError`. */
export async function exportFile(argv: readonly string[], session: Session): Promise<number> {
  const { named, folder, settings } = readRequest(argv, session);
  const [source] = named;
  if (named.length > 1 || (await isFolder(source))) {
    return exportMany(named, folder, { ...settings, resume: true }, session);
  }
  session.progress(session.say.progress.reading(1, 1));
  return exportOne(source, folder, { ...settings, resume: false }, session);
}

/** The engine starts while the protokoll is read. */
async function exportOne(
  source: string,
  folder: string | undefined,
  settings: ExportSettings,
  session: Session,
): Promise<number> {
  const threads = new PdfThreads(session.home);
  if (settings.formats.some((format) => TYPESET.includes(format))) threads.warmUp();
  const exporter = new FileExporter(settings, { ...session, typeset: threads.typesetter });
  try {
    return (await exporter.export(source, folder)) === 'held' ? 1 : 0;
  } finally {
    await threads.stop();
  }
}

async function isFolder(path: string): Promise<boolean> {
  return path !== '-' && ((await stat(path).catch(() => null))?.isDirectory() ?? false);
}

function readRequest(argv: readonly string[], { say }: Session): Request {
  const { files, flags, values } = readArguments('export', argv, OPTIONS, say);
  const [source, ...others] = files;
  if (source === undefined) throw new CliError(say.noFiles('export'), 'export');
  if (others.length > 0 && files.includes('-')) {
    throw new CliError(say.export.stdinAlone, 'export');
  }
  const wanted = (values.get('to') ?? 'pdf').split(',').map((name) => name.trim().toLowerCase());
  const formats = wanted.map((name) => oneOf('export', 'to', name, FORMATS, say));
  return {
    named: [source, ...others],
    folder: values.get('out'),
    settings: {
      formats: [...new Set(formats)],
      force: flags.has('force'),
      final: flags.has('final'),
    },
  };
}
