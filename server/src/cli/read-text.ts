/** Reads text files: UTF-8, or UTF-16 with its mark. */
import { readFileSync, statSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { type Decoded, decode } from './encoding.ts';
import { CliError, errorCode, type Session } from './shell.ts';

/** No protokoll comes near it, in bytes; one file of an archive must not take the memory of all. */
export const MOST_BYTES = 100_000_000;

export interface SourceText {
  text: string;
  encoding: 'utf-8' | 'utf-16';
}

/**
 * Takes a path, or `-` for standard input; returns its text. Throws `CliError`
 * that says what is wrong with the file and what to do.
 */
export async function readText(path: string, session: Session): Promise<SourceText> {
  const decoded = await readDecoded(path, session);
  if (decoded.kind === 'text') return decoded;
  throw new CliError(noTextMessage(path, decoded, session));
}

/**
 * As `readText`, for a file that lies where one of its name is looked for and
 * that nobody named: a pipe or a device, which may have no end, is none.
 */
export async function readFoundText(path: string, session: Session): Promise<SourceText> {
  if (await isEndless(path)) throw new CliError(session.say.file.notText(path));
  return readText(path, session);
}

/** Whether a path leads to something that is neither a file nor a folder. Never throws. */
export async function isEndless(path: string): Promise<boolean> {
  const about = await stat(path).catch(() => null);
  return about !== null && !about.isFile() && !about.isDirectory();
}

/**
 * As `readText`, for what other programs have saved: text in Windows-1252 is
 * read, too, and the user told so.
 */
export async function readForeignText(path: string, session: Session): Promise<string> {
  const decoded = await readDecoded(path, session);
  if (decoded.kind === 'old-text') session.warn(session.say.file.readAsOld(nameOf(path, session)));
  if (decoded.kind === 'text' || decoded.kind === 'old-text') return decoded.text;
  throw new CliError(noTextMessage(path, decoded, session));
}

async function readDecoded(path: string, session: Session): Promise<Decoded> {
  try {
    if (path === '-') return decode(await session.readStandardInput());
    const about = statSync(path);
    // A file is there at once, and waiting for it would take longer; a pipe may let one wait.
    if (about.size <= MOST_BYTES)
      return decode(about.isFile() ? readFileSync(path) : await readFile(path));
  } catch (error) {
    throw new CliError(readMessage(path, error, session));
  }
  throw new CliError(session.say.file.tooLarge(path));
}

function nameOf(path: string, { say }: Session): string {
  return path === '-' ? say.file.standardInput : path;
}

function readMessage(path: string, error: unknown, session: Session): string {
  const { file } = session.say;
  const name = nameOf(path, session);
  const code = errorCode(error);
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return file.notFound(name);
    case 'EISDIR':
      return file.isFolder(name);
    case 'EACCES':
    case 'EPERM':
      return file.noAccess(name);
    case 'ERR_FS_FILE_TOO_LARGE':
    case 'ERR_STRING_TOO_LONG':
      return file.tooLarge(name);
    default:
      return file.unreadable(name, code ?? String(error));
  }
}

function noTextMessage(
  path: string,
  decoded: Exclude<Decoded, { kind: 'text' }>,
  session: Session,
): string {
  const { file } = session.say;
  const name = nameOf(path, session);
  switch (decoded.kind) {
    case 'old-text':
      return file.oldText(name);
    case 'damaged':
      return file.damaged(name, decoded.line);
    case 'pdf':
      return file.isPdf(name);
    case 'word':
      return file.isWord(name);
    case 'binary':
      return file.notText(name);
  }
}
