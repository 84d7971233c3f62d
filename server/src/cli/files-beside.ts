/** Which files lie beside a protokoll on the disk. */
import { statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Around } from '../lint/around.ts';
import { PROFILE_NAME } from './profile-file.ts';

/**
 * Takes a protokoll's path; returns what tells whether a file is there by its
 * path relative to the protokoll. Null for a path that leads out of the folder
 * of the nearest profile, or without one out of the protokoll's own: what lies
 * there is nobody's to ask. Never throws.
 */
export function filesBeside(path: string): Around['hasFile'] {
  const folder = dirname(resolve(path));
  let root: string | null = null;
  return (name) => {
    root ??= profileFolder(folder) ?? folder;
    const file = resolve(folder, name);
    if (isOutside(relative(root, file))) return null;
    return isFile(file);
  };
}

/** Takes an absolute folder; returns it or the nearest above it that has a profile, or null. Never throws. */
export function profileFolder(folder: string): string | null {
  if (isFile(join(folder, PROFILE_NAME))) return folder;
  const parent = dirname(folder);
  return parent === folder ? null : profileFolder(parent);
}

/** Takes a path relative to a folder; returns whether it leads out of it. */
export function isOutside(path: string): boolean {
  return path === '..' || path.startsWith(`..${sep}`) || resolve(path) === path;
}

/** Whether a file stands at a path: false also where the path can be none (a character that no file system takes). Never throws. */
export function isFile(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
  } catch {
    return false;
  }
}
