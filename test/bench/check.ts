/** Checking an archive. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measuredRun } from './harness/measured-process.ts';
import { peerFile, peerVersions } from './harness/peers.ts';
import type { Benchmark, Row } from './harness/result.ts';
import { toMarkdown } from './text/markdown.ts';
import { generateArchive } from './text/minutes.ts';

const PEER = 'markdownlint-cli2';
/** Whole runs: the peer takes minutes for one. */
const ROUNDS = 2;

export const checking: Benchmark = {
  name: 'check',
  title: 'Checking a folder of 1,000 protokoll',
  about:
    '1,000 generated protokoll of about 40 kB, each another, and the same texts as Markdown: ' +
    '`protokoll check FOLDER` with all rules against `markdownlint-cli2` with its own rules ' +
    '(but for the length of lines, which it would report on every line of prose), each a whole ' +
    'process. Memory is the most that the process held.',
  async run({ quick, dist, folder, tell }) {
    const count = quick ? 20 : 1000;
    const [ours, theirs] = writeArchive(folder, count);
    const [time, memory] = [rowOf('time', 's', count), rowOf('memory', 'MB', count)];
    for (let round = 0; round < (quick ? 1 : ROUNDS); round++) {
      tell(`check ${round + 1}`);
      const cli = join(dist, 'cli.mjs');
      const mine = await measuredRun(process.execPath, [cli, 'check', ours]);
      const peer = await measuredRun(
        process.execPath,
        [peerFile(`${PEER}/markdownlint-cli2-bin.mjs`), '**/*.md'],
        { cwd: theirs, codes: [0, 1] },
      );
      time.ours.push(mine.milliseconds / 1000);
      time.peers[0]?.samples.push(peer.milliseconds / 1000);
      if (mine.peakMB !== null) memory.ours.push(mine.peakMB);
      if (peer.peakMB !== null) memory.peers[0]?.samples.push(peer.peakMB);
    }
    return { rows: [time, memory], curves: [], notes: [], versions: peerVersions(PEER) };
  },
};

function rowOf(what: 'time' | 'memory', unit: Row['unit'], count: number): Row {
  return {
    id: `check-${what}`,
    what: `${what}, ${count} protokoll`,
    unit,
    ours: [],
    peers: [{ who: PEER, samples: [] }],
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
