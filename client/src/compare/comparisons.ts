/** The open comparisons, each in a panel of its own. */
import { type Disposable, type Uri, ViewColumn, type WebviewPanel, window } from 'vscode';
import type { NamedText } from '../../../server/src/compare/compared-document.ts';

/** What a panel compares. */
export interface Compared {
  /** The protokoll. */
  uri: Uri;
  since: NamedText;
}

export class Comparisons implements Disposable {
  private readonly panels = new Map<WebviewPanel, Compared>();

  /** What the panel that is looked at compares, or the last that is seen beside a text; null where none is. */
  get active(): Compared | null {
    let seen: Compared | null = null;
    for (const [panel, compared] of this.panels) {
      if (panel.active) return compared;
      if (panel.visible) seen = compared;
    }
    return seen;
  }

  /** Shows a page that brings its own policy: no script, nothing loaded. */
  show(compared: Compared, title: string, html: string): void {
    const panel = window.createWebviewPanel('protokoll.comparison', title, ViewColumn.Beside, {
      enableFindWidget: true,
      localResourceRoots: [],
    });
    panel.webview.html = html;
    this.panels.set(panel, compared);
    panel.onDidDispose(() => this.panels.delete(panel));
  }

  dispose(): void {
    for (const panel of [...this.panels.keys()]) panel.dispose();
  }
}
