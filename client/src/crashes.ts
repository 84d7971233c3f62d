/** What happens when the server stops by itself: it is started anew, until it does nothing but stop. */
import { commands, type LogOutputChannel, window } from 'vscode';
import {
  CloseAction,
  type CloseHandlerResult,
  ErrorAction,
  type ErrorHandler,
} from 'vscode-languageclient';
import { statusWords } from './status-words.ts';

/** Crashes within the time below after which someone is asked. */
const MOST_RESTARTS = 4;
const TIME = 3 * 60_000;

/** Starts the server anew; nothing is lost, as the editor has the texts and sends them again. */
export class CrashHandler implements ErrorHandler {
  private crashes: number[] = [];

  /** @param log where each crash is noted */
  constructor(private readonly log: LogOutputChannel) {}

  error(error: Error): { action: ErrorAction; handled: boolean } {
    this.log.error(error);
    return { action: ErrorAction.Continue, handled: true };
  }

  closed(): CloseHandlerResult {
    const now = Date.now();
    this.crashes = [...this.crashes.filter((time) => now - time < TIME), now];
    this.log.warn(`The server stopped (${this.crashes.length} in three minutes).`);
    if (this.crashes.length <= MOST_RESTARTS) {
      return { action: CloseAction.Restart, handled: true };
    }
    void this.offerRestart(this.crashes.length);
    this.crashes = [];
    return { action: CloseAction.DoNotRestart, handled: true };
  }

  private async offerRestart(times: number): Promise<void> {
    const words = statusWords();
    const chosen = await window.showErrorMessage(words.crashed(times), words.restart);
    if (chosen) await commands.executeCommand('protokoll.restartServer');
  }
}
