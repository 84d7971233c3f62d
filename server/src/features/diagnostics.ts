/** Diagnostics: what the rules say, as the editor shows it. */
import type { Diagnostic } from 'vscode-languageserver';
import type { Message } from '../lint/rule.ts';
import { lspRange } from './positions.ts';
import type { Snapshot } from './snapshot.ts';

/** The protocol's levels. */
const SEVERITY = { fel: 1, varning: 2, info: 3, tips: 4 } as const;

/** Every message of the protokoll, in the order of their places. */
export function diagnostics(snapshot: Snapshot): Diagnostic[] {
  return snapshot.messages.map((message) => diagnosticOf(snapshot, message));
}

/** One message as a diagnostic; `code` is the rule's id. */
export function diagnosticOf({ uri, locale }: Snapshot, message: Message): Diagnostic {
  const related = (message.related ?? []).map((other) => ({
    location: { uri, range: lspRange(other.position) },
    message: other.message[locale],
  }));
  return {
    range: lspRange(message.position),
    severity: SEVERITY[message.level],
    code: message.rule,
    source: 'protokoll',
    message: message.message[locale],
    ...(related.length > 0 && { relatedInformation: related }),
  };
}
