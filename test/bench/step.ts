/**
 * One step from text to document in a process of its own, so that its memory
 * is its own too: started by `harness/in-own-process.ts` with `[STEP,
 * PATH, ROUNDS]` as JSON; writes what it measured as JSON.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../../server/src/analysis.ts';
import { startPdfEngine } from '../../server/src/cli/pdf-assets.ts';
import { exportDocx } from '../../server/src/export/docx/export-docx.ts';
import { exportHtml } from '../../server/src/export/html/html.ts';
import { exportJson } from '../../server/src/export/json/json.ts';
import { exportPdf } from '../../server/src/export/pdf/pdf.ts';
import { exportText } from '../../server/src/export/text.ts';
import { parse } from '../../server/src/language/parse.ts';
import { ruleContext } from '../../server/src/lint/context.ts';
import { lint } from '../../server/src/lint/run.ts';
import { buildPrintDocument } from '../../server/src/print/build.ts';
import type { PrintDocument } from '../../server/src/print/model.ts';
import { defaultProfile } from '../../server/src/profile/default-profile.ts';
import type { StepName, StepResult, StepTask } from './harness/in-own-process.ts';

/** What is measured, when everything that need not be is ready. */
type Step = (text: string) => unknown;

/** Steps by name; each makes ready what is loaded once. */
const STEPS: Readonly<Record<StepName, () => Promise<Step>>> = {
  parse: async () => parse,
  check: async () => (text) => lint(ruleContext(analyse(text))),
  html: async () => (text) => exportHtml(printed(text)),
  txt: async () => (text) => exportText(printed(text)),
  json: async () => (text) => exportJson(analyse(text).minutes, { version: '0' }),
  docx: async () => (text) => exportDocx(printed(text)),
  pdf: async () => {
    const engine = await startPdfEngine(join(process.cwd(), 'dist/assets'));
    return (text) => exportPdf(printed(text), engine);
  },
};

function printed(text: string): PrintDocument {
  const { minutes, tree } = analyse(text);
  return buildPrintDocument(minutes, tree, defaultProfile, { final: false });
}

/** The text after one more word in the middle of its prose. */
function edited(text: string, round: number): string {
  const at = text.indexOf('. ', text.length / 2) + 2;
  return `${text.slice(0, at)}Ord ${round} ${text.slice(at)}`;
}

function megabytes(): number {
  return process.resourceUsage().maxRSS / 1024;
}

const [name, path, rounds]: StepTask = JSON.parse(process.argv[2] ?? '[]');
const text = readFileSync(path, 'utf8');
const step = await STEPS[name]();
const before = megabytes();
const times: number[] = [];
// The first is how a fresh process does it; the others follow an edit.
for (let round = 0; round <= rounds; round++) {
  const version = edited(text, round);
  const start = performance.now();
  await step(version);
  times.push(performance.now() - start);
}
const [first = 0, ...later] = times;
const result: StepResult = { first, later, memory: megabytes() - before };
console.log(JSON.stringify(result));
