/** The reading place: kept when the page changes, and brought to where the editor is. */
import { TimeWindow } from '../src/preview/time-window.ts';
import type { Places } from './places.ts';

/** How long a scroll of our own may go on telling of itself, in milliseconds. */
const OWN_SCROLL = 250;
/** As long as someone scrolls here, the editor is not followed. */
const READER_SCROLLS = 400;
/** So many places on each side of the top are looked at: one of them outlives a change. */
const LANDMARKS = 40;

export class Reading {
  private readonly own = new TimeWindow(OWN_SCROLL);
  private readonly reader = new TimeWindow(READER_SCROLLS);
  /** What whole pixels could not make good, so that a thousand edits don't add up to a line. */
  private rest = 0;
  /** How much of the screen's top is covered, in pixels. */
  covered = 0;

  /**
   * @param view the page's window
   * @param places where lines stand
   * @param scrolled is told of the line at the top when the reader has scrolled
   */
  constructor(
    private readonly view: Window,
    private readonly places: Places,
    private readonly scrolled: (line: number) => void,
  ) {
    for (const type of ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const) {
      view.addEventListener(type, () => this.readerMoves(), { passive: true, capture: true });
    }
    let asked = false;
    view.addEventListener('scroll', () => {
      if (asked) return;
      asked = true;
      view.requestAnimationFrame(() => {
        asked = false;
        this.tell();
      });
    });
  }

  /** The line at the top. */
  get line(): number {
    return this.places.lineAt(this.view.scrollY + this.covered);
  }

  /** Follows the editor to a line, unless the reader is on the way elsewhere. */
  follow(line: number): void {
    if (!this.reader.isOpen(this.view.performance.now())) this.goTo(line);
  }

  /** Puts a line at the top. */
  goTo(line: number): void {
    this.scrollTo(this.places.topOf(line) - this.covered);
  }

  /** Brings what stands at a line into view, in the middle, unless it is there already. */
  bringIntoView(line: number): void {
    const { scrollY, innerHeight } = this.view;
    const margin = innerHeight / 10;
    // Most lines have a place of their own; between two, all are to be measured.
    const place = this.places.holding(line);
    const top = place?.line === line ? place.top : this.places.topOf(line);
    if (top < scrollY + margin || top > scrollY + innerHeight - 2 * margin) {
      this.scrollTo(top - innerHeight / 3);
    }
  }

  /** Makes a change of the page, and leaves what is read where it is on the screen. */
  keeping(change: () => void): void {
    const { scrollY } = this.view;
    const before = scrollY > 0 ? this.landmarks() : [];
    change();
    const still = before.find(({ element }) => element.isConnected);
    if (!still) return;
    const now = this.view.scrollY;
    const moved = still.element.getBoundingClientRect().top - still.top + this.rest;
    this.scrollTo(now + moved);
    this.rest = moved - (this.view.scrollY - now);
  }

  /** What stands nearest to the top, with its place on the screen: nearest first. */
  private landmarks(): { element: Element; top: number }[] {
    return this.places
      .around(this.view.scrollY, LANDMARKS)
      .map(({ element }) => ({ element, top: element.getBoundingClientRect().top }))
      .filter(({ top }) => Math.abs(top) < 2 * this.view.innerHeight)
      .sort((one, other) => Math.abs(one.top) - Math.abs(other.top));
  }

  private scrollTo(top: number): void {
    this.rest = 0;
    if (Math.abs(top - this.view.scrollY) < 1) return;
    this.own.open(this.view.performance.now());
    this.view.scrollTo({ top, behavior: 'instant' });
  }

  private readerMoves(): void {
    this.own.close();
  }

  private tell(): void {
    const now = this.view.performance.now();
    if (this.own.isOpen(now)) return;
    this.rest = 0;
    this.reader.open(now);
    this.scrolled(this.line);
  }
}
