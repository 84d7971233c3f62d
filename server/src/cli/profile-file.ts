/** Finds and reads the profile of a protokoll: the nearest `protokoll.json` above it. */
import { stat } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { lineIndex, positionOf } from '../language/positions.ts';
import { RULE_IDS } from '../lint/rule-ids.ts';
import { defaultProfile } from '../profile/default-profile.ts';
import { parseProfile } from '../profile/parse-profile.ts';
import type { Profile } from '../profile/profile.ts';
import { excerpt, linesOf } from './excerpt.ts';
import { readFoundText } from './read-text.ts';
import { CliError, type Session } from './shell.ts';

export const PROFILE_NAME = 'protokoll.json';

/** Reads profiles, each file once. */
export class Profiles {
  private readonly byFolder = new Map<string, Promise<Profile>>();

  constructor(private readonly session: Session) {}

  /** Takes a protokoll's path, `-` for standard input (then the current folder counts). */
  of(path: string): Promise<Profile> {
    return this.inFolder(path === '-' ? process.cwd() : dirname(resolve(path)));
  }

  private inFolder(folder: string): Promise<Profile> {
    const known = this.byFolder.get(folder);
    if (known) return known;
    const profile = this.read(folder);
    this.byFolder.set(folder, profile);
    return profile;
  }

  private async read(folder: string): Promise<Profile> {
    const path = join(folder, PROFILE_NAME);
    const exists = (await stat(path).catch(() => null)) !== null;
    if (exists) return this.parse(shortPath(path));
    const parent = dirname(folder);
    return parent === folder ? defaultProfile : this.inFolder(parent);
  }

  /** What is wrong with a profile is told; the protokoll is checked with what is left of it. */
  private async parse(path: string): Promise<Profile> {
    const { say, lang } = this.session;
    try {
      const { text } = await readFoundText(path, this.session);
      const { profile, problems } = parseProfile(text, RULE_IDS);
      const lineStarts = lineIndex(text);
      const lines = linesOf(text);
      for (const { offset, length, message, level } of problems) {
        const position = positionOf(lineStarts, offset, offset + length);
        const { line, column } = position.start;
        const head = `${path}:${line}:${column}  ${say.check.level[level]}`;
        const told = [head, `  ${message[lang]}`, ...excerpt(lines, position)];
        this.session.warn(`${told.join('\n')}\n`);
      }
      return profile;
    } catch (error) {
      if (!(error instanceof CliError)) throw error;
      this.session.warn(`${error.message} ${say.profileLeftOut}`);
      return defaultProfile;
    }
  }
}

/** As seen from here, where the file lies below. */
function shortPath(path: string): string {
  const short = relative(process.cwd(), path);
  return isAbsolute(short) || short.startsWith('..') ? path : short;
}
