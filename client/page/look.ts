/** What the page looks like: the theme's colours or paper, and the municipality's own style. */
import type { PreviewAnswer } from '../../server/src/preview/answer.ts';
import type { Look } from '../src/preview/messages.ts';

export class LookOfPage {
  private readonly sheet = new CSSStyleSheet();
  private key = '';
  private chosen: Look = 'tema';

  /** @param page the page; the editor says by a class on its body which theme it has */
  constructor(private readonly page: Document) {
    page.adoptedStyleSheets = [this.sheet];
    new MutationObserver(() => this.apply()).observe(page.body, { attributeFilter: ['class'] });
    this.apply();
  }

  /** Takes the reader's choice. */
  choose(look: Look): void {
    this.chosen = look;
    this.apply();
  }

  /** The key of the style sheet that the page has. */
  get known(): string {
    return this.key;
  }

  /** Takes the document's style sheet, left out where the page has it. */
  use({ key, css }: PreviewAnswer['styles']): void {
    if (css !== undefined) this.sheet.replaceSync(css);
    this.key = key;
  }

  private apply(): void {
    const { classList } = this.page.body;
    const theme =
      classList.contains('vscode-light') || classList.contains('vscode-high-contrast-light')
        ? 'light'
        : 'dark';
    this.page.documentElement.dataset.look = this.chosen === 'papper' ? 'paper' : theme;
  }
}
