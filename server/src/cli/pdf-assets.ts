/**
 * Starts the PDF engine with the files that it needs. `pdf-assets.json` names
 * them by their paths under `node_modules`; a build copies them to a folder of
 * its own under the same paths.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import v8 from 'node:v8';
import { createPdfEngine, type PdfEngine } from '../export/pdf/engine.ts';
import assets from './pdf-assets.json' with { type: 'json' };

/**
 * Starts the engine with the compiler and the faces found under `directory`:
 * `node_modules`, or the build's folder. Throws where a file is missing.
 */
export async function startPdfEngine(directory: string): Promise<PdfEngine> {
  // In a process that makes a few documents, V8's optimising tier for WASM
  // costs more time and memory than it gives back, and so does checking what
  // of the compiler is never run.
  v8.setFlagsFromString('--liftoff-only');
  v8.setFlagsFromString('--wasm-lazy-validation');
  const files = await Promise.all(assets.map((path) => readFile(join(directory, path))));
  return createPdfEngine({
    wasm: pick(files, '.wasm')[0] ?? new Uint8Array(),
    fonts: pick(files, '.ttf'),
  });
}

function pick(files: readonly Uint8Array[], extension: string): Uint8Array[] {
  return files.filter((_, index) => assets[index]?.endsWith(extension));
}
