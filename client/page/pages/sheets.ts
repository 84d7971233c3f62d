/** The sheets: one a page, drawn when they come near the screen and emptied when they leave it. */
import type { PagesAnswer } from '../../../server/src/preview/answer.ts';
import { element } from '../element.ts';
import type { OpenedPdf } from './pdf-reader.ts';

interface Sheet {
  element: HTMLElement;
  near: boolean;
  /** What is drawn on it, null where nothing is. */
  drawn: { pdf: OpenedPdf; scale: number } | null;
}

export class Sheets {
  private readonly sheets: Sheet[] = [];
  private pdf: OpenedPdf | null = null;
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

  /** Shows a PDF; a page that was drawn stays until its new version is. */
  show(pdf: OpenedPdf, items: PagesAnswer['items'], scale: number): void {
    const before = this.pdf;
    this.pdf = pdf;
    this.scale = scale;
    while (this.sheets.length > pdf.pages) this.remove();
    while (this.sheets.length < pdf.pages) this.add();
    for (const [index, { element: sheet }] of this.sheets.entries()) {
      sheet.style.setProperty('width', `${pdf.width * scale}px`);
      sheet.style.setProperty('height', `${pdf.height * scale}px`);
      const here = items.filter(({ first }) => first === index + 1);
      for (const old of sheet.querySelectorAll('[data-at]')) old.remove();
      sheet.append(...here.map(({ line }) => anchor(line)));
    }
    void this.draw().then(() => {
      if (before && before !== pdf) before.close();
    });
  }

  /** Takes everything away. */
  clear(): void {
    while (this.sheets.length > 0) this.remove();
    this.pdf?.close();
    this.pdf = null;
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
  }

  private next(): Sheet | undefined {
    const middle = window.innerHeight / 2;
    const distance = ({ element: sheet }: Sheet): number => {
      const { top, bottom } = sheet.getBoundingClientRect();
      return Math.abs((top + bottom) / 2 - middle);
    };
    return this.sheets
      .filter(
        ({ near, drawn }) => near && !(drawn?.pdf === this.pdf && drawn?.scale === this.scale),
      )
      .sort((one, other) => distance(one) - distance(other))[0];
  }

  private async drawOne(sheet: Sheet): Promise<void> {
    const { pdf, scale } = this;
    if (!pdf) return;
    sheet.drawn = { pdf, scale };
    const canvas = document.createElement('canvas');
    canvas.setAttribute('role', 'img');
    canvas.setAttribute('aria-label', sheet.element.getAttribute('aria-label') ?? '');
    const number = this.sheets.indexOf(sheet) + 1;
    try {
      await pdf.draw(number, canvas, scale * window.devicePixelRatio);
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

  private add(): void {
    const sheet = element('section', 'sheet');
    sheet.setAttribute('aria-label', String(this.sheets.length + 1));
    this.sheets.push({ element: sheet, near: false, drawn: null });
    this.frame.append(sheet);
    this.watching.observe(sheet);
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
