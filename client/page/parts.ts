/** The parts of the page: the cover, every §, each in a frame of its own that leaves no trace in the layout. */
import type { PreviewPart, PreviewSlot } from '../../server/src/preview/answer.ts';
import { differing, patchChildren } from './patch.ts';

const SLOTS: readonly PreviewSlot[] = ['banner', 'cover', 'contents', 'items'];

/** The frames on the page and what they show. */
export class Parts {
  private readonly keys = new WeakMap<Element, string>();

  constructor(private readonly page: Document) {}

  /** The keys of all parts on the page. */
  known(): string[] {
    return this.frames().map((frame) => this.keys.get(frame) ?? '');
  }

  /** Shows the parts of an answer; those whose HTML it leaves out are there already. */
  show(parts: readonly PreviewPart[]): void {
    for (const slot of SLOTS) {
      this.fill(
        slot,
        parts.filter((part) => part.slot === slot),
      );
    }
  }

  /** Every frame in the page's order. */
  frames(): HTMLElement[] {
    return [...this.page.querySelectorAll<HTMLElement>('[data-slot] > .part')];
  }

  private fill(slot: PreviewSlot, parts: readonly PreviewPart[]): void {
    const element = this.page.querySelector(`[data-slot=${slot}]`);
    if (!element) return;
    const frames = [...element.children].filter((child) => child instanceof HTMLElement);
    const isSame = (frame: HTMLElement, part: PreviewPart): boolean =>
      this.keys.get(frame) === part.key;
    const [start, endBefore, endAfter] = differing(frames, parts, isSame);
    const old = frames.slice(start, endBefore);
    this.replace(element, old, parts.slice(start, endAfter), frames[endBefore] ?? null);
    for (const [index, part] of parts.entries()) {
      const frame = element.children[index];
      if (!(frame instanceof HTMLElement)) continue;
      if (part.line === null) frame.removeAttribute('data-first');
      else frame.dataset.first = String(part.line);
    }
  }

  /** Puts parts in the place of frames in a row: a part that one of them shows takes that frame along. */
  private replace(
    element: Element,
    old: readonly HTMLElement[],
    parts: readonly PreviewPart[],
    follower: Element | null,
  ): void {
    const wanted = new Set(parts.map(({ key }) => key));
    const byKey = new Map(old.map((frame) => [this.keys.get(frame) ?? '', frame]));
    const free = old.filter((frame) => !wanted.has(this.keys.get(frame) ?? ''));
    let place: Element | null = old[0] ?? follower;
    for (const part of parts) {
      const frame = byKey.get(part.key) ?? free.shift() ?? this.frame();
      if (frame === place) place = place.nextElementSibling;
      else element.insertBefore(frame, place);
      if (part.html !== undefined) patchChildren(frame, this.contentOf(part.html));
      this.keys.set(frame, part.key);
    }
    for (const frame of free) frame.remove();
  }

  private frame(): HTMLElement {
    const frame = this.page.createElement('div');
    frame.className = 'part';
    return frame;
  }

  private contentOf(html: string): DocumentFragment {
    const template = this.page.createElement('template');
    template.innerHTML = html;
    for (const link of template.content.querySelectorAll('a[href]')) disarm(link);
    return template.content;
  }
}

/** A link of the protokoll shows where it leads; the page itself is no place to leave, so the editor is asked to open it. */
function disarm(link: Element): void {
  const address = link.getAttribute('href') ?? '';
  if (address.startsWith('#')) return;
  link.removeAttribute('href');
  link.setAttribute('class', 'address');
  link.setAttribute('role', 'link');
  link.setAttribute('tabindex', '0');
  link.setAttribute('title', address);
}
