/** The thread that exports protokoll, one after another, with one engine for their PDF. */
import { parentPort, workerData } from 'node:worker_threads';
import { en } from '../locale/en.ts';
import { sv } from '../locale/sv.ts';
import { FileExporter } from './export-file.ts';
import type { ExportAnswer, ExportStart, ExportTask } from './export-threads.ts';
import { PdfThreads } from './pdf-threads.ts';
import { CliError } from './shell.ts';

const { settings, lang, version, home }: ExportStart = workerData;
const written: string[] = [];
const warnings: string[] = [];
const exporter = new FileExporter(settings, {
  say: lang === 'en' ? en : sv,
  lang,
  version,
  home,
  typeset: new PdfThreads(home, 1).typesetter,
  write: (text) => void written.push(text),
  warn: (line) => void warnings.push(line),
  progress: () => undefined,
  isHeard: () => true,
  readStandardInput: async () => new Uint8Array(),
});
/** One at a time, so that what is told belongs to the file that is exported. */
let last: Promise<void> = Promise.resolve();

parentPort?.on('message', (task: ExportTask) => {
  last = last.then(() => answer(task)).then((said) => parentPort?.postMessage(said));
});

async function answer({ id, path, folder }: ExportTask): Promise<ExportAnswer> {
  try {
    return { id, exported: await exporter.export(path, folder), ...told() };
  } catch (error) {
    if (!(error instanceof CliError)) return { id, broken: String(error) };
    warnings.push(error.message);
    return { id, exported: null, ...told() };
  }
}

function told(): { written: string[]; warnings: string[] } {
  return { written: written.splice(0), warnings: warnings.splice(0) };
}
