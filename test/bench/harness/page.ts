/** The page of the results, in Markdown. */
import { GOALS, type Goal } from '../goals.ts';
import { FEW, measure, medianAndP95, ratioInWords } from './figures.ts';
import { judge, ratio, verdictInWords } from './judge.ts';
import type { Kept } from './kept.ts';
import type { Benchmark, Curve, Result, Row } from './result.ts';
import { growthExponent, median, p95 } from './statistics.ts';

/** A benchmark with its last result. */
export interface Chapter {
  benchmark: Benchmark;
  kept: Kept;
  /** Pictures by their paths from the page, with what they show. */
  charts: { path: string; shows: string }[];
}

/** The whole page, with what is yet to be measured. */
export function pageOf(chapters: readonly Chapter[], missing: readonly Benchmark[]): string {
  const waiting = missing.map(
    ({ name, title }) => `## ${title}\n\nNot measured yet: \`npm run bench -- ${name}\`.`,
  );
  return [INTRODUCTION, ...chapters.map(chapterText), ...waiting].join('\n\n').concat('\n');
}

const INTRODUCTION = `# Benchmarks

Written by \`npm run bench\`: every figure comes from a run, none is copied. Read the ratios first. They come from one run on one machine, the programs in turn, sample by sample, so they hold where the machine is another or was disturbed; the times do not.

| | |
| --- | --- |
| everything | \`npm run bench\` |
| one | \`npm run bench -- keystroke\` |
| to try it, a minute, nothing is kept | \`npm run bench -- --quick\` |
| growth to 10,000 §§ in every format | \`npm run bench -- growth --full\` |
| against the goals, with all tests | \`npm run release:check\` |

The peers from npm are installed into \`.cache/bench\` at the versions of \`test/bench/peers/package-lock.json\`. LibreOffice, pandoc and asciidoctor-pdf take part where the machine has them (Debian: \`libreoffice-writer\`, \`pandoc\`, \`ruby-asciidoctor-pdf\`). The texts are generated from a seed and the same everywhere; one of them is a real protokoll where it lies beside the repository. The goals are in \`test/bench/goals.ts\`.

Figures are medians, behind the stroke the 95th percentile where there are at least twenty samples. A ratio is the peer's figure over Protokoll's: above 1, Protokoll is faster or smaller.`;

/** More load than this is not the benchmark's own. */
const BUSY = 4;

function chapterText({ benchmark, kept, charts }: Chapter): string {
  const { result, machine, date, commit, load } = kept;
  const versions = Object.entries(result.versions).map(([name, version]) => `${name} ${version}`);
  return [
    `## ${benchmark.title}`,
    benchmark.about,
    ...tablesOf(result),
    ...charts.map(({ path, shows }) => `![${shows}](${path})`),
    ...reasonsOf(result),
    ...result.notes,
    ...(load > BUSY
      ? [`The machine was busy with other work (load ${load}): read the ratios.`]
      : []),
    `${date}, ${commit}; ${[machine, ...versions].join('; ')}.`,
  ].join('\n\n');
}

/** What was measured, as tables. */
export function tablesOf(result: Result): string[] {
  return [
    ...(result.rows.length > 0 ? [rowTable(result)] : []),
    ...(result.curves.length > 0 ? [curveTable(result)] : []),
  ];
}

function rowTable(result: Result): string {
  return table(
    ['', 'Protokoll', 'peer', 'its figure', 'ratio', 'goal'],
    result.rows.flatMap((row) => linesOf(row, result)),
  );
}

/** A row has a line for each peer. */
function linesOf(row: Row, result: Result): string[][] {
  const { what, unit, ours } = row;
  const mine = [what, medianAndP95(ours, unit)];
  if (row.peers.length === 0) return [[...mine, '', '', '', goalsOf(row.id, result)]];
  return row.peers.map(({ who, samples }, i) => {
    const isOf = ({ peer }: Goal): boolean => (peer === undefined ? i === 0 : peer === who);
    return [
      ...(i === 0 ? mine : ['', '']),
      who,
      medianAndP95(samples, unit),
      [median, p95]
        .slice(0, samples.length < FEW ? 1 : 2)
        .map((figure) => ratioInWords(ratio(row, who, figure)))
        .join(' / '),
      goalsOf(row.id, result, isOf),
    ];
  });
}

function curveTable(result: Result): string {
  return table(
    ['', 'from', 'to', 'exponent', 'goal'],
    result.curves.map((curve) => [
      curve.what,
      ends(curve, 0),
      ends(curve, -1),
      growthExponent(curve.points).toFixed(2),
      goalsOf(curve.id, result),
    ]),
  );
}

function ends({ points, unit }: Curve, at: 0 | -1): string {
  const point = points.at(at);
  return point ? `${point.size.toLocaleString('en')} §§: ${measure(point.value, unit)}` : '';
}

/** Why goals are missed, each reason once. */
function reasonsOf(result: Result): string[] {
  const measured = new Set([...result.rows, ...result.curves].map(({ id }) => id));
  const goals = GOALS.filter(({ id }) => measured.has(id));
  const missed = judge(goals, [result]).filter(({ met }) => !met);
  return [...new Set(missed.flatMap(({ goal }) => goal.missedBecause ?? []))];
}

/** The goals of a row or curve with what was reached. */
function goalsOf(id: string, result: Result, isOf: (goal: Goal) => boolean = () => true): string {
  const goals = GOALS.filter((goal) => goal.id === id && isOf(goal));
  return judge(goals, [result]).map(verdictInWords).join(', ');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
