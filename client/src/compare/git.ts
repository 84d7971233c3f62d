/** The little that is asked of VS Code's own extension for Git. */
import { extensions, type Uri } from 'vscode';

interface GitExtension {
  readonly enabled: boolean;
  getAPI(version: 1): { getRepository(uri: Uri): Repository | null };
}

interface Repository {
  log(options: { maxEntries: number; path: string }): Promise<Commit[]>;
  show(ref: string, path: string): Promise<string>;
}

export interface Commit {
  readonly hash: string;
  readonly message: string;
  readonly authorDate?: Date;
  readonly authorName?: string;
}

/** How many commits are offered. */
const MOST_COMMITS = 50;

/** The repository that a file lies in, null where there is none or Git is off. */
async function repositoryOf(uri: Uri): Promise<Repository | null> {
  const extension = extensions.getExtension<GitExtension>('vscode.git');
  if (!extension || uri.scheme !== 'file') return null;
  const git = await extension.activate();
  return git.enabled ? git.getAPI(1).getRepository(uri) : null;
}

/** The commits that changed a file, the newest first; none where it is in no repository. */
export async function commitsOf(uri: Uri): Promise<Commit[]> {
  const repository = await repositoryOf(uri);
  return (await repository?.log({ maxEntries: MOST_COMMITS, path: uri.fsPath })) ?? [];
}

/** The file's text as of a commit. Rejects where Git has none. */
export async function textAt(uri: Uri, { hash }: Commit): Promise<string> {
  const repository = await repositoryOf(uri);
  if (!repository) throw new Error('no repository');
  return repository.show(hash, uri.fsPath);
}
