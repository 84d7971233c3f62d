/** The PDF engine for tests, from the packages of the repository. */
import { fileURLToPath } from 'node:url';
import { startPdfEngine } from '../../server/src/cli/pdf-assets.ts';
import type { PdfEngine } from '../../server/src/export/pdf/engine.ts';

/** Starts the engine with the compiler and faces in `node_modules`. */
export function testEngine(): Promise<PdfEngine> {
  return startPdfEngine(fileURLToPath(new URL('../../node_modules', import.meta.url)));
}
