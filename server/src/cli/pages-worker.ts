/** The thread that typesets for the preview: keeps its engine, so that the next version is quick. */
import { parentPort, workerData } from 'node:worker_threads';
import type { TypesetPdf } from '../export/pdf/pdf.ts';
import { typesetPdf } from '../export/pdf/pdf.ts';
import { startPdfEngine } from './pdf-assets.ts';
import type { PdfTask } from './pdf-threads.ts';

/** What the thread answers: what it made and the bytes that its engine holds, or why there is nothing. */
export type PageAnswer = { typeset: TypesetPdf; memory: number } | { failed: string };

const { assets }: Pick<PdfTask, 'assets'> = workerData;
const starting = startPdfEngine(assets);

parentPort?.on('message', async ({ document, stretch }: PdfTask) => {
  let answer: PageAnswer;
  try {
    const engine = await starting;
    answer = { typeset: typesetPdf(document, stretch, engine), memory: engine.memory() };
  } catch (error) {
    answer = { failed: error instanceof Error ? error.message : String(error) };
  }
  parentPort?.postMessage(answer);
});
