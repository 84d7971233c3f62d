/** The extension: one line a feature. */
import type { ExtensionContext } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { goToDecision } from './commands/go-to-decision.ts';
import { newMinutes } from './commands/new-minutes.ts';
import { restartServer } from './commands/restart-server.ts';
import { showLog } from './commands/show-log.ts';
import { showRemaining } from './commands/show-remaining.ts';
import { CurrentOverview } from './current-overview.ts';
import { startLanguageClient } from './language-client.ts';
import { remainingView } from './remaining-view.ts';
import { statusBar } from './status-bar.ts';

let client: LanguageClient | null = null;

/** Called when the first protokoll is opened. */
export async function activate(context: ExtensionContext): Promise<void> {
  client = await startLanguageClient(context);
  const overview = new CurrentOverview(client);
  context.subscriptions.push(
    overview,
    remainingView(client, overview),
    statusBar(overview),
    goToDecision(),
    newMinutes(),
    restartServer(client),
    showLog(client),
    showRemaining(),
  );
}

/** Called when the editor closes; the server is gone when the promise is kept. */
export async function deactivate(): Promise<void> {
  await client?.dispose();
  client = null;
}
