/** The exact pages: those of the PDF, drawn from the PDF itself. */
import type { NoPages, PagesAnswer } from '../../../server/src/preview/answer.ts';
import type { PageWords } from '../../src/preview/messages.ts';
import { element } from '../element.ts';
import { Bar } from './bar.ts';
import { loadReader, type OpenedPdf } from './pdf-reader.ts';
import { Sheets } from './sheets.ts';

/** A page as wide as on paper at 100 %: 96 pixels an inch of 72 points. */
const ACTUAL = 96 / 72;
const NARROWEST = 0.4;
const WIDEST = 4;

export class PagesView {
  private readonly frame = element('div', '');
  private readonly sheets = new Sheets(this.frame);
  private readonly bar: Bar;
  private answer: PagesAnswer | null = null;
  private opened: OpenedPdf | null = null;
  /** Null: as wide as the panel, but not wider than paper. */
  private zoom: number | null = null;

  /**
   * @param own the page's script, beside which the reader lies
   * @param words the page's own words
   * @param changed is told when places have moved
   * @param goTo brings a line to the top
   */
  constructor(
    private readonly own: HTMLScriptElement,
    private readonly words: PageWords,
    private readonly changed: (lines: number) => void,
    goTo: (line: number) => void,
  ) {
    this.frame.id = 'pages';
    this.bar = new Bar(words, {
      zoom: (by) => this.resize(this.scale() * by),
      fit: () => this.resize(null),
      goTo,
    });
    document.body.append(this.bar.element, this.frame);
    this.bar.say(words.setting);
    window.addEventListener('scroll', () => this.tellWhere(), { passive: true });
    window.addEventListener('resize', () => this.draw());
  }

  /** Shows new pages; those before stay until they are there. */
  async show(answer: PagesAnswer): Promise<void> {
    const reader = await loadReader(this.own);
    const bytes = Uint8Array.from(atob(answer.pdf), (character) => character.charCodeAt(0));
    this.opened = await reader.open(bytes);
    this.answer = answer;
    this.bar.list(answer);
    this.draw();
  }

  /** Says why there are no new pages. */
  fail(why: NoPages['failed']): void {
    this.bar.say(this.words.noPages[why]);
  }

  /** Takes the pages away, with the memory that they hold. */
  remove(): void {
    this.sheets.clear();
    this.bar.element.remove();
    this.frame.remove();
  }

  private draw(): void {
    const { answer, opened } = this;
    if (!answer || !opened) return;
    this.sheets.show(opened, answer.items, this.scale());
    this.changed(answer.lines);
    this.tellWhere();
  }

  private scale(): number {
    const fitting = (document.documentElement.clientWidth - 32) / (this.opened?.width ?? 595);
    return this.zoom ?? Math.min(ACTUAL, fitting);
  }

  private resize(zoom: number | null): void {
    const share = window.scrollY / document.documentElement.scrollHeight;
    this.zoom = zoom && Math.min(WIDEST, Math.max(NARROWEST, zoom));
    this.draw();
    window.scrollTo(window.scrollX, share * document.documentElement.scrollHeight);
  }

  private tellWhere(): void {
    if (this.answer) this.bar.at(this.sheets.current, this.answer);
  }
}
