/** Checking an archive. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Measured, measuredRun } from './harness/measured-process.ts';
import { peerFile, peerVersions } from './harness/peers.ts';
import type { Benchmark, Row, Setting } from './harness/result.ts';
import { realText } from './harness/texts.ts';
import { toMarkdown } from './text/markdown.ts';
import { generateArchive } from './text/minutes.ts';

const PEER = 'markdownlint-cli2';

/** One protokoll of an archive: its file's name without an ending, its text and the peer's. */
interface Twin {
  name: string;
  protokoll: string;
  markdown: string;
}

/** What is checked. */
interface Archive {
  id: string;
  told: string;
  twins: (count: number) => Iterable<Twin>;
  /** The rules that the peer runs with, its own where left out. */
  rules?: object;
}

export const checking: Benchmark = {
  name: 'check',
  title: 'Checking a folder of 1,000 protokoll',
  about:
    '`protokoll check FOLDER` with all rules against `markdownlint-cli2`, each a whole process, ' +
    'Protokoll once before and once after the other. Memory is the most that the process held. ' +
    'The copies are of the real protokoll, with 129 messages each; the peer reads the same text ' +
    'as it came out of the PDF, with the rules it has by itself. The others are generated, about ' +
    '40 kB each, another each, with nothing wrong; there the peer reads the same prose as well ' +
    'written Markdown, without its rule for the length of lines, which would speak of every one.',
  async run(setting) {
    const rows: Row[] = [];
    const real = copies();
    for (const archive of [...real, generated]) rows.push(...(await measure(archive, setting)));
    const notes = real.length > 0 ? [] : ['The real protokoll is not at hand.'];
    return { rows, curves: [], notes, versions: peerVersions(PEER) };
  },
};

/** The same real protokoll again and again, where it is at hand. */
function copies(): Archive[] {
  const real = realText();
  if (!real) return [];
  const twin = { protokoll: real.protokoll, markdown: real.source };
  const twins = (count: number) =>
    Array.from({ length: count }, (_, i) => ({ name: `${i + 1}`, ...twin }));
  return [{ id: 'copies', told: 'copies of a real protokoll', twins }];
}

const generated: Archive = {
  id: 'generated',
  told: 'generated',
  *twins(count) {
    for (const [file, protokoll] of generateArchive(count)) {
      const name = file.replace(/\.protokoll$/u, '');
      yield { name, protokoll, markdown: toMarkdown(protokoll) };
    }
  },
  rules: { config: { default: true, 'line-length': false } },
};

async function measure(archive: Archive, { quick, dist, folder, tell }: Setting): Promise<Row[]> {
  const count = quick ? 20 : 1000;
  const [ours, theirs] = writeArchive(join(folder, archive.id), archive, count);
  tell(`check ${count} ${archive.told}`);
  const codes = [0, 1];
  const check = () =>
    measuredRun(process.execPath, [join(dist, 'cli.mjs'), 'check', ours], { codes });
  const linter = peerFile(`${PEER}/markdownlint-cli2-bin.mjs`);
  const lint = () => measuredRun(process.execPath, [linter, '**/*.md'], { cwd: theirs, codes });
  // Before and behind the long run of the peer: the machine may be another by then.
  const before = await check();
  const peer = [await lint()];
  const mine = [before, await check()];
  const rowOf = (what: 'time' | 'memory', unit: Row['unit'], of: (one: Measured) => number) => ({
    id: `check-${archive.id}-${what}`,
    what: `${what}, ${count.toLocaleString('en')} ${archive.told}`,
    unit,
    ours: mine.map(of),
    peers: [{ who: PEER, samples: peer.map(of) }],
  });
  return [
    rowOf('time', 's', ({ milliseconds }) => milliseconds / 1000),
    rowOf('memory', 'MB', ({ peakMB }) => peakMB ?? Number.NaN),
  ];
}

/** Writes the archive twice; returns the two folders. */
function writeArchive(
  folder: string,
  { twins, rules }: Archive,
  count: number,
): [protokoll: string, markdown: string] {
  const [ours, theirs] = [join(folder, 'protokoll'), join(folder, 'markdown')];
  mkdirSync(ours, { recursive: true });
  mkdirSync(theirs);
  for (const { name, protokoll, markdown } of twins(count)) {
    writeFileSync(join(ours, `${name}.protokoll`), protokoll);
    writeFileSync(join(theirs, `${name}.md`), markdown);
  }
  if (rules) writeFileSync(join(theirs, '.markdownlint-cli2.jsonc'), JSON.stringify(rules));
  return [ours, theirs];
}
