/** Reads text files: UTF-8, or UTF-16 with its mark. */
import { readFile } from 'node:fs/promises';
import { type Decoded, decode } from './encoding.ts';
import { CliError, errorCode, type Session } from './shell.ts';

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
    return decode(path === '-' ? await session.readStandardInput() : await readFile(path));
  } catch (error) {
    throw new CliError(readMessage(path, error, session));
  }
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
