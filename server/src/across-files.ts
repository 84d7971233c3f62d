/** Asks the other protokoll of the workspace, one at a time, so that no more than one is in memory. */
import { analyse } from './analysis.ts';
import type { Documents } from './documents.ts';
import type { Snapshot } from './features/snapshot.ts';
import { append } from './language/append.ts';
import { othersIn } from './lint/around.ts';
import type { ReadFile } from './profiles.ts';
import type { Workspace } from './workspace.ts';

export class AcrossFiles {
  /** @param read reads a file that is not open */
  constructor(
    private readonly documents: Documents,
    private readonly workspace: Workspace,
    private readonly read: ReadFile,
  ) {}

  /**
   * Takes a protokoll, words that its likes must have, and a feature; returns
   * what the feature finds in every other protokoll of the workspace with those
   * words. Each is read as it is now, and knows of the one that is asked from.
   */
  async collect<R>(
    from: Snapshot,
    words: string,
    feature: (other: Snapshot) => readonly R[],
  ): Promise<R[]> {
    const found: R[] = [];
    const others = (othersIn(this.workspace.aroundOf(from.uri)) ?? []).map(({ uri }) => uri);
    for (const uri of others) {
      const other = await this.snapshot(uri, words, from);
      if (other) append(found, feature(other));
    }
    return found;
  }

  private async snapshot(uri: string, words: string, from: Snapshot): Promise<Snapshot | null> {
    const open = await this.documents.ready(uri);
    if (open) return open.text.includes(words) ? open : null;
    const text = await this.read(uri);
    if (!text?.includes(words)) return null;
    const here = this.documents.digest(from.uri);
    const around = { ...from.around, together: here ? [here] : [], self: null };
    return this.documents.fileSnapshot(uri, analyse(text), around);
  }
}
