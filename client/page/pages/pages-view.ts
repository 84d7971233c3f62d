/** The exact pages: those of the PDF, drawn from the PDF itself. */
import type { NoPages, PagesAnswer, PagesPart } from '../../../server/src/preview/answer.ts';
import type { PageWords } from '../../src/preview/messages.ts';
import { element } from '../element.ts';
import { Bar } from './bar.ts';
import { leavesOf, type ShownPart, type ShownWhole } from './leaves.ts';
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
  private whole: ShownWhole | null = null;
  /** What was changed after the whole was made, by the §'s id. */
  private readonly parts = new Map<string | null, ShownPart>();
  private readonly listening = new AbortController();
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
    const { signal } = this.listening;
    window.addEventListener('scroll', () => this.tellWhere(), { passive: true, signal });
    window.addEventListener('resize', () => this.draw(), { signal });
  }

  /** Shows new pages; those before stay until they are there, and parts that are newer stay too. */
  async show(answer: PagesAnswer): Promise<void> {
    const pdf = await this.open(answer.pdf);
    if (this.removed || (this.whole && answer.version < this.whole.answer.version)) {
      pdf.close();
      return;
    }
    this.whole = { answer, pdf };
    for (const [item, { version }] of this.parts) {
      if (version <= answer.version) this.parts.delete(item);
    }
    this.bar.list(answer);
    this.draw();
  }

  /** Shows new pages of one part in the place of its old ones. */
  async showPart({ item, version, pdf: data }: PagesPart): Promise<void> {
    const pdf = await this.open(data);
    const shown = Math.max(
      this.whole?.answer.version ?? Number.POSITIVE_INFINITY,
      this.parts.get(item)?.version ?? 0,
    );
    if (this.removed || version <= shown) {
      pdf.close();
      return;
    }
    this.parts.set(item, { version, pdf });
    this.draw();
  }

  /** Says why there are no new pages. */
  fail(why: NoPages['failed']): void {
    this.bar.say(this.words.noPages[why]);
  }

  /** Takes the pages away, with the memory that they hold. */
  remove(): void {
    this.listening.abort();
    this.sheets.clear();
    this.bar.element.remove();
    this.frame.remove();
  }

  private get removed(): boolean {
    return this.listening.signal.aborted;
  }

  private async open(data: string): Promise<OpenedPdf> {
    const reader = await loadReader(this.own);
    return reader.open(Uint8Array.from(atob(data), (character) => character.charCodeAt(0)));
  }

  private draw(): void {
    if (!this.whole) return;
    this.sheets.show(leavesOf(this.whole, this.parts), this.scale());
    this.changed(this.whole.answer.lines);
    this.tellWhere();
  }

  private scale(): number {
    const fitting = (document.documentElement.clientWidth - 32) / (this.whole?.pdf.width ?? 595);
    return this.zoom ?? Math.min(ACTUAL, fitting);
  }

  private resize(zoom: number | null): void {
    const share = window.scrollY / document.documentElement.scrollHeight;
    this.zoom = zoom && Math.min(WIDEST, Math.max(NARROWEST, zoom));
    this.draw();
    window.scrollTo(window.scrollX, share * document.documentElement.scrollHeight);
  }

  private tellWhere(): void {
    if (this.whole) this.bar.at(this.sheets.current, this.whole.answer);
  }
}
