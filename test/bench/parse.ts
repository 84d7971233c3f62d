/** From a text to its tree. */
import type { Node } from 'unist';
import { analyse } from '../../server/src/analysis.ts';
import { parseInline } from '../../server/src/language/inline.ts';
import { parse } from '../../server/src/language/parse.ts';
import { inTurn, timed } from './harness/in-turn.ts';
import { loadPeer, peerVersions } from './harness/peers.ts';
import type { Benchmark, Row, Setting } from './harness/result.ts';
import { type MeasuredText, measuredTexts } from './harness/texts.ts';
import { toMarkdown } from './text/markdown.ts';

const ROUNDS: Readonly<Record<string, number>> = { '1x': 60, '10x': 20, '100x': 5 };

/** A part of unified's interface. */
interface Processor {
  use(plugin: unknown): Processor;
  parse(text: string): object;
}

export const parsing: Benchmark = {
  name: 'parse',
  title: 'Parsing',
  about:
    'In one process, in turn: the tree of Protokoll with all inline text read, as remark-parse ' +
    'reads it, against remark-parse on the same prose as Markdown. The second figure of ' +
    'Protokoll is what an editor waits for: the blocks and all that the minutes say (people, ' +
    'decisions, votes, dates), with inline text left until someone asks.',
  async run(setting) {
    const { unified } = await loadPeer<{ unified(): Processor }>('unified');
    const remark = await loadPeer<{ default: unknown }>('remark-parse');
    const processor = unified().use(remark.default);
    const rows: Row[] = [];
    for (const text of measuredTexts(setting.quick ? [1] : [1, 10, 100])) {
      setting.tell(`parse ${text.size}`);
      rows.push(...(await measure(text, processor, setting)));
    }
    return { rows, curves: [], notes: [], versions: peerVersions('remark-parse') };
  },
};

/** Reads everything: blocks, and the inline text of each. */
function parseWhole(text: string): void {
  readInline(parse(text));
}

function readInline(node: Node): void {
  if ('value' in node && typeof node.value === 'string') parseInline(node.value);
  if ('children' in node && Array.isArray(node.children)) node.children.forEach(readInline);
}

async function measure(
  { size, told, text }: MeasuredText,
  processor: Processor,
  { quick }: Setting,
): Promise<Row[]> {
  const markdown = toMarkdown(text);
  const [whole = [], minutes = [], remark = []] = await inTurn(
    [
      { who: 'whole', sample: () => timed(() => parseWhole(text)) },
      { who: 'minutes', sample: () => timed(() => analyse(text)) },
      { who: 'remark-parse', sample: () => timed(() => processor.parse(markdown)) },
    ],
    quick ? 3 : (ROUNDS[size] ?? 5),
    2,
  );
  const peers = [{ who: 'remark-parse', samples: remark }];
  return [
    {
      id: `parse-${size}`,
      what: `blocks and inline text, ${told}`,
      unit: 'ms',
      ours: whole,
      peers,
    },
    {
      id: `analyse-${size}`,
      what: `blocks and minutes, ${told}`,
      unit: 'ms',
      ours: minutes,
      peers,
    },
  ];
}
