/** Reads text files: UTF-8, or UTF-16 with its mark. */
import { readFile } from 'node:fs/promises';
import { CliError, errorCode, type Session } from './shell.ts';

/**
 * Takes a path, or `-` for standard input; returns its text. Throws `CliError`
 * that says what is wrong with the file.
 */
export async function readText(path: string, session: Session): Promise<string> {
  const bytes = path === '-' ? await session.readStandardInput() : await readBytes(path, session);
  const text = decode(bytes);
  if (text === null) throw new CliError(session.say.file.notText(path));
  return text;
}

async function readBytes(path: string, { say }: Session): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new CliError(say.file.notFound(path));
    if (code === 'EISDIR') throw new CliError(say.file.isFolder(path));
    if (code === 'EACCES' || code === 'EPERM') throw new CliError(say.file.noAccess(path));
    throw new CliError(say.file.unreadable(path, code ?? String(error)));
  }
}

/** Takes bytes; returns their text, or null where they are none. */
function decode(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch {
    return null;
  }
}
