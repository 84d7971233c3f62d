/** Exports from an editor: the same documents, written in the same way, as from the command line. */
import { basename, dirname, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import manifest from '../../../package.json' with { type: 'json' };
import { comparedDocument } from '../compare/compared-document.ts';
import type { ExportAnswer, ExportParams } from '../export-answer.ts';
import { diagnosticOf } from '../features/diagnostics.ts';
import { lspRange } from '../features/positions.ts';
import type { Snapshot } from '../features/snapshot.ts';
import { whatHoldsBack } from '../lint/final.ts';
import { en } from '../locale/en.ts';
import { sv } from '../locale/sv.ts';
import { buildPrintDocument } from '../print/build.ts';
import type { PrintDocument } from '../print/model.ts';
import { prepareVerifiedText } from './around-file.ts';
import type { LastingEngine } from './lasting-engine.ts';
import { CliError, type Session } from './shell.ts';
import { COMPARISON_SUFFIX, prepareDocuments } from './write-documents.ts';
import { ForeignFileError } from './written-files.ts';

/** How an export is followed. */
export interface Following {
  /** Takes what is done now. */
  progress(line: string): void;
  /** Aborted when the user has had enough. */
  signal: AbortSignal;
}

/** What exports need of the machine. */
export interface Machine {
  /** Where the program's own files are. */
  home: string;
  /** Typesets, and remembers what it has typeset: the next version is quick. */
  engine: LastingEngine;
}

/**
 * Exports the newest version of an open protokoll, saved or not.
 *
 * @param snapshot the protokoll, which must have a `file:` address
 * @param params what is to be made
 * @param machine where the program's own files are, and what typesets
 * @returns what came of it; it never rejects for what a user can mend
 */
export async function exportFromEditor(
  snapshot: Snapshot,
  params: ExportParams,
  { progress, signal }: Following,
  machine: Machine,
): Promise<ExportAnswer> {
  if (params.final && !params.anyway) {
    const held = heldBack(snapshot);
    if (held) return held;
  }
  const told: string[] = [];
  const session = sessionOf(snapshot, told, { progress, signal }, machine);
  try {
    const uris = await write(snapshot, params, session);
    return { outcome: 'written', uris, told };
  } catch (error) {
    if (signal.aborted) return { outcome: 'cancelled' };
    if (error instanceof ForeignFileError) {
      return { outcome: 'foreign', path: error.path, changed: error.changed };
    }
    if (error instanceof CliError) return { outcome: 'failed', message: error.message };
    throw error;
  }
}

async function write(
  snapshot: Snapshot,
  { formats, folder, final, overwrite, since }: ExportParams,
  session: Session,
): Promise<string[]> {
  const { uri, text, minutes, profile } = snapshot;
  const source = fileURLToPath(uri);
  const order = {
    source,
    suffix: since === null ? '' : COMPARISON_SUFFIX,
    formats,
    folder: folder === null ? undefined : resolve(dirname(source), folder),
    force: overwrite,
  };
  const writeAll = await prepareDocuments(order, session);
  // The text that was verified is kept, as the command line does.
  const isVerified = final && minutes.status === 'justerat';
  const keep = isVerified ? await prepareVerifiedText(source, overwrite, session) : null;
  const paths = await writeAll(documentOf(snapshot, source, { final, since }), minutes, profile);
  await keep?.(text);
  return paths.map((path) => pathToFileURL(path).href);
}

function documentOf(
  { minutes, tree, profile }: Snapshot,
  source: string,
  { final, since }: Pick<ExportParams, 'final' | 'since'>,
): PrintDocument {
  if (since === null) return buildPrintDocument(minutes, tree, profile, { final });
  return comparedDocument({ minutes, tree, profile, name: basename(source) }, since);
}

function heldBack(snapshot: Snapshot): ExportAnswer | null {
  const { errors, notes } = whatHoldsBack(snapshot, snapshot);
  if (errors.length === 0 && notes.length === 0) return null;
  const { note } = wordsOf(snapshot).export;
  return {
    outcome: 'held',
    errors: errors.map((message) => diagnosticOf(snapshot, message)),
    notes: notes.map(({ position }) => ({
      range: lspRange(position),
      severity: 1,
      source: 'protokoll',
      message: note,
    })),
  };
}

/** A session that keeps what is said for the editor to show. */
function sessionOf(
  snapshot: Snapshot,
  told: string[],
  { progress, signal }: Following,
  { home, engine }: Machine,
): Session {
  // Who looks at the editor knows the folder.
  const beside = `${dirname(fileURLToPath(snapshot.uri))}${sep}`;
  const tell = (line: string): void => {
    told.push(line.trim().replaceAll(beside, ''));
  };
  return {
    write: tell,
    warn: tell,
    progress: (line) => {
      if (line !== '') progress(line);
    },
    isHeard: () => true,
    readStandardInput: () => Promise.resolve(new Uint8Array()),
    home,
    version: manifest.version,
    signal,
    typeset: (document, stretch) =>
      unlessAborted(engine.typeset(document, stretch, signal), signal),
    say: wordsOf(snapshot),
    lang: snapshot.locale,
  };
}

/** Rejects at once when the user has had enough; the engine ends what it has begun by itself. */
async function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  return Promise.race([work, aborted]);
}

function wordsOf({ locale }: Snapshot): Session['say'] {
  return locale === 'en' ? en : sv;
}
