/** What the extension costs those who install it: its size, its start, its memory. */
import type { Page } from 'playwright-core';
import { Editor, type ServerKind } from './harness/editor.ts';
import { MARKDOWN_PACKAGES, markdownServer } from './harness/markdown-server.ts';
import { memoryOf } from './harness/measured-process.ts';
import { peerVersions } from './harness/peers.ts';
import { protokollServer } from './harness/protokoll-server.ts';
import type { Benchmark, Row, Setting } from './harness/result.ts';
import { measuredTexts } from './harness/texts.ts';
import { chooseFile, FILE, inVsCode, loadScripts } from './harness/vs-code.ts';
import { toMarkdown } from './text/markdown.ts';
import { generateArchive } from './text/minutes.ts';

const WINDOWS = 5;
const OPEN = 100;

export const starting: Benchmark = {
  name: 'start',
  title: 'Start, size and memory',
  about:
    'A real VS Code (code-server) in headless Chromium, a new one each time, in which the ' +
    'extension is not yet active: from the key that opens a protokoll to the first mark of a ' +
    'rule under its text. The size of the `.vsix`, PDF engine and typefaces included. The ' +
    'memory of the language server with 100 protokoll of about 40 kB open, all their symbols ' +
    'and diagnostics asked for once, against the Markdown server with the same prose.',
  async run(setting) {
    const scripts = await loadScripts();
    const { vsix, bytes } = await scripts.packExtension();
    const [measured] = measuredTexts([1]);
    const first: number[] = [];
    for (let i = 0; i < (setting.quick ? 1 : WINDOWS); i++) {
      setting.tell(`start ${i + 1}`);
      const files = { [FILE]: withMistake(measured?.text ?? '') };
      first.push(await inVsCode(scripts, vsix, files, firstMark));
    }
    const rows: Row[] = [
      row('start-diagnostics', `opened to first diagnostics, ${measured?.told}`, 'ms', first),
      row('start-vsix', 'the `.vsix`', 'MB', [bytes / 1e6]),
      await memoryRow(setting),
    ];
    return { rows, curves: [], notes: [], versions: peerVersions(...MARKDOWN_PACKAGES) };
  },
};

function row(id: string, what: string, unit: Row['unit'], ours: number[]): Row {
  return { id, what, unit, ours, peers: [] };
}

/** A date in the second line that no calendar has. */
function withMistake(text: string): string {
  return text.replace('\n', '\nSammanträdesdatum: 2026-02-30\n');
}

/** In the window: the milliseconds from the next key to the first mark under a text. */
const FIRST_MARK = `new Promise((resolve) => {
  let start = 0;
  addEventListener('keydown', ({ timeStamp }) => (start = timeStamp), { capture: true, once: true });
  const observer = new MutationObserver(() => {
    if (!document.querySelector('.squiggly-error, .squiggly-warning')) return;
    observer.disconnect();
    requestAnimationFrame(() => resolve(performance.now() - start));
  });
  observer.observe(document.body, { childList: true, attributes: true, subtree: true });
})`;

/** Opens the protokoll; returns the milliseconds to the first mark. */
async function firstMark(page: Page): Promise<number> {
  await chooseFile(page, 1);
  const time = page.evaluate<number>(FIRST_MARK);
  await page.keyboard.press('Enter');
  return time;
}

async function memoryRow({ quick, dist, tell }: Setting): Promise<Row> {
  const texts = [...generateArchive(quick ? 5 : OPEN).values()];
  tell('start: memory');
  const ours = await memoryWith(protokollServer(dist), texts);
  const theirs = await memoryWith(await markdownServer(), texts.map(toMarkdown));
  return {
    ...row('start-memory', `server with ${texts.length} files open`, 'MB', [ours]),
    peers: [{ who: 'vscode-markdown-languageserver', samples: [theirs] }],
  };
}

async function memoryWith(kind: ServerKind, texts: readonly string[]): Promise<number> {
  const editor = await Editor.start(kind, 'file:///bench');
  try {
    for (const [i, text] of texts.entries()) {
      const uri = `file:///bench/${i}.${kind.languageId}`;
      await editor.open(uri, text);
      await editor.symbols(uri);
      await editor.diagnostics(uri);
    }
    return memoryOf(editor.server.process.pid ?? 0);
  } finally {
    await editor.stop();
  }
}
