/** The thread that typesets: keeps its engine, so that the next document or version is quick. */
import { parentPort, workerData } from 'node:worker_threads';
import { typesetPdf } from '../export/pdf/pdf.ts';
import { startPdfEngine } from './pdf-assets.ts';
import type { PdfOutcome, PdfTask } from './pdf-thread.ts';

const { assets }: { assets: string } = workerData;
const starting = startPdfEngine(assets);

parentPort?.on('message', async ({ id, document, stretch }: PdfTask & { id: number }) => {
  let outcome: PdfOutcome;
  try {
    const engine = await starting;
    outcome = { typeset: typesetPdf(document, stretch, engine), memory: engine.memory() };
  } catch (error) {
    outcome = { failed: error instanceof Error ? error.message : String(error) };
  }
  parentPort?.postMessage({ id, ...outcome });
});
