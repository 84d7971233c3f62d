/** The real process as a shell. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import manifest from '../../../package.json' with { type: 'json' };
import { printable } from './printable.ts';
import { type ProgressLine, progressLine } from './progress.ts';
import { errorCode, type Shell } from './shell.ts';

/** For output on a terminal that is not told of progress. */
const NO_PROGRESS: ProgressLine = {
  show: () => undefined,
  aside: (write) => write(),
  end: () => undefined,
};

/** Takes what is to be done when standard output cannot be written; returns the process as a shell. */
export function processShell(onUnwritable: (why: string) => void): Shell {
  const { stdout, stderr } = process;
  const home = dirname(fileURLToPath(import.meta.url));
  const progress = stderr.isTTY
    ? progressLine(join(home, 'progress-worker.mjs'), stderr.fd)
    : NO_PROGRESS;
  let heard = true;
  stdout.on('error', (error) => {
    // A reader that has enough (`| head`) goes away: no fault of anyone's.
    if (heard && errorCode(error) !== 'EPIPE') onUnwritable(errorCode(error) ?? String(error));
    heard = false;
  });
  // Where no message can be shown, there is no one to tell.
  stderr.on('error', () => undefined);
  return {
    write(text) {
      if (heard && text !== '') progress.aside(() => void stdout.write(text));
    },
    warn: (line) => progress.aside(() => void stderr.write(`${printable(line)}\n`)),
    progress: (line) => (line === '' ? progress.end() : progress.show(line)),
    isHeard: () => heard,
    readStandardInput,
    home,
    version: manifest.version,
  };
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
