/** Marks on top of the page: what the rules say, and where the cursor is. The text itself is not touched. */
import type { PreviewProblem } from '../../server/src/preview/answer.ts';
import type { FromPage, PageWords } from '../src/preview/messages.ts';
import { element } from './element.ts';
import type { Place, Places } from './places.ts';

const WORST_FIRST = ['fel', 'varning', 'info', 'tips'] as const;

export class Marks {
  private problems: readonly PreviewProblem[] = [];
  private here: number | null = null;
  private opened: HTMLElement | null = null;

  /**
   * @param layer the element that the marks stand in, as high as the page
   * @param places where lines stand
   * @param words the page's own words
   * @param send tells the extension what was chosen
   */
  constructor(
    private readonly layer: HTMLElement,
    private readonly places: Places,
    private readonly words: () => PageWords,
    private readonly send: (message: FromPage) => void,
  ) {}

  /** Takes what the rules say now, and draws it where it is another thing than before. */
  say(problems: readonly PreviewProblem[]): void {
    const isSame = JSON.stringify(problems) === JSON.stringify(this.problems);
    this.problems = problems;
    if (!isSame) this.draw();
  }

  /**
   * The text has become longer at the cursor by some lines, or shorter: what the
   * rules said below moves along until they have looked at it again.
   */
  shift(by: number): void {
    const from = (this.here ?? Number.POSITIVE_INFINITY) - by;
    this.problems = this.problems.map((problem) =>
      problem.line > from
        ? { ...problem, line: problem.line + by, endLine: problem.endLine + by }
        : problem,
    );
  }

  /** Takes the line of the cursor, 0-based. */
  cursorAt(line: number): void {
    this.here = line;
    this.drawCursor();
  }

  /** Draws everything anew: the page has changed, or its size. */
  draw(): void {
    const shown = this.opened?.dataset.line;
    this.opened = null;
    const marks = [...this.byPlace()].map(([place, problems]) => this.mark(place, problems));
    this.layer.replaceChildren(...marks);
    this.drawCursor();
    const again = marks.find(({ dataset }) => dataset.line === shown);
    if (shown !== undefined && again) this.open(again);
  }

  /** Closes what is opened; false where nothing is. */
  close(): boolean {
    if (!this.opened) return false;
    this.opened.classList.remove('open');
    this.opened.querySelector('button')?.setAttribute('aria-expanded', 'false');
    this.opened = null;
    return true;
  }

  private byPlace(): Map<Place, PreviewProblem[]> {
    const groups = new Map<Place, PreviewProblem[]>();
    for (const problem of this.problems) {
      const place = this.places.holding(problem.line) ?? this.places.all()[0];
      if (place) groups.set(place, [...(groups.get(place) ?? []), problem]);
    }
    return groups;
  }

  private drawCursor(): void {
    this.layer.querySelector(':scope > .cursor')?.remove();
    const place = this.here === null ? null : this.places.holding(this.here);
    if (place) this.layer.prepend(this.box('cursor', place));
  }

  private mark(place: Place, problems: readonly PreviewProblem[]): HTMLElement {
    const worst = WORST_FIRST.find((level) => problems.some((one) => one.level === level));
    const mark = this.box(`mark ${worst}`, place);
    mark.dataset.line = String(place.line);
    const button = element('button', 'sign', problems.length > 1 ? String(problems.length) : '!');
    const told = problems.map(({ level, message }) => `${this.words().levels[level]}: ${message}`);
    button.setAttribute('aria-label', told.join(' '));
    button.setAttribute('aria-expanded', 'false');
    button.addEventListener('click', () => {
      if (this.opened === mark) this.close();
      else this.open(mark);
    });
    const card = element('div', 'card');
    card.append(...problems.map((problem) => this.told(problem)));
    mark.append(button, card);
    return mark;
  }

  private open(mark: HTMLElement): void {
    this.close();
    mark.classList.add('open');
    mark.querySelector('button')?.setAttribute('aria-expanded', 'true');
    this.opened = mark;
  }

  private told(problem: PreviewProblem): HTMLElement {
    const { level, message, fixes, line, character, rule } = problem;
    const words = this.words();
    const section = element('section', level);
    const actions = element('p', 'actions');
    const action = (title: string, chosen: FromPage): void => {
      const button = element('button', '', title);
      button.addEventListener('click', () => {
        this.close();
        this.send(chosen);
      });
      actions.append(button);
    };
    for (const title of fixes) action(title, { type: 'fix', rule, line, character, title });
    action(words.toSource, { type: 'open', line, enter: true });
    section.append(
      element('p', 'level', `${words.levels[level]} · ${rule}`),
      element('p', 'message', message),
      actions,
    );
    return section;
  }

  private box(className: string, { element: { offsetHeight }, top }: Place): HTMLElement {
    const box = element('div', className);
    box.style.setProperty('top', `${top}px`);
    box.style.setProperty('height', `${offsetHeight}px`);
    return box;
  }
}
