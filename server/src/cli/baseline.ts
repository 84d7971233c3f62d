/** The messages that are known already and not told again: `protokoll check --baseline`. */
import { stat } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import type { Message } from '../lint/rule.ts';
import { fingerprint } from './fingerprint.ts';
import { readText } from './read-text.ts';
import { CliError, type Session } from './shell.ts';

/** A message that is known, and how often it may come. */
interface Known {
  rule: string;
  fingerprint: string;
  count: number;
}

/** The known messages by file; paths are relative to the baseline's folder, with `/`. */
export interface Baseline {
  version: 1;
  files: Record<string, Known[]>;
}

/** How often a message may come, by its fingerprint. */
export type Allowed = Readonly<Record<string, number>>;

/** Takes the path of a baseline; returns what it holds. Throws `CliError` where it is none. */
export async function readBaseline(path: string, session: Session): Promise<Baseline> {
  const { text } = await readText(path, session);
  const found = parsed(text);
  if (found === null) throw new CliError(session.say.check.noBaseline(path));
  return found;
}

function parsed(text: string): Baseline | null {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return null;
    if (!('version' in value) || value.version !== 1 || !('files' in value)) return null;
    const files = Object.entries(value.files ?? {});
    if (!files.every(([, known]) => Array.isArray(known) && known.every(isKnown))) return null;
    return { version: 1, files: Object.fromEntries(files) };
  } catch {
    return null;
  }
}

function isKnown(value: unknown): value is Known {
  if (typeof value !== 'object' || value === null) return false;
  const { fingerprint: mark, count }: { fingerprint?: unknown; count?: unknown } = value;
  return typeof mark === 'string' && typeof count === 'number';
}

/** How a baseline names a file. */
export function keyIn(baseline: string, path: string): string {
  if (path === '-') return path;
  return relative(dirname(resolve(baseline)), resolve(path))
    .split(sep)
    .join('/');
}

/** What a baseline allows in a file. */
export function allowedIn({ files }: Baseline, key: string): Allowed {
  const known = Object.hasOwn(files, key) ? (files[key] ?? []) : [];
  return Object.fromEntries(known.map(({ fingerprint: mark, count }) => [mark, count]));
}

/** The messages that are not known: of several alike the first ones are. */
export function unknownMessages(
  messages: readonly Message[],
  text: string,
  allowed: Allowed,
): Message[] {
  if (Object.keys(allowed).length === 0) return [...messages];
  const seen = new Map<string, number>();
  return messages.filter((message) => {
    const mark = fingerprint(message, text);
    const times = (seen.get(mark) ?? 0) + 1;
    seen.set(mark, times);
    return times > (allowed[mark] ?? 0);
  });
}

/** A file's messages as a baseline holds them. */
export function knownOf(messages: readonly Message[], text: string): Known[] {
  const known = new Map<string, Known>();
  for (const message of messages) {
    const mark = fingerprint(message, text);
    const one = known.get(mark) ?? { rule: message.rule, fingerprint: mark, count: 0 };
    known.set(mark, { ...one, count: one.count + 1 });
  }
  return [...known.values()];
}

/** The text of a baseline; files without messages are left out. */
export function baselineText(files: ReadonlyMap<string, readonly Known[]>): string {
  const told = [...files].filter(([, known]) => known.length > 0);
  told.sort(([a], [b]) => Number(a > b) - Number(a < b));
  return `${JSON.stringify({ version: 1, files: Object.fromEntries(told) }, null, 2)}\n`;
}

/** Throws `CliError` where something else than a baseline stands at a path. */
export async function refuseOther(path: string, session: Session): Promise<void> {
  const isThere = (await stat(path).catch(() => null)) !== null;
  if (isThere) await readBaseline(path, session);
}
