/** `protokoll lsp`: the language server, for any editor that speaks the protocol. */
import { readArguments } from '../options.ts';
import type { Session } from '../shell.ts';

/** Takes the arguments behind `lsp`; serves until the editor ends the process. Throws `CliError`. */
export async function lsp(argv: readonly string[], { say }: Session): Promise<number> {
  readArguments('lsp', argv, { stdio: { type: 'boolean' } }, say);
  // Standard input and output are all that an editor needs, and where the server looks for its own option.
  if (!process.argv.includes('--stdio')) process.argv.push('--stdio');
  await import('../../main.ts');
  return 0;
}
