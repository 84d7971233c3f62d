/** Why a file or a folder could not be written, in words. */
import { dirname } from 'node:path';
import type { Catalogue } from '../locale/catalogue.ts';
import { errorCode } from './shell.ts';

/**
 * Takes the file, what was thrown, and whether there is an earlier file;
 * returns what happened, what to do, and that the earlier file is whole.
 */
export function writeMessage(
  path: string,
  error: unknown,
  existed: boolean,
  { write }: Catalogue,
): string {
  return write.failed(path, reason(path, error, write), existed);
}

/** As `writeMessage`, for a folder that could not be made. */
export function folderMessage(path: string, error: unknown, { write }: Catalogue): string {
  const code = errorCode(error);
  const isFile = code === 'EEXIST' || code === 'ENOTDIR';
  return write.folderFailed(path, isFile ? write.isFile : reason(path, error, write));
}

function reason(path: string, error: unknown, write: Catalogue['write']): string {
  const code = errorCode(error);
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return write.noFolder(dirname(path));
    case 'ENOSPC':
    case 'EDQUOT':
      return write.diskFull;
    case 'EFBIG':
      return write.tooBig;
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return write.readOnly;
    case 'EBUSY':
    case 'ETXTBSY':
      return write.inUse;
    case 'EISDIR':
      return write.isFolder;
    case 'ENAMETOOLONG':
      return write.nameTooLong;
    default:
      return write.other(code ?? String(error));
  }
}
