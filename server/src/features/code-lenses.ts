/** Code lenses: what can be done with a §, above its line. */
import type { CodeLens } from 'vscode-languageserver';
import type { EditorWords } from '../locale/editor-words.ts';
import { lspRange } from './positions.ts';
import type { Snapshot } from './snapshot.ts';
import { wordsFor } from './words.ts';

/** The lenses of every §, in order; none in verified minutes, whose §§ stay as they are. */
export function codeLenses(snapshot: Snapshot): CodeLens[] {
  const { uri, minutes } = snapshot;
  if (minutes.status === 'justerat') return [];
  const words = wordsFor(snapshot).lens;
  return minutes.items.flatMap(({ line }, index) => {
    const range = lspRange(line.position);
    const lens = (name: keyof EditorWords['lens']): CodeLens => ({
      range,
      command: { title: words[name], command: `protokoll.${name}`, arguments: [uri, range.start] },
    });
    const isLast = index === minutes.items.length - 1;
    return [
      lens('insertItem'),
      ...(index > 0 ? [lens('moveItemUp')] : []),
      ...(isLast ? [] : [lens('moveItemDown')]),
      lens('removeItem'),
    ];
  });
}
