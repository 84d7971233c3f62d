/** All previews: which there are, which one is meant, and how they come back with the window. */
import { type ExtensionContext, Uri, ViewColumn, type WebviewPanel, window } from 'vscode';
import type { PreviewState } from './messages.ts';
import { type PreviewHost, PreviewPanel, VIEW_TYPE } from './preview-panel.ts';

export class Previews {
  private readonly open = new Set<PreviewPanel>();

  /**
   * @param context the extension's
   * @param host what panels need of the extension
   */
  constructor(
    context: ExtensionContext,
    private readonly host: PreviewHost,
  ) {
    context.subscriptions.push(
      window.registerWebviewPanelSerializer(VIEW_TYPE, {
        deserializeWebviewPanel: async (panel, state: PreviewState | undefined) =>
          this.restore(panel, state),
      }),
      window.onDidChangeActiveTextEditor((editor) => {
        if (editor?.document.languageId === 'protokoll') this.follow(editor.document.uri);
      }),
      { dispose: () => this.dispose() },
    );
  }

  /** The preview that is looked at, null where none is. */
  get active(): PreviewPanel | null {
    return [...this.open].find(({ panel }) => panel.active) ?? null;
  }

  /**
   * Shows the preview of a protokoll: in the one that follows the editor, or
   * in a new one.
   *
   * @param uri the protokoll
   * @param toSide beside the editor rather than in its place
   * @returns the preview
   */
  show(uri: Uri, toSide: boolean): PreviewPanel {
    const following = [...this.open].find(({ locked }) => !locked);
    if (following) {
      following.show(uri);
      following.panel.reveal(undefined, toSide);
      return following;
    }
    const viewColumn = toSide ? ViewColumn.Beside : ViewColumn.Active;
    const place = { viewColumn, preserveFocus: toSide };
    return this.add(window.createWebviewPanel(VIEW_TYPE, '', place), uri);
  }

  /** Makes all previews anew. */
  refresh(): void {
    for (const preview of this.open) preview.refresh();
  }

  private follow(uri: Uri): void {
    for (const preview of this.open) if (!preview.locked) preview.show(uri);
  }

  private restore(panel: WebviewPanel, state: PreviewState | undefined): void {
    if (typeof state?.source !== 'string') {
      panel.dispose();
      return;
    }
    const preview = this.add(panel, Uri.parse(state.source));
    preview.locked = state.locked === true;
    preview.setView(state.view === 'pages' ? 'pages' : 'text');
  }

  /** A panel shows pages no longer; all panels share what makes them. */
  private leftPages(): void {
    if (![...this.open].some(({ showsPages }) => showsPages)) this.host.endPages();
  }

  private add(panel: WebviewPanel, uri: Uri): PreviewPanel {
    const preview = new PreviewPanel(panel, uri, this.host, () => this.leftPages());
    this.open.add(preview);
    const icon = (name: string) => Uri.joinPath(this.host.extensionUri, 'images', name);
    panel.iconPath = { light: icon('file-light.svg'), dark: icon('file-dark.svg') };
    panel.onDidDispose(() => {
      this.open.delete(preview);
      preview.dispose();
    });
    return preview;
  }

  private dispose(): void {
    for (const { panel } of this.open) panel.dispose();
  }
}
