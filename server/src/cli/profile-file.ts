/** Finds and reads the profile of a protokoll: the nearest `protokoll.json` above it. */
import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { lineIndex, positionOf } from '../language/positions.ts';
import { defaultProfile } from '../profile/default-profile.ts';
import { parseProfile } from '../profile/parse-profile.ts';
import type { Profile } from '../profile/profile.ts';
import type { Session } from './shell.ts';

const NAME = 'protokoll.json';

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
    const path = join(folder, NAME);
    const source = await readFile(path, 'utf8').catch(() => null);
    if (source !== null) return this.parse(path, source);
    const parent = dirname(folder);
    return parent === folder ? defaultProfile : this.inFolder(parent);
  }

  private parse(path: string, source: string): Profile {
    const { profile, problems } = parseProfile(source);
    const lineStarts = lineIndex(source);
    for (const { offset, length, message, level } of problems) {
      const { line, column } = positionOf(lineStarts, offset, offset + length).start;
      const { say, lang } = this.session;
      this.session.warn(`${path}:${line}:${column}  ${say.check.level[level]}  ${message[lang]}`);
    }
    return profile;
  }
}
