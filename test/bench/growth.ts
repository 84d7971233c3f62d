/** How time and memory grow with the protokoll. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Editor } from './harness/editor.ts';
import { inOwnProcess, type StepName } from './harness/in-own-process.ts';
import { measuredRun, memoryOf } from './harness/measured-process.ts';
import { protokollServer } from './harness/protokoll-server.ts';
import type { Benchmark, Curve, Setting } from './harness/result.ts';
import { median, type Point } from './harness/statistics.ts';
import { typing } from './harness/typing.ts';
import { generateMinutes } from './text/minutes.ts';

const SIZES = [10, 30, 100, 300, 1000, 3000, 10_000];
const QUICK_SIZES = [10, 30];
/** A PDF of 10,000 §§ takes minutes and gigabytes. */
const MOST_IN_PDF = 2000;
const ROUNDS = 5;
/** In MB; less is a page here or there. */
const LEAST_MEMORY = 0.5;

const STEPS: readonly (readonly [StepName, string])[] = [
  ['parse', 'parse'],
  ['check', 'parse and check'],
  ['html', 'HTML'],
  ['txt', 'text'],
  ['json', 'JSON'],
  ['docx', 'Word'],
];

/** Time and memory at one size. */
interface Sample {
  time: number;
  memory: number;
}

export const growth: Benchmark = {
  name: 'growth',
  title: 'Growth from 10 to 10,000 §§',
  about:
    'Generated protokoll; each step in a process of its own for each size. Time is the median of ' +
    'doing it again after an edit; memory is what the process took beside what it held when it ' +
    'was ready to begin. The PDF is `protokoll export` as a whole process. A keystroke is timed as above, to the diagnostics; *preview* is what ' +
    'the server answers for the page after a keystroke. The exponent is the slope in the ' +
    'picture, from 100 §§ on, where what does not depend on the size no longer shows: 1 is linear.',
  async run(setting) {
    const curves: Curve[] = [];
    for (const [name, told] of STEPS) {
      curves.push(
        ...(await curvesOf(name, told, sizesOf(name, setting), (items) =>
          step(name, items, setting),
        )),
      );
      setting.tell(`growth ${name}`);
    }
    const pdfSizes = sizesOf('pdf', setting);
    curves.push(...(await curvesOf('pdf', 'PDF', pdfSizes, (items) => pdf(items, setting))));
    setting.tell('growth pdf');
    for (const [name, told] of [
      ['keystroke', 'keystroke'],
      ['preview', 'preview'],
    ] as const) {
      const sizes = sizesOf(name, setting);
      curves.push(...(await curvesOf(name, told, sizes, (items) => typed(name, items, setting))));
      setting.tell(`growth ${name}`);
    }
    const notes = setting.full
      ? []
      : [`PDF up to ${MOST_IN_PDF.toLocaleString('en')} §§; \`--full\` goes to 10,000.`];
    return { rows: [], curves, notes, versions: {} };
  },
};

function sizesOf(name: string, { quick, full }: Setting): number[] {
  if (quick) return QUICK_SIZES;
  if (name !== 'pdf' || full) return SIZES;
  return [...SIZES.filter((size) => size < MOST_IN_PDF), MOST_IN_PDF];
}

async function curvesOf(
  name: string,
  told: string,
  sizes: readonly number[],
  measure: (items: number) => Promise<Sample>,
): Promise<Curve[]> {
  const time: Point[] = [];
  const memory: Point[] = [];
  for (const size of sizes) {
    const sample = await measure(size);
    time.push({ size, value: sample.time });
    memory.push({ size, value: Math.max(sample.memory, LEAST_MEMORY) });
  }
  return [
    { id: `growth-${name}-time`, what: told, unit: 'ms', points: time },
    { id: `growth-${name}-memory`, what: told, unit: 'MB', points: memory },
  ];
}

async function step(name: StepName, items: number, setting: Setting): Promise<Sample> {
  const path = written(items, setting);
  const { later, memory } = await inOwnProcess(name, path, items > 1000 ? 1 : ROUNDS);
  return { time: median(later), memory };
}

/** The PDF as the command line makes it: a large one in stretches, in threads. */
async function pdf(items: number, setting: Setting): Promise<Sample> {
  const cli = join(setting.dist, 'cli.mjs');
  const { milliseconds, peakMB } = await measuredRun(process.execPath, [
    ...[cli, 'export', written(items, setting), '--to', 'pdf', '--force'],
  ]);
  return { time: milliseconds, memory: peakMB ?? Number.NaN };
}

/** The path of a generated protokoll. */
function written(items: number, { folder }: Setting): string {
  const path = join(folder, `${items}.protokoll`);
  writeFileSync(path, generateMinutes({ items, seed: 1 }));
  return path;
}

/** A keystroke in a protokoll of that size, to the diagnostics or to what the preview shows. */
async function typed(
  what: 'keystroke' | 'preview',
  items: number,
  { dist }: Setting,
): Promise<Sample> {
  const editor = await Editor.start(protokollServer(dist), 'file:///bench');
  try {
    const pid = editor.server.process.pid ?? 0;
    const uri = 'file:///bench/text.protokoll';
    const text = generateMinutes({ items, seed: 1 });
    const before = memoryOf(pid);
    await editor.open(uri, text);
    let known: string[] = [];
    const answer = async (): Promise<void> => {
      if (what === 'keystroke') await editor.diagnostics(uri);
      else known = await editor.previewParts(uri, known);
    };
    await answer();
    const keys = typing(text, 1);
    const times: number[] = [];
    for (let i = 0; i < ROUNDS; i++) {
      times.push(await editor.type(uri, keys.next().value, answer));
    }
    return { time: median(times), memory: memoryOf(pid) - before };
  } finally {
    await editor.stop();
  }
}
