/** What lies around a protokoll on the disk. */
import { dirname, join, parse } from 'node:path';
import { type Around, NOWHERE } from '../lint/around.ts';
import { filesBeside, isFile } from './files-beside.ts';
import type { ProtokollBeside } from './protokoll-beside.ts';
import { readText } from './read-text.ts';
import type { Session } from './shell.ts';
import { targetOf } from './target.ts';
import { tell } from './write-documents.ts';
import { refuseForeign, writeOwn } from './written-files.ts';

/** The ending of the file that keeps the text that was verified. */
const VERIFIED = '.justerat';

/**
 * Takes a protokoll's path, `-` for standard input, and the reader of those
 * beside it; returns what rules may know of the files around it: nothing of
 * what is read from standard input. Throws `CliError` where the verified text
 * is there and cannot be read.
 */
export async function aroundFile(
  path: string,
  beside: ProtokollBeside,
  session: Session,
): Promise<Around> {
  if (path === '-') return NOWHERE;
  return {
    ...(await beside.of(path)),
    hasFile: filesBeside(path),
    verifiedText: await verifiedText(path, session),
  };
}

/**
 * The text that was verified, kept beside a protokoll; null where none is.
 * Throws `CliError` where it is there and cannot be read.
 */
export async function verifiedText(path: string, session: Session): Promise<string | null> {
  if (path === '-') return null;
  const verified = join(dirname(path), `${parse(path).name}${VERIFIED}`);
  return isFile(verified) ? (await readText(verified, session)).text : null;
}

/**
 * Looks whether the text that was verified may be kept beside its protokoll,
 * before the long work. Returns what then writes it and tells of it; both throw
 * `CliError`. A protokoll from standard input has no place beside it.
 */
export async function prepareVerifiedText(
  path: string,
  force: boolean,
  session: Session,
): Promise<(text: string) => Promise<void>> {
  if (path === '-') return async () => undefined;
  const target = await targetOf(path, VERIFIED, undefined, session);
  if (!force) await refuseForeign(target, session);
  return async (text) => {
    await writeOwn(target, text, force, session);
    tell(target, { content: text, pages: null, missing: [] }, session);
  };
}
