/** The thread that typesets: keeps its engine, so that the next document or version is quick. */
import { parentPort, workerData } from 'node:worker_threads';
import { typesetPdf } from '../export/pdf/pdf.ts';
import { startPdfEngine } from './pdf-assets.ts';
import type { PdfAnswer, PdfTask } from './pdf-threads.ts';

const { assets }: { assets: string } = workerData;
const starting = startPdfEngine(assets);

parentPort?.on('message', async ({ document, stretch }: PdfTask) => {
  let answer: PdfAnswer;
  try {
    const engine = await starting;
    answer = { typeset: typesetPdf(document, stretch, engine), memory: engine.memory() };
  } catch (error) {
    answer = { failed: error instanceof Error ? error.message : String(error) };
  }
  parentPort?.postMessage(answer);
});
