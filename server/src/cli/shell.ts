/** What a command knows of the world around it. */
import type { Typesetter } from '../export/pdf/pdf-stretches.ts';
import type { Catalogue } from '../locale/catalogue.ts';

export interface Shell {
  /** Writes to standard output as it is. */
  write(text: string): void;
  /** Writes a line to standard error, without what a terminal would obey. */
  warn(line: string): void;
  /** Tells what long work is going on, on a terminal only; an empty line ends it. */
  progress(line: string): void;
  /** False once whoever read standard output went away: what only speaks may stop. */
  isHeard(): boolean;
  readStandardInput(): Promise<Uint8Array>;
  /** Where the program's own files are. */
  home: string;
  version: string;
  /** Typesets in threads that outlive a document, or were started before it was there. */
  typeset?: Typesetter;
  /** Aborted when nobody waits for the result any longer; left out where that shows in no other way. */
  signal?: AbortSignal;
}

/** A shell with the language that the user chose. */
export interface Session extends Shell {
  say: Catalogue;
  lang: 'sv' | 'en';
}

/** Ends a command with exit code 2: wrong usage, or a file that cannot be read or written. */
export class CliError extends Error {
  /** For a usage error, the command whose help to point to; null where help would not help. */
  readonly helpFor: string | null;

  constructor(message: string, helpFor: string | null = null) {
    super(message);
    this.helpFor = helpFor;
  }
}

/** Takes what was caught; returns its system error code (`ENOENT`), or null. */
export function errorCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : null;
}
