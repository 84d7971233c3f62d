/** Code actions: a message's fixes, an exemption with a reason, and all certain fixes at once. */
import type { CodeAction, Range, WorkspaceEdit } from 'vscode-languageserver';
import { certainEdits } from '../lint/certain-fixes.ts';
import { rangeOf } from '../lint/place.ts';
import type { Message } from '../lint/rule.ts';
import { diagnosticOf } from './diagnostics.ts';
import { lspRangeAt, offsetAt } from './positions.ts';
import type { Snapshot } from './snapshot.ts';
import { wordsFor } from './words.ts';
import { editOf } from './workspace-edit.ts';

export const FIX_ALL = 'source.fixAll.protokoll';
export const CODE_ACTION_KINDS = ['quickfix', FIX_ALL];

/**
 * What can be done about the messages in a range. `only` are the kinds that are
 * asked for, with all below them; everything but fix-all where none is.
 */
export function codeActions(
  snapshot: Snapshot,
  range: Range,
  only: readonly string[] | undefined,
): CodeAction[] {
  const wanted = (kind: string): boolean =>
    only?.some((one) => kind === one || kind.startsWith(`${one}.`)) ?? kind === 'quickfix';
  const actions = wanted('quickfix') ? quickFixes(snapshot, range) : [];
  return wanted(FIX_ALL) ? [...actions, ...fixAll(snapshot)] : actions;
}

function quickFixes(snapshot: Snapshot, range: Range): CodeAction[] {
  const from = offsetAt(snapshot, range.start);
  const to = offsetAt(snapshot, range.end);
  const messages = snapshot.messages.filter(({ position }) => {
    const place = rangeOf(position);
    return place !== null && place.start <= to && from <= place.end;
  });
  const fixes = messages.flatMap((message) => fixesOf(snapshot, message));
  const exemptable = messages.filter((message) => !isOfExemption(snapshot, message));
  return [...fixes, ...exemptable.map((message) => exemption(snapshot, message))];
}

function fixesOf(snapshot: Snapshot, message: Message): CodeAction[] {
  return (message.fixes ?? []).map(({ title, edits, certain }) => ({
    title: title[snapshot.locale],
    kind: 'quickfix',
    diagnostics: [diagnosticOf(snapshot, message)],
    isPreferred: certain,
    edit: editOf(snapshot, edits),
  }));
}

/** An exemption from what is said of an exemption would exempt the text behind it. */
function isOfExemption({ tree }: Snapshot, { position }: Message): boolean {
  const at = rangeOf(position)?.start ?? 0;
  return tree.notes.some((note) => {
    const range = rangeOf(note.position);
    return /^ignorera/iu.test(note.value) && range !== null && range.start <= at && at < range.end;
  });
}

/** `[[ignorera rule: reason]]` on a line of its own, before what the message is about. */
function exemption(snapshot: Snapshot, message: Message): CodeAction {
  const { uri, version, text, takesSnippets } = snapshot;
  const words = wordsFor(snapshot);
  const at = offsetAt(snapshot, { line: message.position.start.line - 1, character: 0 });
  const lineEnd = /\r\n?|\n/u.exec(text)?.[0] ?? '\n';
  const note = (reason: string): string => `[[ignorera ${message.rule}: ${reason}]]${lineEnd}`;
  const range = lspRangeAt(snapshot, at, at);
  const edit: WorkspaceEdit = takesSnippets
    ? {
        documentChanges: [
          {
            textDocument: { uri, version },
            edits: [{ range, snippet: { kind: 'snippet', value: note(`\${0:${words.reason}}`) } }],
          },
        ],
      }
    : editOf(snapshot, [{ start: at, end: at, text: note(words.reason) }]);
  return {
    title: words.ignore(message.rule),
    kind: 'quickfix',
    diagnostics: [diagnosticOf(snapshot, message)],
    edit,
  };
}

/** Every certain fix; of two that touch, the first. Those left are found again on the next save. */
function fixAll(snapshot: Snapshot): CodeAction[] {
  const edits = certainEdits(snapshot.messages);
  if (edits.length === 0) return [];
  return [{ title: wordsFor(snapshot).fixAll, kind: FIX_ALL, edit: editOf(snapshot, edits) }];
}
