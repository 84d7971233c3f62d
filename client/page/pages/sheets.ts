/** The sheets: one a page, drawn when they come near the screen and emptied when they leave it. */
import { element } from '../element.ts';
import type { Leaf } from './leaves.ts';
import type { OpenedPdf } from './pdf-reader.ts';

interface Sheet {
  element: HTMLElement;
  near: boolean;
  /** What stands on it. */
  leaf: Leaf;
  /** What is drawn on it, null where nothing is. */
  drawn: { leaf: Leaf; scale: number } | null;
}

export class Sheets {
  private readonly sheets: Sheet[] = [];
  /** All PDFs that are open. */
  private readonly open = new Set<OpenedPdf>();
  private scale = 1;
  private drawing = false;
  private readonly watching = new IntersectionObserver((entries) => this.moved(entries), {
    rootMargin: '100% 0px',
  });

  /** @param frame the element that the sheets stand in */
  constructor(private readonly frame: HTMLElement) {}

  /** The pages from the top, with where they end on the screen. */
  get current(): number {
    const line = window.innerHeight / 3;
    const index = this.sheets.findIndex(
      ({ element: sheet }) => sheet.getBoundingClientRect().bottom > line,
    );
    return index < 0 ? this.sheets.length : index + 1;
  }

  /** Shows leaves; a page that was drawn stays until its new version is. */
  show(leaves: readonly Leaf[], scale: number): void {
    this.scale = scale;
    while (this.sheets.length > leaves.length) this.remove();
    for (const [index, leaf] of leaves.entries()) {
      const { element: sheet } = this.put(index, leaf);
      sheet.style.setProperty('width', `${leaf.pdf.width * scale}px`);
      sheet.style.setProperty('height', `${leaf.pdf.height * scale}px`);
      for (const old of sheet.querySelectorAll('[data-at]')) old.remove();
      sheet.append(...leaf.lines.map(anchor));
      this.open.add(leaf.pdf);
    }
    void this.draw();
  }

  /** Takes everything away. */
  clear(): void {
    while (this.sheets.length > 0) this.remove();
    this.closeUnused();
  }

  /** Draws what is near the screen and not as it is to be, the nearest first. */
  private async draw(): Promise<void> {
    if (this.drawing) return;
    this.drawing = true;
    try {
      for (let next = this.next(); next; next = this.next()) await this.drawOne(next);
    } finally {
      this.drawing = false;
    }
    this.closeUnused();
  }

  private closeUnused(): void {
    const used = new Set(this.sheets.map(({ leaf }) => leaf.pdf));
    for (const pdf of this.open) {
      if (used.has(pdf)) continue;
      this.open.delete(pdf);
      pdf.close();
    }
  }

  private next(): Sheet | undefined {
    const middle = window.innerHeight / 2;
    const distance = ({ element: sheet }: Sheet): number => {
      const { top, bottom } = sheet.getBoundingClientRect();
      return Math.abs((top + bottom) / 2 - middle);
    };
    return this.sheets
      .filter(({ near, leaf, drawn }) => {
        const isDrawn =
          drawn?.leaf.pdf === leaf.pdf &&
          drawn.leaf.page === leaf.page &&
          drawn.scale === this.scale;
        return near && !isDrawn;
      })
      .sort((one, other) => distance(one) - distance(other))[0];
  }

  private async drawOne(sheet: Sheet): Promise<void> {
    const { scale } = this;
    const { leaf } = sheet;
    sheet.drawn = { leaf, scale };
    const canvas = document.createElement('canvas');
    canvas.setAttribute('role', 'img');
    canvas.setAttribute('aria-label', sheet.element.getAttribute('aria-label') ?? '');
    canvas.dataset.version = String(leaf.version);
    try {
      await leaf.pdf.draw(leaf.page, canvas, scale * window.devicePixelRatio);
    } catch {
      // A newer version has taken its place; that one is drawn next.
      return;
    }
    if (!sheet.near) return;
    sheet.element.querySelector('canvas')?.remove();
    sheet.element.prepend(canvas);
  }

  private moved(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      const sheet = this.sheets.find((one) => one.element === target);
      if (!sheet) continue;
      sheet.near = isIntersecting;
      if (isIntersecting) continue;
      sheet.drawn = null;
      sheet.element.querySelector('canvas')?.remove();
    }
    void this.draw();
  }

  /** Puts a leaf on the sheet that is the index-th, which is made where it is not there. */
  private put(index: number, leaf: Leaf): Sheet {
    const before = this.sheets[index];
    if (before) {
      before.leaf = leaf;
      return before;
    }
    const sheet = element('section', 'sheet');
    sheet.setAttribute('aria-label', String(index + 1));
    const added = { element: sheet, near: false, leaf, drawn: null };
    this.sheets.push(added);
    this.frame.append(sheet);
    this.watching.observe(sheet);
    return added;
  }

  private remove(): void {
    const sheet = this.sheets.pop();
    if (!sheet) return;
    this.watching.unobserve(sheet.element);
    sheet.element.remove();
  }
}

function anchor(line: number): HTMLElement {
  const mark = element('span', 'anchor');
  mark.dataset.at = String(line);
  return mark;
}
