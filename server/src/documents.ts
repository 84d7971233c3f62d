/** (uri, version) → snapshot: every open protokoll is read and checked once a version. */
import type { TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Analysis, analyse } from './analysis.ts';
import { type PageNumbers, type Snapshot, takeSnapshot } from './features/snapshot.ts';
import type { Around } from './lint/around.ts';
import type { Report } from './lint/run.ts';
import { type Digest, digest } from './minutes/digest.ts';
import type { Profile } from './profile/profile.ts';
import { folderOf, type Profiles } from './profiles.ts';
import type { Settings } from './settings.ts';

/** What holds for every document. */
export interface Surroundings {
  settings: Settings;
  /** The folders of the workspace, as URIs without a slash at the end. */
  folders: readonly string[];
  takesSnippets: boolean;
  takesVersions: boolean;
  completesSnippets: boolean;
}

/** What holds for one document. */
interface About {
  uri: string;
  version: number | null;
  profile: Profile;
  around: Around;
}

interface Kept {
  version: number;
  analysis: Analysis;
  /** The newest snapshot and what it was taken with; null where that has changed. */
  snapshot: { of: Snapshot; profile: Profile; around: Around; surroundings: Surroundings } | null;
}

export class Documents {
  private readonly kept = new Map<string, Kept>();
  private readonly pages = new Map<string, PageNumbers>();

  /**
   * @param open the open documents
   * @param profiles where their profiles come from
   * @param aroundOf gives what is known around a document; another object when it has changed
   * @param surroundings gives what holds for all; another object when it has changed
   * @param today gives today as an ISO date
   * @param report is told of a rule that throws
   */
  constructor(
    private readonly open: Pick<TextDocuments<TextDocument>, 'get'>,
    private readonly profiles: Profiles,
    private readonly aroundOf: (uri: string) => Around,
    private readonly surroundings: () => Surroundings,
    private readonly today: () => string,
    private readonly report: Report,
  ) {}

  /**
   * The newest version of an open document; null where it isn't open, undefined
   * where its profile is yet to be read (`ready` reads it).
   */
  now(uri: string): Snapshot | null | undefined {
    const document = this.open.get(uri);
    if (!document) return null;
    const profile = this.profiles.now(this.profileFolder(uri));
    return profile && this.snapshotOf(document, profile);
  }

  /**
   * Reads the document's profile, again where it changes meanwhile; returns the
   * version that is the newest then, null where the document isn't open.
   */
  async ready(uri: string): Promise<Snapshot | null> {
    for (;;) {
      const snapshot = this.now(uri);
      if (snapshot !== undefined) return snapshot;
      await this.profiles.of(this.profileFolder(uri));
    }
  }

  /** The version of an open document, null where it isn't open. */
  version(uri: string): number | null {
    return this.open.get(uri)?.version ?? null;
  }

  /** A protokoll that is not open, as features see it. */
  async fileSnapshot(uri: string, analysis: Analysis, around: Around): Promise<Snapshot> {
    const profile = await this.profiles.of(this.profileFolder(uri));
    return this.take(analysis, { uri, version: null, profile, around });
  }

  /** What the workspace remembers of an open document, null where it isn't open. */
  digest(uri: string): Digest | null {
    const document = this.open.get(uri);
    return document ? digest(uri, this.analysed(document).analysis.minutes) : null;
  }

  /** Keeps on which pages the §§ of an open document stand. */
  setPages(uri: string, pages: PageNumbers): void {
    this.pages.set(uri, pages);
  }

  /** Forgets a document that was closed. */
  close(uri: string): void {
    this.kept.delete(uri);
    this.pages.delete(uri);
  }

  /** The folder that says which profile counts: a document that was never saved is of the workspace. */
  private profileFolder(uri: string): string | null {
    return folderOf(uri) ?? this.surroundings().folders[0] ?? null;
  }

  private snapshotOf(document: TextDocument, profile: Profile): Snapshot {
    const surroundings = this.surroundings();
    const kept = this.analysed(document);
    const { snapshot } = kept;
    const around = this.aroundOf(document.uri);
    if (
      snapshot?.profile === profile &&
      snapshot.around === around &&
      snapshot.surroundings === surroundings
    ) {
      return snapshot.of;
    }
    const of = this.take(kept.analysis, {
      uri: document.uri,
      version: document.version,
      profile,
      around,
    });
    kept.snapshot = { of, profile, around, surroundings };
    return of;
  }

  private take(analysis: Analysis, about: About): Snapshot {
    const { settings, ...client } = this.surroundings();
    const pages = (): PageNumbers | null => this.pages.get(about.uri) ?? null;
    const options = { ...about, ...client, ...settings, today: this.today(), pages };
    return takeSnapshot(analysis, options, this.report);
  }

  private analysed(document: TextDocument): Kept {
    const known = this.kept.get(document.uri);
    if (known?.version === document.version) return known;
    const analysis = analyse(document.getText());
    const kept = { version: document.version, analysis, snapshot: null };
    this.kept.set(document.uri, kept);
    return kept;
  }
}
