/** Finds the Word file that a profile names as its template. */
import { createHash } from 'node:crypto';
import { readFile, realpath, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import {
  MOST_TEMPLATE_BYTES,
  readTemplate,
  type TemplateParts,
} from '../export/docx/template/read-template.ts';
import type { TemplateFault } from '../locale/catalogue.ts';
import { isOutside, profileFolder } from './files-beside.ts';
import { PROFILE_NAME } from './profile-file.ts';
import type { Session } from './shell.ts';

type Bytes = { bytes: Uint8Array } | { fault: TemplateFault };
type Found = { parts: TemplateParts } | { fault: TemplateFault };

/**
 * Takes a protokoll's path (`-` for standard input) and what its profile calls
 * the template; returns the template. Null where none is named, or where it
 * cannot be used, which the user is told. Never throws.
 */
export async function wordTemplate(
  source: string,
  name: string | null,
  session: Session,
): Promise<TemplateParts | null> {
  if (name === null) return null;
  const folder = profileFolder(source === '-' ? process.cwd() : dirname(resolve(source)));
  const found: Found = folder === null ? { fault: 'missing' } : await find(folder, name);
  if ('parts' in found) return found.parts;
  const profile = join(folder ?? '', PROFILE_NAME);
  session.warn(session.say.export.template(profile, name, found.fault));
  return null;
}

/**
 * Takes a protokoll's path and what its profile calls the template; returns
 * what is the same as long as the template is. Never throws.
 */
export async function wordTemplateState(source: string, name: string): Promise<string> {
  const folder = profileFolder(source === '-' ? process.cwd() : dirname(resolve(source)));
  const read: Bytes = folder === null ? { fault: 'missing' } : await bytesOf(folder, name);
  return 'fault' in read ? read.fault : createHash('sha256').update(read.bytes).digest('hex');
}

async function find(folder: string, name: string): Promise<Found> {
  const read = await bytesOf(folder, name);
  return 'fault' in read ? read : readTemplate(read.bytes);
}

async function bytesOf(folder: string, name: string): Promise<Bytes> {
  try {
    // A link is followed first: what counts is where the file really lies.
    const path = await realpath(join(folder, name));
    if (isOutside(relative(await realpath(folder), path))) return { fault: 'outside' };
    const about = await stat(path);
    if (!about.isFile()) return { fault: 'missing' };
    if (about.size > MOST_TEMPLATE_BYTES) return { fault: 'too-large' };
    return { bytes: await readFile(path) };
  } catch {
    return { fault: 'missing' };
  }
}
