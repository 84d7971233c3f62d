/** One preview: a panel that shows a protokoll and follows its editor. */
import {
  type Disposable,
  Position,
  Range,
  Selection,
  type TextDocument,
  type TextEditor,
  TextEditorRevealType,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import type { PreviewAnswer, PreviewProblem } from '../../../server/src/preview/answer.ts';
import { Newest } from '../newest.ts';
import { wordsNow } from '../words.ts';
import { ExactPages, type PagesHost } from './exact-pages.ts';
import { isThere } from './is-there.ts';
import type { FromPage, Look, ToPage, View } from './messages.ts';
import { openLink } from './open-link.ts';
import { newNonce, shellHtml } from './shell.ts';
import { TimeWindow } from './time-window.ts';
import { editorsOf, topLineOf } from './visible-line.ts';

export const VIEW_TYPE = 'protokoll.preview';

/** How long an editor that was scrolled for the preview goes on telling of it, in milliseconds. */
const OWN_SCROLL = 300;

/** What a panel needs of the extension. */
export interface PreviewHost extends PagesHost {
  extensionUri: Uri;
  /** Asks the server for a preview; null where it knows no such document. */
  preview(uri: Uri, known: readonly string[]): Promise<PreviewAnswer | null>;
  /** Asks the server what the rules say; null where it knows no such document. */
  problems(uri: Uri): Promise<readonly PreviewProblem[] | null>;
  /** Nobody looks at pages any longer: gives the memory back. */
  endPages(): void;
  /** Makes the fix of a rule at a place that has a title. */
  fix(uri: Uri, at: Position, rule: string, title: string): Promise<void>;
}

export class PreviewPanel {
  private readonly disposables: Disposable[] = [];
  private readonly ownScroll = new TimeWindow(OWN_SCROLL);
  private known: readonly string[] = [];
  private ready = false;
  private view: View = 'text';
  private readonly text = new Newest(() => this.updateText());
  private readonly problems = new Newest(() => this.updateProblems());
  private readonly pages: ExactPages;
  /** Whether the page is yet to be brought to where the editor is. */
  private astray = true;
  private isLocked = false;

  /**
   * @param panel an empty panel of VS Code
   * @param source the protokoll
   * @param host what the panel needs of the extension
   * @param leftPages is told when the panel shows exact pages no longer
   */
  constructor(
    readonly panel: WebviewPanel,
    private source: Uri,
    private readonly host: PreviewHost,
    private readonly leftPages: () => void,
  ) {
    this.pages = new ExactPages(
      host,
      () => (this.view === 'pages' ? this.source : null),
      (news) => {
        this.post(news);
        this.arrive();
      },
    );
    const { webview } = panel;
    const files = Uri.joinPath(host.extensionUri, 'dist', 'preview');
    const address = (name: string) => webview.asWebviewUri(Uri.joinPath(files, name)).toString();
    webview.options = { enableScripts: true, localResourceRoots: [files] };
    this.disposables.push(
      webview.onDidReceiveMessage((message: FromPage) => this.heard(message)),
      workspace.onDidChangeTextDocument(({ document }) => this.changed(document)),
      window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => this.scrolled(textEditor)),
      window.onDidChangeTextEditorSelection(({ textEditor }) => this.cursorMoved(textEditor, true)),
      workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration('protokoll')) this.setUp();
      }),
    );
    webview.html = shellHtml({
      script: address('page.js'),
      styles: address('page.css'),
      nonce: newNonce(),
    });
    this.name();
  }

  get uri(): Uri {
    return this.source;
  }

  get showsPages(): boolean {
    return this.view === 'pages';
  }

  get locked(): boolean {
    return this.isLocked;
  }

  set locked(locked: boolean) {
    this.isLocked = locked;
    this.name();
    this.tellState();
  }

  /** Shows another protokoll. */
  show(source: Uri): void {
    if (source.toString() === this.source.toString()) return;
    this.source = source;
    this.astray = true;
    this.name();
    this.tellState();
    this.refresh();
  }

  /** Shows the exact pages, or the text again. */
  toggleView(): void {
    this.setView(this.view === 'text' ? 'pages' : 'text');
  }

  /** Takes what is to be shown, also before the page is there. */
  setView(view: View): void {
    if (view === this.view) return;
    this.view = view;
    if (view === 'text') this.leftPages();
    this.tellState();
    this.refresh();
  }

  /** Shows what the newest text gives. */
  refresh(): void {
    if (this.ready) this[this.view].ask();
  }

  /** Opens the protokoll's editor at the cursor's place, or beside the preview where it has none. */
  async showSource(): Promise<void> {
    await this.enter(null);
  }

  dispose(): void {
    this.pages.stop();
    if (this.view === 'pages') this.leftPages();
    for (const disposable of this.disposables) disposable.dispose();
  }

  private async updateText(): Promise<void> {
    const { source } = this;
    if (!(await isThere(source))) return;
    const answer = await this.host.preview(source, this.known);
    if (source !== this.source || !answer) return;
    this.post({ type: 'update', answer });
    this.arrive();
    this.problems.ask();
  }

  private async updateProblems(): Promise<void> {
    const { source } = this;
    const problems = await this.host.problems(source);
    if (source === this.source && problems) this.post({ type: 'problems', problems });
  }

  private arrive(): void {
    if (this.astray) this.followEditor();
    this.astray = false;
  }

  private followEditor(): void {
    const [editor] = editorsOf(this.source);
    if (!editor) return;
    this.scrolled(editor);
    this.cursorMoved(editor, false);
  }

  private changed(document: TextDocument): void {
    if (this.isSource(document)) this.refresh();
  }

  private scrolled(editor: TextEditor): void {
    if (!this.isSource(editor.document) || this.ownScroll.isOpen(Date.now())) return;
    const line = topLineOf(editor);
    if (line !== null) this.post({ type: 'scroll', line });
  }

  private cursorMoved(editor: TextEditor, follow: boolean): void {
    if (!this.isSource(editor.document)) return;
    const { line } = editor.selection.active;
    this.post({ type: 'here', line, follow: follow && !this.ownScroll.isOpen(Date.now()) });
  }

  private heard(message: FromPage): void {
    switch (message.type) {
      case 'ready':
        this.greet();
        break;
      case 'known':
        this.known = message.keys;
        break;
      case 'scrolled':
        this.scrollEditors(message.line);
        break;
      case 'open':
        void this.open(message.line, message.enter);
        break;
      case 'link':
        void openLink(message.address);
        break;
      case 'fix': {
        const { line, character, rule, title } = message;
        void this.host.fix(this.source, new Position(line, character), rule, title);
      }
    }
  }

  /** The page is new: the panel was opened, or is seen again after it was hidden. */
  private greet(): void {
    this.ready = true;
    this.known = [];
    this.astray = true;
    this.setUp();
    this.tellState();
    this.refresh();
  }

  private setUp(): void {
    const look: Look = workspace.getConfiguration('protokoll').get('preview.look') ?? 'tema';
    this.post({ type: 'setup', look, words: wordsNow().page });
    this.name();
  }

  private tellState(): void {
    const state = { source: this.source.toString(), locked: this.isLocked, view: this.view };
    this.post({ type: 'state', state });
  }

  private scrollEditors(at: number): void {
    this.ownScroll.open(Date.now());
    for (const editor of editorsOf(this.source)) {
      const line = Math.min(Math.floor(at), editor.document.lineCount - 1);
      const { length } = editor.document.lineAt(line).text;
      const place = new Position(line, Math.floor((at - line) * length));
      editor.revealRange(new Range(place, place), TextEditorRevealType.AtTop);
    }
  }

  /** Goes to a line in the editors on the screen; where `enter`, one is opened and gets the keys. */
  private async open(line: number, enter: boolean): Promise<void> {
    if (enter) {
      await this.enter(line);
      return;
    }
    this.ownScroll.open(Date.now());
    for (const editor of editorsOf(this.source)) goTo(editor, line);
  }

  private async enter(line: number | null): Promise<void> {
    const [visible] = editorsOf(this.source);
    const editor = await window.showTextDocument(this.source, {
      viewColumn: visible?.viewColumn ?? ViewColumn.Active,
    });
    this.ownScroll.open(Date.now());
    if (line !== null) goTo(editor, line);
  }

  private isSource({ uri }: TextDocument): boolean {
    return uri.toString() === this.source.toString();
  }

  private name(): void {
    const name = decodeURIComponent(this.source.path.split('/').at(-1) ?? '');
    const words = wordsNow();
    this.panel.title = this.isLocked ? words.lockedPreview(name) : words.preview(name);
  }

  private post(message: ToPage): void {
    if (this.ready) void this.panel.webview.postMessage(message);
  }
}

function goTo(editor: TextEditor, line: number): void {
  const place = new Position(Math.min(line, editor.document.lineCount - 1), 0);
  editor.selection = new Selection(place, place);
  editor.revealRange(new Range(place, place), TextEditorRevealType.InCenterIfOutsideViewport);
}
