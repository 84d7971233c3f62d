/** Keeps the exact pages of a panel up to date: the § that is written at once, all when the writer pauses. */
import type { Uri } from 'vscode';
import type { NoPages, PagesAnswer, PagesPart } from '../../../server/src/preview/answer.ts';
import { Newest } from '../newest.ts';
import { isThere } from './is-there.ts';

/** How long nothing is typed before all pages are made anew, in milliseconds. */
const PAUSE = 300;

/** What is asked of the server. */
export interface PagesHost {
  /** Asks the server for the exact pages; null where nobody looks at any or it knows no such document. */
  pages(uri: Uri): Promise<PagesAnswer | NoPages | null>;
  /** Asks the server for the pages of the one part that was changed; null where it is not one. */
  changedPages(uri: Uri): Promise<PagesPart | null>;
}

export class ExactPages {
  private readonly parts = new Newest(() => this.updatePart());
  private readonly whole = new Newest(() => this.updateWhole());
  private timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param host what is asked
   * @param source gives the protokoll whose pages are looked at, null where nobody looks at any
   * @param show is given what is new
   */
  constructor(
    private readonly host: PagesHost,
    private readonly source: () => Uri | null,
    private readonly show: (
      news:
        | { type: 'pages'; answer: PagesAnswer | NoPages }
        | { type: 'pagesPart'; part: PagesPart },
    ) => void,
  ) {}

  /** Something has changed. */
  ask(): void {
    this.stop();
    this.parts.ask();
  }

  /** Nothing more is to be asked for by itself. */
  stop(): void {
    clearTimeout(this.timer);
  }

  private async updatePart(): Promise<void> {
    const source = this.source();
    if (!source || !(await isThere(source))) return;
    const part = await this.host.changedPages(source);
    if (!this.isStill(source)) return;
    if (!part) {
      this.whole.ask();
      return;
    }
    this.show({ type: 'pagesPart', part });
    this.stop();
    this.timer = setTimeout(() => this.whole.ask(), PAUSE);
  }

  private async updateWhole(): Promise<void> {
    const source = this.source();
    if (!source || !(await isThere(source))) return;
    const answer = await this.host.pages(source);
    if (answer && this.isStill(source)) this.show({ type: 'pages', answer });
  }

  private isStill(source: Uri): boolean {
    return this.source()?.toString() === source.toString();
  }
}
