/** `protokoll compare`: what a protokoll says that an earlier version did not. */
import { parse } from 'node:path';
import { analyse } from '../../analysis.ts';
import { comparedDocument } from '../../compare/compared-document.ts';
import { exportText } from '../../export/text.ts';
import type { Format } from '../documents.ts';
import { oneOf, readArguments } from '../options.ts';
import { Profiles } from '../profile-file.ts';
import { readText } from '../read-text.ts';
import { CliError, type Session } from '../shell.ts';
import { COMPARISON_SUFFIX, prepareDocuments } from '../write-documents.ts';

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
    suffix: COMPARISON_SUFFIX,
    formats: [...new Set(formats)],
    folder: values.get('out'),
    force: flags.has('force'),
  };
  const write = await prepareDocuments(order, session);
  const before = (await readText(earlier, session)).text;
  const { tree, minutes } = analyse((await readText(later, session)).text);
  const profile = await new Profiles(session).of(later);
  const document = comparedDocument(
    { tree, minutes, profile, name: nameOf(later, session) },
    { name: nameOf(earlier, session), text: before },
  );
  if (formats.length === 0) session.write(exportText(document));
  await write(document, minutes, profile);
  return 0;
}

function nameOf(path: string, { say }: Session): string {
  return path === '-' ? say.file.standardInput : parse(path).base;
}
