/** The bar above the pages: where one is, the §§, and the size. */
import type { PagesAnswer } from '../../../server/src/preview/answer.ts';
import type { PageWords } from '../../src/preview/messages.ts';
import { element } from '../element.ts';

/** What the bar's buttons do. */
export interface BarActions {
  zoom(by: number): void;
  fit(): void;
  goTo(line: number): void;
}

export class Bar {
  readonly element = element('nav', '');
  private readonly where = element('output', '');
  private readonly items = document.createElement('select');

  constructor(words: PageWords, actions: BarActions) {
    this.element.id = 'bar';
    this.items.setAttribute('aria-label', words.goToItem);
    this.items.addEventListener('change', () => actions.goTo(Number(this.items.value)));
    this.element.append(
      this.where,
      this.items,
      button('−', words.smaller, () => actions.zoom(1 / 1.2)),
      button('+', words.larger, () => actions.zoom(1.2)),
      button('↔', words.fit, () => actions.fit()),
    );
  }

  /** Takes the §§ with their pages; the list leads to them. */
  list({ items, pages }: PagesAnswer): void {
    const options = items.map(({ label, first, line }) => {
      const option = document.createElement('option');
      option.value = String(line);
      option.textContent = `${label} · ${first}(${pages})`;
      return option;
    });
    this.items.replaceChildren(...options);
  }

  /** Says which page is looked at, and in which § it is. */
  at(page: number, { items, pages }: PagesAnswer): void {
    this.where.textContent = `${page}(${pages})`;
    const item = items.findLast(({ first }) => first <= page);
    this.items.value = item ? String(item.line) : '';
  }

  /** Says what is going on, or what went wrong. */
  say(words: string): void {
    this.where.textContent = words;
  }
}

function button(sign: string, name: string, act: () => void): HTMLElement {
  const made = element('button', '', sign);
  made.setAttribute('aria-label', name);
  made.setAttribute('title', name);
  made.addEventListener('click', act);
  return made;
}
