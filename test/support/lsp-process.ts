/** The language server as a process of its own, over its standard input and output. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { LspClient } from './lsp-client.ts';

export interface ServerProcess {
  client: LspClient;
  process: ChildProcess;
  /** What the process has written to standard error. */
  errors(): string;
  /** Says goodbye, as an editor does; gives the exit code. */
  stop(): Promise<number | null>;
}

/** A server that tells how much memory it uses. */
export interface MeasuredProcess extends ServerProcess {
  /** The bytes of its heap that are in use when all is swept. */
  heap(): Promise<number>;
}

const HEAP = new URL('./heap.mjs', import.meta.url).href;

/** Starts a program of what was built (`server.cjs`, `cli.mjs lsp`) that serves over `--stdio`. */
export function startProcess(program: string, ...args: string[]): ServerProcess {
  const server = spawn(process.execPath, [program, ...args, '--stdio'], { stdio: 'pipe' });
  return served(server, server);
}

/** As `startProcess`, for a test of memory. */
export function startMeasured(program: string): MeasuredProcess {
  const args = ['--expose-gc', `--import=${HEAP}`, program, '--stdio'];
  const server = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'pipe', 'ipc'] });
  const { stdin, stdout, stderr } = server;
  if (!stdin || !stdout || !stderr) throw new Error('The process has no streams.');
  return {
    ...served(server, { stdin, stdout, stderr }),
    heap: async () => {
      const told = once(server, 'message');
      server.send('heap');
      const [bytes] = await told;
      return Number(bytes);
    },
  };
}

function served(
  server: ChildProcess,
  { stdin, stdout, stderr }: { stdin: Writable; stdout: Readable; stderr: Readable },
): ServerProcess {
  let errors = '';
  // A server that was killed hears nothing more.
  stdin.on('error', () => undefined);
  stderr.on('data', (part: Buffer) => {
    errors += part.toString();
  });
  const connection = createProtocolConnection(
    new StreamMessageReader(stdout),
    new StreamMessageWriter(stdin),
  );
  const client = new LspClient(connection);
  return {
    client,
    process: server,
    errors: () => errors,
    stop: async () => {
      const gone = once(server, 'exit');
      await client.request('shutdown', {});
      await connection.sendNotification('exit');
      const [code] = await gone;
      connection.dispose();
      return typeof code === 'number' ? code : null;
    },
  };
}
