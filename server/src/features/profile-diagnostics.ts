/** Diagnostics of the profile's own file (`protokoll.json`). */
import type { Diagnostic } from 'vscode-languageserver';
import { lineIndex } from '../language/positions.ts';
import type { Locale } from '../lint/rule.ts';
import type { ProfileProblem } from '../profile/profile-problem.ts';
import { lspRangeAt } from './positions.ts';

/** Takes the file's text and its problems; returns them as the editor shows them. */
export function profileDiagnostics(
  text: string,
  problems: readonly ProfileProblem[],
  locale: Locale,
): Diagnostic[] {
  const lined = { text, lineStarts: lineIndex(text) };
  return problems.map(({ offset, length, level, message }) => ({
    range: lspRangeAt(lined, offset, offset + length),
    severity: level === 'fel' ? 1 : 2,
    source: 'protokoll',
    message: message[locale],
  }));
}
