/** The preview's page in a real Chromium, with the test in the place of the editor. */
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { inject } from 'vitest';
import type { FromPage, ToPage } from '../../client/src/preview/messages.ts';
import { shellHtml } from '../../client/src/preview/shell.ts';
import { analyse } from '../../server/src/analysis.ts';
import { exportPdf, typesetPdf } from '../../server/src/export/pdf/pdf.ts';
import { type Snapshot, takeSnapshot } from '../../server/src/features/snapshot.ts';
import type { PagesAnswer, PagesPart, PreviewAnswer } from '../../server/src/preview/answer.ts';
import { changedPart } from '../../server/src/preview/changed-part.ts';
import { type KeptItems, preview } from '../../server/src/preview/preview.ts';
import { previewProblems } from '../../server/src/preview/problems.ts';
import { buildPrintDocument } from '../../server/src/print/build.ts';
import type { PrintDocument } from '../../server/src/print/model.ts';
import { defaultProfile } from '../../server/src/profile/default-profile.ts';
import type { Profile } from '../../server/src/profile/profile.ts';
import { testEngine } from './pdf-engine.ts';

const ADDRESS = 'http://preview.test/';
const WORDS = {
  toSource: 'Gå till texten',
  setting: 'Sätter sidorna',
  noPages: { 'not-here': 'Inga sidor här', broken: 'Inga sidor' },
  goToItem: 'Gå till paragraf',
  smaller: 'Mindre',
  larger: 'Större',
  fit: 'Hela bredden',
  levels: { fel: 'Fel', varning: 'Varning', info: 'Info', tips: 'Tips' },
};
/** What an editor gives the page, as far as the page uses it. */
const EDITOR = `
  window.heard = [];
  let state;
  window.acquireVsCodeApi = () => ({
    postMessage: (message) => window.heard.push(message),
    getState: () => state,
    setState: (next) => { state = next; },
  });
`;

/** The page's own scripts as they are packed: itself, and what draws pages. */
function script(name: string): string {
  return join(inject('dist'), 'preview', name);
}

export class PreviewPage {
  /** All that the page asked for beside its own two files. */
  readonly requests: string[] = [];
  /** What the browser complained about: errors, and what the policy refused. */
  readonly complaints: string[] = [];
  private known: readonly string[] = [];
  private readonly kept: KeptItems = new Map();

  private constructor(
    readonly page: Page,
    private readonly profile: Profile,
  ) {}

  /** Opens the page, empty. */
  static async open(browser: Browser, profile: Profile = defaultProfile): Promise<PreviewPage> {
    const context = await browser.newContext({ viewport: { width: 800, height: 600 } });
    const page = await context.newPage();
    const opened = new PreviewPage(page, profile);
    page.on('console', (message) => opened.complaints.push(message.text()));
    page.on('pageerror', (error) => opened.complaints.push(error.message));
    await opened.serve();
    await page.addInitScript(EDITOR);
    await page.goto(ADDRESS);
    await opened.post({ type: 'setup', look: 'papper', words: WORDS });
    return opened;
  }

  /** Says something to the page, as the extension does. */
  async post(message: ToPage): Promise<void> {
    await this.page.evaluate(
      `window.dispatchEvent(new MessageEvent('message', { data: ${JSON.stringify(message)} }))`,
    );
  }

  /** Shows a text, as the server makes it for what the page has. Returns the server's answer. */
  async show(text: string): Promise<PreviewAnswer> {
    const snapshot = snapshotOf(text, this.profile);
    const answer = preview(snapshot, this.known, this.kept);
    await this.post({ type: 'update', answer });
    await this.post({ type: 'problems', problems: previewProblems(snapshot.messages, 'sv') });
    const newest = 'heard.findLast(({ type }) => type === "known").keys';
    this.known = await this.page.evaluate<string[]>(newest);
    return answer;
  }

  /** Shows the exact pages of a text, as the server makes them. Returns the server's answer. */
  async pages(text: string, version = 1): Promise<PagesAnswer> {
    const engine = await testEngine();
    const document = this.printed(text);
    const { bytes, pages, itemPages } = exportPdf(document, engine);
    const answer = {
      version,
      pdf: Buffer.from(bytes).toString('base64'),
      pages,
      lines: text.split('\n').length,
      items: document.items.flatMap(({ id, label, position }) => {
        const place = itemPages.get(id);
        return place && position ? [{ id, label, line: position.start.line - 1, ...place }] : [];
      }),
    };
    await this.post({ type: 'pages', answer });
    return answer;
  }

  /**
   * Shows the one part that is new in a text, as the server makes it where the
   * pages of the text before are shown. Throws where it is not one.
   */
  async part(before: string, text: string, version: number): Promise<PagesPart> {
    const engine = await testEngine();
    const [old, document] = [this.printed(before), this.printed(text)];
    const { pages: total, itemPages: items } = exportPdf(old, engine);
    const changed = changedPart(old, document, { total, items });
    if (!changed) throw new Error('not one part is new');
    const { pdf } = typesetPdf(changed.document, changed.stretch, engine);
    const part = { version, pdf: Buffer.from(pdf).toString('base64'), item: changed.item };
    await this.post({ type: 'pagesPart', part });
    return part;
  }

  /** What the page has said of a kind. */
  async heard<T extends FromPage['type']>(type: T): Promise<Extract<FromPage, { type: T }>[]> {
    const all = await this.page.evaluate<FromPage[]>('window.heard');
    return all.filter(
      (message): message is Extract<FromPage, { type: T }> => message.type === type,
    );
  }

  /** The HTML of everything that is shown, with attributes in the order of their names. */
  content(): Promise<string> {
    return this.page.evaluate<string>(`[...document.querySelectorAll('[data-slot]')].map((slot) => {
      const copy = slot.cloneNode(true);
      for (const element of copy.querySelectorAll('*')) {
        for (const name of element.getAttributeNames().toSorted()) {
          const value = element.getAttribute(name);
          element.removeAttribute(name);
          element.setAttribute(name, value);
        }
      }
      return copy.outerHTML;
    }).join('\\n')`);
  }

  close(): Promise<void> {
    return this.page.context().close();
  }

  private printed(text: string): PrintDocument {
    const { minutes, tree } = analyse(text);
    return buildPrintDocument(minutes, tree, this.profile, { final: false });
  }

  private async serve(): Promise<void> {
    const files = new Map([
      [
        ADDRESS,
        {
          contentType: 'text/html',
          body: shellHtml({ script: 'page.js', styles: 'page.css', nonce: 'once' }),
        },
      ],
      [`${ADDRESS}page.js`, { path: script('page.js') }],
      [`${ADDRESS}pages.js`, { path: script('pages.js') }],
      [`${ADDRESS}page.css`, { path: script('page.css') }],
    ]);
    await this.page.route('**/*', (route) => {
      const url = route.request().url();
      const file = files.get(url);
      if (file) return route.fulfill(file);
      this.requests.push(url);
      return route.abort();
    });
  }
}

/** The server's answer for a text. */
export function previewOf(
  text: string,
  known: readonly string[] = [],
  profile: Profile = defaultProfile,
): PreviewAnswer {
  return preview(snapshotOf(text, profile), known);
}

function snapshotOf(text: string, profile: Profile): Snapshot {
  return takeSnapshot(
    analyse(text),
    {
      uri: 'file:///a.protokoll',
      version: 1,
      locale: 'sv',
      folders: [],
      takesSnippets: false,
      takesVersions: false,
      completesSnippets: false,
      profile,
    },
    () => undefined,
  );
}
