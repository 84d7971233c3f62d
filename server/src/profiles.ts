/**
 * The profile of each open protokoll: the nearest `protokoll.json` at or above
 * its folder, as on the command line. Files are read through whoever can read
 * them, so that folders which are no folders of this machine work too.
 */
import { RULE_IDS } from './lint/rule-ids.ts';
import { defaultProfile } from './profile/default-profile.ts';
import { parseProfile } from './profile/parse-profile.ts';
import type { Profile } from './profile/profile.ts';
import type { ProfileProblem } from './profile/profile-problem.ts';

export const PROFILE_NAME = 'protokoll.json';

/** Takes a URI; returns the file's text, or null where there is none to read. */
export type ReadFile = (uri: string) => Promise<string | null>;

/** A profile that was read. */
export interface ReadProfile {
  uri: string;
  text: string;
  profile: Profile;
  problems: ProfileProblem[];
}

/** Folders above this many are not looked through. */
const DEEPEST = 40;

export class Profiles {
  private readonly files = new Map<string, Promise<ReadProfile | null>>();
  private readonly known = new Map<string, Profile>();
  /** Counts the times that all was forgotten. */
  private generation = 0;

  /**
   * @param read reads a file
   * @param found is told of every profile that was read, with its problems
   */
  constructor(
    private readonly read: ReadFile,
    private readonly found: (profile: ReadProfile) => void,
  ) {}

  /** The profile in a folder or above it, if it has been looked for; else undefined. */
  now(folder: string | null): Profile | undefined {
    return folder === null ? defaultProfile : this.known.get(folder);
  }

  /** Looks for the profile in a folder or above it; the default one where there is none. Never throws. */
  async of(folder: string | null): Promise<Profile> {
    const { generation } = this;
    let here = folder;
    let profile: Profile | null = null;
    for (let i = 0; here !== null && profile === null && i < DEEPEST; i++) {
      profile = (await this.file(`${here}/${PROFILE_NAME}`))?.profile ?? null;
      here = parentOf(here);
    }
    // What may have changed while it was read is not kept.
    if (folder !== null && generation === this.generation)
      this.known.set(folder, profile ?? defaultProfile);
    return profile ?? defaultProfile;
  }

  /** Forgets all that was read: files have changed. */
  forget(): void {
    this.generation++;
    this.files.clear();
    this.known.clear();
  }

  private file(uri: string): Promise<ReadProfile | null> {
    const known = this.files.get(uri);
    if (known) return known;
    const reading = this.parse(uri).catch(() => null);
    this.files.set(uri, reading);
    return reading;
  }

  private async parse(uri: string): Promise<ReadProfile | null> {
    const text = await this.read(uri);
    if (text === null) return null;
    const read = { uri, text, ...parseProfile(text, RULE_IDS) };
    this.found(read);
    return read;
  }
}

/** Takes the URI of a file; returns its folder's, without a slash at the end, or null where it has none. */
export function folderOf(uri: string): string | null {
  return parentOf(uri.replace(/[?#].*$/su, ''));
}

function parentOf(uri: string): string | null {
  return /^([a-z][\w+.-]*:\/\/[^/]*(?:\/[^/]+)*?)\/[^/]*$/iu.exec(uri)?.[1] ?? null;
}
