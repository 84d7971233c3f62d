/** The preview's page in a real Chromium, with the test in the place of the editor. */
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import type { FromPage, ToPage } from '../../client/src/preview/messages.ts';
import { shellHtml } from '../../client/src/preview/shell.ts';
import { analyse } from '../../server/src/analysis.ts';
import { takeSnapshot } from '../../server/src/features/snapshot.ts';
import type { PreviewAnswer } from '../../server/src/preview/answer.ts';
import { preview } from '../../server/src/preview/preview.ts';
import { defaultProfile } from '../../server/src/profile/default-profile.ts';
import type { Profile } from '../../server/src/profile/profile.ts';

const ADDRESS = 'http://preview.test/';
const WORDS = {
  toSource: 'Gå till texten',
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

let script: Promise<string> | null = null;

/** The page's script as it is packed, built once. */
function pageScript(): Promise<string> {
  script ??= build({
    entryPoints: ['client/page/main.ts'],
    bundle: true,
    format: 'iife',
    target: 'chrome120',
    write: false,
  }).then(({ outputFiles }) => outputFiles[0]?.text ?? '');
  return script;
}

export class PreviewPage {
  /** All that the page asked for beside its own two files. */
  readonly requests: string[] = [];
  /** What the browser complained about: errors, and what the policy refused. */
  readonly complaints: string[] = [];
  private known: readonly string[] = [];

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
    const answer = previewOf(text, this.known, this.profile);
    await this.post({ type: 'update', answer });
    const newest = 'heard.findLast(({ type }) => type === "known").keys';
    this.known = await this.page.evaluate<string[]>(newest);
    return answer;
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

  private async serve(): Promise<void> {
    const files = new Map([
      [
        ADDRESS,
        {
          contentType: 'text/html',
          body: shellHtml({ script: 'page.js', styles: 'page.css', nonce: 'once' }),
        },
      ],
      [`${ADDRESS}page.js`, { contentType: 'text/javascript', body: await pageScript() }],
    ]);
    await this.page.route('**/*', (route) => {
      const url = route.request().url();
      if (url === `${ADDRESS}page.css`) return route.fulfill({ path: 'client/page/page.css' });
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
  const snapshot = takeSnapshot(
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
  return preview(snapshot, known);
}
