/** The real process as a shell. */
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import manifest from '../../../package.json' with { type: 'json' };
import type { Shell } from './shell.ts';
import { unfinishedFiles } from './write-file.ts';

/** Work that is done sooner than this shows no progress, in milliseconds. */
const PATIENCE = 1000;

/** Returns the process's own streams as a shell, and tidies up when it is told to stop. */
export function processShell(): Shell {
  stopTidily();
  const progress = progressLine();
  return {
    write: (text) => void process.stdout.write(text),
    warn: (line) => void process.stderr.write(`${line}\n`),
    progress,
    readStandardInput,
    assets: join(dirname(fileURLToPath(import.meta.url)), 'assets'),
    version: manifest.version,
  };
}

/** One line on a terminal, written over and at last taken away. */
function progressLine(): Shell['progress'] {
  const { stderr } = process;
  if (!stderr.isTTY) return () => undefined;
  const started = performance.now();
  return (line) => {
    // Making a PDF blocks the process, so its line is shown before it begins.
    const long = performance.now() - started > PATIENCE || line.includes('PDF');
    if (line === '' || long) stderr.write(`\r\u001b[K${line}`);
  };
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

/** Ctrl+C removes what was being written; a closed pipe ends the process quietly. */
function stopTidily(): void {
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    process.once(signal, () => {
      for (const path of unfinishedFiles()) rmSync(path, { force: true });
      process.exit(code);
    });
  }
  process.stdout.on('error', (error: Error & { code?: string }) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}
