/** The language server as a process of its own, over its standard input and output. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
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

/** Starts a program of what was built (`server.cjs`, `cli.mjs lsp`) that serves over `--stdio`. */
export function startProcess(program: string, ...args: string[]): ServerProcess {
  const server = spawn(process.execPath, [program, ...args, '--stdio'], { stdio: 'pipe' });
  let errors = '';
  server.stderr.on('data', (part: Buffer) => {
    errors += part.toString();
  });
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
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
