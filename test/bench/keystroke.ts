/** From a keystroke to the answer of the language server. */
import { Editor, type ServerKind } from './harness/editor.ts';
import { inTurn } from './harness/in-turn.ts';
import { MARKDOWN_PACKAGES, markdownServer } from './harness/markdown-server.ts';
import { peerVersions } from './harness/peers.ts';
import { protokollServer } from './harness/protokoll-server.ts';
import type { Benchmark, Row, Setting } from './harness/result.ts';
import { type MeasuredText, measuredTexts } from './harness/texts.ts';
import { typing } from './harness/typing.ts';
import { toMarkdown } from './text/markdown.ts';

/** Samples of each size, and keystrokes before; one of Markdown takes seconds in the largest. */
const ROUNDS: Readonly<Record<string, number>> = { '1x': 200, '10x': 60, '100x': 5 };
const WARM_UP: Readonly<Record<string, number>> = { '1x': 60, '10x': 10, '100x': 1 };

export const keystroke: Benchmark = {
  name: 'keystroke',
  title: 'From keystroke to diagnostics and to symbols',
  about:
    'Both language servers run as processes of their own, over their standard input and output. ' +
    'A word is typed letter by letter, now here, now there in the prose; after each letter the ' +
    'client asks for the symbols or the diagnostics, and the time runs from the change being ' +
    'sent to the answer being read. All rules of Protokoll are on, and so are all checks of ' +
    'links in Markdown. The Markdown server lets its client parse (with markdown-it), as in VS ' +
    'Code, and that belongs to its time. Both texts are the same prose, line for line.',
  async run(setting) {
    const rows: Row[] = [];
    for (const text of measuredTexts(setting.quick ? [1] : [1, 10, 100])) {
      setting.tell(`keystroke ${text.size}`);
      rows.push(...(await measure(text, setting)));
    }
    return { rows, curves: [], notes: [], versions: peerVersions(...MARKDOWN_PACKAGES) };
  },
};

async function measure(measured: MeasuredText, setting: Setting): Promise<Row[]> {
  const ours = await openIn(
    protokollServer(setting.dist),
    `${measured.text}\n§ 1\n`,
    'text.protokoll',
  );
  const markdown = `${toMarkdown(measured.text)}\n[nowhere](#nowhere)\n`;
  const theirs = await openIn(await markdownServer(), markdown, 'text.md');
  try {
    const rows: Row[] = [];
    for (const what of ['diagnostics', 'symbols'] as const) {
      const rounds = setting.quick ? 5 : (ROUNDS[measured.size] ?? 5);
      const subjects = [ours, theirs].map(({ editor, uri, keys }, i) => ({
        who: i === 0 ? 'Protokoll' : 'vscode-markdown-languageserver',
        sample: () =>
          editor.type(uri, keys.next().value, async () => {
            const answer = await editor[what](uri);
            if (answer.length === 0) throw new Error(`no ${what} from ${uri}`);
          }),
      }));
      const warmUp = setting.quick ? 1 : (WARM_UP[measured.size] ?? 1);
      const [mine = [], peer = []] = await inTurn(subjects, rounds, warmUp);
      rows.push({
        id: `keystroke-${what}-${measured.size}`,
        what: `to ${what}, ${measured.told}`,
        unit: 'ms',
        ours: mine,
        peers: [{ who: 'vscode-markdown-languageserver', samples: peer }],
      });
    }
    return rows;
  } finally {
    await ours.editor.stop();
    await theirs.editor.stop();
  }
}

/** A server with a document open in it, and the keys that will be struck there. */
async function openIn(kind: ServerKind, text: string, name: string) {
  const editor = await Editor.start(kind, 'file:///bench');
  const uri = `file:///bench/${name}`;
  await editor.open(uri, text);
  return { editor, uri, keys: typing(text, 1) };
}
