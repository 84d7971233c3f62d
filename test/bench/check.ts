/** Checking an archive. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Measured, measuredRun } from './harness/measured-process.ts';
import { peerFile, peerVersions } from './harness/peers.ts';
import type { Benchmark, Row } from './harness/result.ts';
import { toMarkdown } from './text/markdown.ts';
import { generateArchive } from './text/minutes.ts';

const PEER = 'markdownlint-cli2';

export const checking: Benchmark = {
  name: 'check',
  title: 'Checking a folder of 1,000 protokoll',
  about:
    '1,000 generated protokoll of about 40 kB, each another, and the same texts as Markdown: ' +
    '`protokoll check FOLDER` with all rules against `markdownlint-cli2` with its own rules ' +
    '(but for the length of lines, which it would report on every line of prose), each a whole ' +
    'process, Protokoll once before and once after the other. Memory is the most that the process held.',
  async run({ quick, dist, folder, tell }) {
    const count = quick ? 20 : 1000;
    const [ours, theirs] = writeArchive(folder, count);
    tell(`check ${count} protokoll`);
    const check = () => measuredRun(process.execPath, [join(dist, 'cli.mjs'), 'check', ours]);
    const linter = peerFile(`${PEER}/markdownlint-cli2-bin.mjs`);
    const lint = () =>
      measuredRun(process.execPath, [linter, '**/*.md'], { cwd: theirs, codes: [0, 1] });
    // Before and behind the long run of the peer: the machine may be another by then.
    const before = await check();
    const peer = [await lint()];
    const mine = [before, await check()];
    const rows = [
      row('time', 's', count, mine, peer, ({ milliseconds }) => milliseconds / 1000),
      row('memory', 'MB', count, mine, peer, ({ peakMB }) => peakMB ?? Number.NaN),
    ];
    return { rows, curves: [], notes: [], versions: peerVersions(PEER) };
  },
};

function row(
  what: 'time' | 'memory',
  unit: Row['unit'],
  count: number,
  mine: readonly Measured[],
  peer: readonly Measured[],
  of: (one: Measured) => number,
): Row {
  return {
    id: `check-${what}`,
    what: `${what}, ${count.toLocaleString('en')} protokoll`,
    unit,
    ours: mine.map(of),
    peers: [{ who: PEER, samples: peer.map(of) }],
  };
}

/** Writes the archive twice; returns the two folders. */
function writeArchive(folder: string, count: number): [protokoll: string, markdown: string] {
  const [protokoll, markdown] = [join(folder, 'protokoll'), join(folder, 'markdown')];
  mkdirSync(protokoll);
  mkdirSync(markdown);
  for (const [name, text] of generateArchive(count)) {
    writeFileSync(join(protokoll, name), text);
    writeFileSync(join(markdown, name.replace(/protokoll$/u, 'md')), toMarkdown(text));
  }
  const rules = { config: { default: true, 'line-length': false } };
  writeFileSync(join(markdown, '.markdownlint-cli2.jsonc'), JSON.stringify(rules));
  return [protokoll, markdown];
}
