/** Where the lines of the source stand on the page, as it is laid out now. */
import { type Anchor, lastAtMost, lineAt, risingAnchors, topOf } from './anchors.ts';

/** An element of the page that tells its line. Where it stands is measured when it is asked for: there may be thousands. */
export class Place implements Anchor {
  private measured: number | null = null;

  constructor(
    readonly element: HTMLElement,
    readonly line: number,
  ) {}

  get top(): number {
    const scrolled = this.element.ownerDocument.defaultView?.scrollY ?? 0;
    this.measured ??= this.element.getBoundingClientRect().top + scrolled;
    return this.measured;
  }
}

/** Knows the places until the page changes. */
export class Places {
  private lines = 0;
  private found: readonly Place[] | null = null;
  private rising: readonly Anchor[] | null = null;
  /** The page's size when the places were found. */
  private size = '';

  constructor(private readonly page: Document) {}

  /** The page or its size has changed; `lines` is the number of lines of the source. */
  changed(lines = this.lines): void {
    this.lines = lines;
    this.found = null;
    this.rising = null;
  }

  /** Whether the page has another size than when the places were found; then they are to be found again. */
  resized(): boolean {
    return this.size !== this.sizeNow();
  }

  /** Every element that tells its line, in the page's order. */
  all(): readonly Place[] {
    if (!this.found) {
      this.found = this.find();
      this.size = this.sizeNow();
    }
    return this.found;
  }

  /** The places next to a point of the page, `count` above it and as many below. */
  around(top: number, count: number): readonly Place[] {
    const all = this.all();
    const last = lastAtMost(all, top, 'top');
    return all.slice(Math.max(0, last - count), last + count);
  }

  /** The line at a place on the page, also between two. */
  lineAt(top: number): number {
    return lineAt(this.anchors(), top);
  }

  /** Where a line stands on the page. */
  topOf(line: number): number {
    return topOf(this.anchors(), line);
  }

  /** The innermost element that holds a line; null where none does. */
  holding(line: number): Place | null {
    let best: Place | null = null;
    for (const place of this.all()) {
      if (place.line <= line && place.line >= (best?.line ?? 0)) best = place;
    }
    return best;
  }

  /** The line of what stands at a point of the page, by the element there. */
  lineOf(target: EventTarget | null): number | null {
    const element = target instanceof Element ? target.closest<HTMLElement>('[data-line]') : null;
    return element && absoluteLine(element);
  }

  private anchors(): readonly Anchor[] {
    this.rising ??= risingAnchors(this.all(), this.lines, this.page.documentElement.scrollHeight);
    return this.rising;
  }

  private find(): readonly Place[] {
    const elements = this.page.querySelectorAll<HTMLElement>(
      this.page.body.dataset.view === 'pages' ? '[data-at]' : '.part[data-first] [data-line]',
    );
    return [...elements].flatMap((element): Place[] => {
      const line = absoluteLine(element);
      return line === null ? [] : [new Place(element, line)];
    });
  }

  private sizeNow(): string {
    const { scrollHeight, clientWidth } = this.page.documentElement;
    return `${clientWidth} ${scrollHeight}`;
  }
}

/** Lines are told from the first line of the part, so that edits above change nothing inside. */
function absoluteLine(element: HTMLElement): number | null {
  if (element.dataset.at !== undefined) return Number(element.dataset.at);
  const part = element.closest<HTMLElement>('.part[data-first]');
  return part && Number(part.dataset.first) + Number(element.dataset.line);
}
