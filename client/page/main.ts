/** The preview's page: shows what the server makes, and tells the extension what the reader does. */
import type { FromPage, PageWords, PreviewState, ToPage } from '../src/preview/messages.ts';
import { LookOfPage } from './look.ts';
import { Marks } from './marks.ts';
import { PagesView } from './pages/pages-view.ts';
import { Parts } from './parts.ts';
import { Places } from './places.ts';
import { Reading } from './reading.ts';

declare function acquireVsCodeApi(): {
  postMessage(message: FromPage): void;
  getState(): PreviewState | undefined;
  setState(state: PreviewState): void;
};

const own = document.currentScript as HTMLScriptElement;
const vscode = acquireVsCodeApi();
const send = (message: FromPage): void => vscode.postMessage(message);

let words: PageWords | null = null;
let state: Omit<PreviewState, 'line'> | null = null;
/** Where the reader was before the page was made anew. */
let resumeAt: number | null = vscode.getState()?.line ?? null;
let here: number | null = null;
/** How many lines the text has that is shown; null while none is. */
let lines: number | null = null;
let pages: PagesView | null = null;

const look = new LookOfPage(document);
const parts = new Parts(document);
const places = new Places(document);
const reading = new Reading(window, places, (line) => {
  // While the page is made anew, where it happens to be says nothing.
  if (resumeAt !== null) return;
  send({ type: 'scrolled', line });
  remember();
});
const layer = document.createElement('div');
layer.id = 'marks';
document.body.append(layer);
const marks = new Marks(layer, places, () => words ?? NO_WORDS, send);

const NO_WORDS: PageWords = {
  toSource: '',
  setting: '',
  noPages: { 'not-here': '', broken: '' },
  goToItem: '',
  smaller: '',
  larger: '',
  fit: '',
  levels: { fel: '', varning: '', info: '', tips: '' },
};

function remember(): void {
  if (state) vscode.setState({ ...state, line: resumeAt ?? reading.line });
}

const handlers: { [T in ToPage['type']]: (message: Extract<ToPage, { type: T }>) => void } = {
  setup(message) {
    words = message.words;
    look.choose(message.look);
  },
  state(message) {
    if (state && state.source !== message.state.source) {
      window.scrollTo(0, 0);
      lines = null;
      marks.say([]);
    }
    state = message.state;
    setView(state.view === 'pages');
    remember();
  },
  pages({ answer }) {
    if ('failed' in answer) pages?.fail(answer.failed);
    else void pages?.show(answer).then(resume, () => pages?.fail('broken'));
  },
  pagesPart({ part }) {
    // Where it cannot be shown, the whole that follows it tells why.
    pages?.showPart(part).catch(() => undefined);
  },
  update({ answer }) {
    reading.keeping(() => {
      look.use(answer.styles);
      parts.show(answer.parts);
      places.changed(answer.lines);
    });
    if (lines !== null) marks.shift(answer.lines - lines);
    lines = answer.lines;
    resume();
    document.title = answer.title;
    marks.draw();
    showCurrent();
    send({ type: 'known', keys: [look.known, ...parts.known()] });
  },
  problems({ problems }) {
    marks.say(problems);
  },
  scroll({ line }) {
    if (resumeAt !== null) resumeAt = line;
    else reading.follow(line);
    remember();
  },
  here({ line, follow }) {
    here = line;
    marks.cursorAt(line);
    showCurrent();
    if (follow) reading.bringIntoView(line);
  },
};

/** How much of the screen the bar above the pages covers, with some air, in pixels. */
const BAR = 52;

/** Brings the reader back to where they were before the page was made anew. */
function resume(): void {
  if (resumeAt !== null) reading.goTo(resumeAt);
  resumeAt = null;
}

/** Shows the exact pages, or the text again, at the same line. */
function setView(exact: boolean): void {
  if (exact === (pages !== null)) return;
  resumeAt ??= reading.line;
  pages?.remove();
  document.body.dataset.view = exact ? 'pages' : 'text';
  reading.covered = exact ? BAR : 0;
  pages = exact
    ? new PagesView(
        own,
        words ?? NO_WORDS,
        (lines) => places.changed(lines),
        (line) => reading.goTo(line),
      )
    : null;
  places.changed();
}

/** Marks the § of the cursor in the list of contents. */
function showCurrent(): void {
  const place = here === null ? null : places.holding(here);
  const id = place?.element.closest('.item')?.id;
  for (const link of document.querySelectorAll('.contents a')) {
    if (link.getAttribute('href') === `#${id}`) link.setAttribute('aria-current', 'location');
    else link.removeAttribute('aria-current');
  }
}

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  const handle = handlers[data.type] as ((message: ToPage) => void) | undefined;
  handle?.(data);
});

new ResizeObserver(() => {
  // A change of the text has measured what it made already.
  if (!places.resized()) return;
  places.changed();
  marks.draw();
}).observe(document.body);

/** A click on words goes to their place in the text, on a link to where it leads; one that selects words does neither. */
function opens(event: MouseEvent, enter: boolean): void {
  if (event.target instanceof Element && event.target.closest('#marks, .contents a')) return;
  if (event.target instanceof Element && event.target.closest('#bar')) return;
  const link = event.target instanceof Element ? event.target.closest('a.address') : null;
  if (link) {
    if (!enter) send({ type: 'link', address: link.getAttribute('title') ?? '' });
    return;
  }
  const line = pages ? Math.floor(places.lineAt(event.pageY)) : places.lineOf(event.target);
  const selects = (window.getSelection()?.toString() ?? '') !== '';
  if (line !== null && (enter || !selects)) send({ type: 'open', line, enter });
}

document.addEventListener('click', (event) => {
  const inside = event.target instanceof Element && event.target.closest('#marks') !== null;
  if (!inside) marks.close();
  opens(event, false);
});
document.addEventListener('dblclick', (event) => opens(event, true));
document.addEventListener('keydown', ({ key, target }) => {
  if (key === 'Escape') marks.close();
  if (key === 'Enter' && target instanceof HTMLElement && target.matches('a.address'))
    target.click();
});

send({ type: 'ready' });
