/** `protokoll compare`: what a protokoll says that an earlier version did not. */
import { parse } from 'node:path';
import { analyse } from '../../analysis.ts';
import { compare, type Version } from '../../compare/compare.ts';
import { comparisonDocument } from '../../compare/document.ts';
import { exportText } from '../../export/text.ts';
import { buildPrintDocument } from '../../print/build.ts';
import type { Format } from '../documents.ts';
import { oneOf, readArguments } from '../options.ts';
import { Profiles } from '../profile-file.ts';
import { readText } from '../read-text.ts';
import { CliError, type Session } from '../shell.ts';
import { prepareDocuments } from '../write-documents.ts';

const OPTIONS = {
  to: { type: 'string' },
  out: { type: 'string' },
  force: { type: 'boolean' },
} as const;

/** The formats that a comparison has: it is no protokoll, and so no data of one. */
const FORMATS = ['pdf', 'docx', 'html', 'txt'] as const satisfies readonly Format[];

/** Takes the arguments behind `compare`; returns the exit code. Throws `CliError`. */
export async function compareFiles(argv: readonly string[], session: Session): Promise<number> {
  const { say } = session;
  const { files, flags, values } = readArguments('compare', argv, OPTIONS, say);
  const [earlier, later] = files;
  if (earlier === undefined || later === undefined || files.length > 2) {
    throw new CliError(say.twoFiles, 'compare');
  }
  const wanted = (values.get('to') ?? '').split(',').map((name) => name.trim().toLowerCase());
  const formats = wanted
    .filter((name) => name !== '')
    .map((name) => oneOf('compare', 'to', name, FORMATS, say));
  const order = {
    source: later,
    suffix: '-andringar',
    formats: [...new Set(formats)],
    folder: values.get('out'),
    force: flags.has('force'),
  };
  const write = await prepareDocuments(order, session);
  const [before, after] = [await version(earlier, session), await version(later, session)];
  const names = { before: nameOf(earlier, session), after: nameOf(later, session) };
  const document = comparisonDocument(compare(before, after), names, after.document);
  if (formats.length === 0) session.write(exportText(document));
  await write(document, after.minutes);
  return 0;
}

async function version(path: string, session: Session): Promise<Version> {
  const { minutes, tree } = analyse((await readText(path, session)).text);
  const profile = await new Profiles(session).of(path);
  return { minutes, document: buildPrintDocument(minutes, tree, profile, { final: false }) };
}

function nameOf(path: string, { say }: Session): string {
  return path === '-' ? say.file.standardInput : parse(path).base;
}
