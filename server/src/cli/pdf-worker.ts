/** The thread that typesets: makes the PDF of what it is given, and ends. */
import { parentPort, workerData } from 'node:worker_threads';
import { typesetPdf } from '../export/pdf/pdf.ts';
import { startPdfEngine } from './pdf-assets.ts';
import type { PdfTask } from './pdf-threads.ts';

const { document, stretch, assets }: PdfTask = workerData;
parentPort?.postMessage(typesetPdf(document, stretch, await startPdfEngine(assets)));
