/** The earlier versions that a protokoll can be compared with. */
import { type QuickPickItem, type TextDocument, Uri, window, workspace } from 'vscode';
import type { NamedText } from '../../../server/src/compare/compared-document.ts';
import { wordsNow } from '../words.ts';
import { commitsOf, textAt } from './git.ts';

interface Choice extends QuickPickItem {
  /** The version, or null where the user thought better of it. */
  read(): Promise<NamedText | null>;
}

/** Lets the user choose an earlier version of a protokoll; null where none is chosen. */
export async function chooseVersion(document: TextDocument): Promise<NamedText | null> {
  const words = wordsNow().compare;
  const choices: Choice[] = [
    ...(await savedVersion(document)),
    ...(await verifiedVersion(document)),
    { label: words.otherFile, read: () => otherFile(document) },
    ...(await commits(document)),
  ];
  const chosen = await window.showQuickPick(choices, {
    title: words.title(nameOf(document.uri)),
    placeHolder: words.with,
    matchOnDescription: true,
  });
  return chosen ? chosen.read() : null;
}

async function savedVersion({ uri, isDirty }: TextDocument): Promise<Choice[]> {
  if (!isDirty || uri.scheme === 'untitled') return [];
  const { saved } = wordsNow().compare;
  return [{ label: saved, read: () => readFile(uri, saved) }];
}

/** The text that the last final export was made from lies beside the protokoll. */
async function verifiedVersion({ uri }: TextDocument): Promise<Choice[]> {
  if (uri.scheme === 'untitled') return [];
  const beside = uri.with({ path: uri.path.replace(/(?:\.protokoll)?$/u, '.justerat') });
  const { verified } = wordsNow().compare;
  const exists = await workspace.fs.stat(beside).then(
    () => true,
    () => false,
  );
  return exists ? [{ label: verified, read: () => readFile(beside, verified) }] : [];
}

async function otherFile({ uri }: TextDocument): Promise<NamedText | null> {
  const { with: placeHolder, protokoll } = wordsNow().compare;
  const [chosen] =
    (await window.showOpenDialog({
      title: placeHolder,
      defaultUri: Uri.joinPath(uri, '..'),
      filters: { [protokoll]: ['protokoll'] },
    })) ?? [];
  return chosen ? readFile(chosen, nameOf(chosen)) : null;
}

async function commits({ uri }: TextDocument): Promise<Choice[]> {
  const found = await commitsOf(uri).catch(() => []);
  return found.map((commit) => {
    const label = commit.message.split('\n', 1)[0] ?? '';
    const when = commit.authorDate?.toLocaleString('sv-SE', {
      dateStyle: 'short',
      timeStyle: 'short',
    });
    const description = [when, commit.authorName].filter(Boolean).join(', ');
    return {
      label: `$(git-commit) ${label}`,
      description,
      read: async () => ({ name: `${label} (${description})`, text: await textAt(uri, commit) }),
    };
  });
}

async function readFile(uri: Uri, name: string): Promise<NamedText> {
  return { name, text: new TextDecoder().decode(await workspace.fs.readFile(uri)) };
}

/** The last part of a file's path. */
export function nameOf({ path }: Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
