/** What the extension adds to the editor, on the desktop and in the browser alike: one line a feature. */
import type { ExtensionContext } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { compare } from './commands/compare.ts';
import { exportAll } from './commands/export-all.ts';
import { exportComparison } from './commands/export-comparison.ts';
import { exportFinal } from './commands/export-final.ts';
import { exportHtml } from './commands/export-html.ts';
import { exportJson } from './commands/export-json.ts';
import { exportPdf } from './commands/export-pdf.ts';
import { exportReadingCopy } from './commands/export-reading-copy.ts';
import { exportText } from './commands/export-text.ts';
import { exportWord } from './commands/export-word.ts';
import { goToDecision } from './commands/go-to-decision.ts';
import { newMinutes } from './commands/new-minutes.ts';
import { refreshPreview } from './commands/refresh-preview.ts';
import { restartServer } from './commands/restart-server.ts';
import { showLog } from './commands/show-log.ts';
import { showPreview } from './commands/show-preview.ts';
import { showPreviewSource } from './commands/show-preview-source.ts';
import { showPreviewToSide } from './commands/show-preview-to-side.ts';
import { showRemaining } from './commands/show-remaining.ts';
import { togglePages } from './commands/toggle-pages.ts';
import { togglePreviewLock } from './commands/toggle-preview-lock.ts';
import { togglePreviewPaper } from './commands/toggle-preview-paper.ts';
import { Comparisons } from './compare/comparisons.ts';
import { CurrentOverview } from './current-overview.ts';
import { Exports } from './export/export-minutes.ts';
import { HeldProblems } from './export/held-problems.ts';
import { exportOnSave } from './export/on-save.ts';
import { previewHost } from './preview/host.ts';
import { Previews } from './preview/previews.ts';
import { remainingView } from './remaining-view.ts';
import { sourceFinder } from './source.ts';
import { statusBar } from './status-bar.ts';

/** What differs between the places where an editor runs. */
export interface Place {
  /** Whether the server reaches folders on a disk, so that it writes documents itself. */
  writesFiles: boolean;
  /** Starts the server anew. */
  restart(): Promise<void>;
}

/** Takes a running client; adds every feature, until the extension ends. */
export function register(
  context: ExtensionContext,
  client: BaseLanguageClient,
  { writesFiles, restart }: Place,
): void {
  const overview = new CurrentOverview(client);
  const previews = new Previews(context, previewHost(context.extensionUri, client));
  const sourceOf = sourceFinder(previews);
  const held = new HeldProblems(client);
  const exports = new Exports(client, held, writesFiles);
  const comparisons = new Comparisons();
  context.subscriptions.push(
    held,
    comparisons,
    exportOnSave(exports),
    exportPdf(exports, sourceOf),
    exportWord(exports, sourceOf),
    exportHtml(exports, sourceOf),
    exportText(exports, sourceOf),
    exportJson(exports, sourceOf),
    exportAll(exports, sourceOf),
    exportFinal(exports, sourceOf),
    exportReadingCopy(exports, sourceOf),
    exportComparison(exports, comparisons),
    overview,
    remainingView(client, overview),
    statusBar(overview),
    compare(client, comparisons, sourceOf),
    goToDecision(),
    newMinutes(),
    refreshPreview(previews),
    restartServer(restart),
    showLog(client),
    showPreview(previews, sourceOf),
    showPreviewSource(previews),
    showPreviewToSide(previews, sourceOf),
    showRemaining(),
    togglePages(previews, sourceOf),
    togglePreviewLock(previews),
    togglePreviewPaper(),
  );
}
