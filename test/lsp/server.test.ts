/** The whole server in this process: what holds for every feature. */
import { describe, expect, test } from 'vitest';
import {
  CancellationTokenSource,
  LSPErrorCodes,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import type { Files } from '../support/files.ts';
import { type LspClient, PULLING, startInProcess, until } from '../support/lsp-client.ts';

const FOLDER = 'file:///kommun';
const URI = `${FOLDER}/2026/namnd.protokoll`;
const PROFILE = `${FOLDER}/protokoll.json`;

const HEAD = `Organ: Kulturnämnden
Sammanträdesdatum: 2026-01-20
`;
const WRONG_CASE = `${HEAD}
§ 1 KUN.26/00003

Information
`;
const scheme = (pattern: string): string =>
  JSON.stringify({ diarienummer: [{ mönster: pattern, prefix: ['KUN'] }] });

describe('diagnostics', () => {
  test('are asked for by a client that can, and then never sent', async () => {
    const client = startInProcess();
    const { capabilities } = await client.initialize();
    expect(capabilities.diagnosticProvider).toBeDefined();
    await client.open(URI, HEAD);
    expect(await client.rules(URI)).toContain('ordforande-saknas');
    await client.change(URI, { text: '' });
    await client.close(URI);
    await client.open(URI, HEAD);
    await client.rules(URI);
    expect([...client.published]).toEqual([]);
  });

  test('are sent to a client that does not ask', async () => {
    const client = startInProcess();
    const { capabilities } = await client.initialize({});
    expect(capabilities.diagnosticProvider).toBeUndefined();
    await client.open(URI, HEAD);
    await until(() => client.published.get(URI)?.version === 1);
    const codes = client.published.get(URI)?.diagnostics.map(({ code }) => code);
    expect(codes).toContain('ordforande-saknas');
    await client.change(URI, { text: `${HEAD}Ordförande: Siv Eriksdotter (C)\n` });
    await until(() => client.published.get(URI)?.version === 2);
    const after = client.published.get(URI)?.diagnostics.map(({ code }) => code);
    expect(after).not.toContain('ordforande-saknas');
    await client.close(URI);
    await until(() => client.published.get(URI)?.diagnostics.length === 0);
  });

  test('are not sent again where nothing has changed', async () => {
    const client = startInProcess();
    await client.initialize();
    await client.open(URI, HEAD);
    const ask = (previousResultId?: string) =>
      client.request<{ kind: string; resultId: string }>('textDocument/diagnostic', {
        textDocument: { uri: URI },
        previousResultId,
      });
    const first = await ask();
    expect(first.kind).toBe('full');
    expect(await ask(first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId });
    await client.change(URI, { text: `${HEAD}\n` });
    expect((await ask(first.resultId)).kind).toBe('full');
  });

  test('follow the parts of a text that change', async () => {
    const client = startInProcess();
    await client.initialize();
    await client.open(URI, HEAD);
    const at = { line: 2, character: 0 };
    await client.change(
      URI,
      { range: { start: at, end: at }, text: 'Ordförande: Siv Eriksdotter (C)\n' },
      {
        range: { start: { line: 2, character: 12 }, end: { line: 2, character: 15 } },
        text: 'Åsa',
      },
    );
    const report = await client.rules(URI);
    expect(report).not.toContain('ordforande-saknas');
    expect(report).toContain('beslutande-saknas');
  });
});

describe('the profile', () => {
  const open = async (files: Files, capabilities = PULLING, uri = URI, folder = FOLDER) => {
    const client = startInProcess(files);
    await client.initialize(capabilities, folder);
    await client.open(uri, WRONG_CASE);
    return client;
  };

  test('is the nearest one at or above the file', async () => {
    const files: Files = new Map([[PROFILE, scheme('ORG-ÅÅ/NNNNN')]]);
    expect(await (await open(files)).rules(URI)).toContain('dnr-felformat');
    files.set(`${FOLDER}/2026/protokoll.json`, scheme('ORG.ÅÅ/NNNNN'));
    expect(await (await open(files)).rules(URI)).not.toContain('dnr-felformat');
  });

  test("of a file that was never saved is the workspace's", async () => {
    const uri = 'untitled:Untitled-1';
    const client = await open(new Map([[PROFILE, scheme('ORG-ÅÅ/NNNNN')]]), PULLING, uri);
    expect(await client.rules(uri)).toContain('dnr-felformat');
  });

  test('counts anew when its file changes, and the client is told to ask again', async () => {
    const files: Files = new Map([[PROFILE, scheme('ORG-ÅÅ/NNNNN')]]);
    const client = await open(files);
    expect(await client.rules(URI)).toContain('dnr-felformat');
    const before = client.refreshes;
    files.set(PROFILE, scheme('ORG.ÅÅ/NNNNN'));
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: PROFILE, type: 2 }],
    });
    await until(() => client.refreshes > before);
    expect(await client.rules(URI)).not.toContain('dnr-felformat');
  });

  test('shows its problems in its own file, until they or the file are gone', async () => {
    const files: Files = new Map([[PROFILE, '{ "organ": 7 }']]);
    const client = await open(files);
    await client.rules(URI);
    await until(() => (client.published.get(PROFILE)?.diagnostics.length ?? 0) > 0);
    files.delete(PROFILE);
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: PROFILE, type: 3 }],
    });
    await until(() => client.published.get(PROFILE)?.diagnostics.length === 0);
  });

  test('is read through the client where it offers that', async () => {
    const client = startInProcess();
    const folder = 'vscode-vfs://github/exempelby/protokoll';
    client.connection.onRequest('protokoll/readFile', ({ uri }: { uri: string }) => ({
      text: uri === `${folder}/protokoll.json` ? scheme('ORG-ÅÅ/NNNNN') : null,
    }));
    await client.initialize(PULLING, folder, { readsFiles: true });
    await client.open(`${folder}/a.protokoll`, WRONG_CASE);
    expect(await client.rules(`${folder}/a.protokoll`)).toContain('dnr-felformat');
  });
});

describe('settings', () => {
  test('give levels and the language of messages', async () => {
    const client = startInProcess();
    client.settings = { locale: 'en', lint: { 'ordforande-saknas': 'av', 'dnr-saknas': 'none' } };
    await client.initialize({ ...PULLING, workspace: { configuration: true } });
    await client.open(URI, HEAD);
    await until(async () => !(await client.rules(URI)).includes('ordforande-saknas'));
    const report = await client.request<{ items: { message: string }[] }>(
      'textDocument/diagnostic',
      { textDocument: { uri: URI } },
    );
    expect(report.items.map(({ message }) => message).join()).toMatch(/\bthe\b/iu);
  });

  test('that are no settings count as none', async () => {
    const client = startInProcess();
    client.settings = 'nonsense';
    await client.initialize({ ...PULLING, workspace: { configuration: true } });
    await client.open(URI, HEAD);
    expect(await client.rules(URI)).toContain('ordforande-saknas');
  });
});

describe('requests', () => {
  test('about a document that is not open have an empty answer', async () => {
    const client = startInProcess();
    await client.initialize();
    expect(await client.rules('file:///nowhere.protokoll')).toEqual([]);
  });

  test('that are cancelled are not answered', async () => {
    const client = startInProcess();
    await client.initialize();
    await client.open(URI, HEAD);
    const source = new CancellationTokenSource();
    const asked = client.connection.sendRequest(
      'textDocument/diagnostic',
      { textDocument: { uri: URI } },
      source.token,
    );
    source.cancel();
    await expect(asked).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
    expect(await client.rules(URI)).toContain('ordforande-saknas');
  });

  const FAR = 'memory://kommun';

  /** A server whose client reads each file only when it is told to, with what it then gives. */
  const withHeldFiles = async () => {
    const client = startInProcess();
    const held: ((text: string) => void)[] = [];
    client.connection.onRequest('protokoll/readFile', async () => ({
      text: await new Promise<string>((resolve) => held.push(resolve)),
    }));
    await client.initialize(PULLING, FAR, { readsFiles: true });
    /** The server has all that was sent before when it answers something that is asked now. */
    const caughtUp = () => client.request('protokoll/unknown', {}).catch(() => undefined);
    const give = async (text: string): Promise<void> => {
      await until(() => held.length > 0);
      held.shift()?.(text);
    };
    return { client, give, caughtUp };
  };
  const uri = `${FAR}/a.protokoll`;

  test('are answered for the newest version when the profile was read while the document changed', async () => {
    const { client, give, caughtUp } = await withHeldFiles();
    await client.open(uri, '');
    const asked = client.rules(uri);
    await client.change(uri, { text: WRONG_CASE });
    await caughtUp();
    await give(scheme('ORG-ÅÅ/NNNNN'));
    expect(await asked).toContain('dnr-felformat');
  });

  test('are answered by the newest profile when that changes while it is read', async () => {
    const { client, give, caughtUp } = await withHeldFiles();
    await client.open(uri, WRONG_CASE);
    const asked = client.rules(uri);
    await caughtUp();
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: `${FAR}/protokoll.json`, type: 2 }],
    });
    await caughtUp();
    await give(scheme('ORG.ÅÅ/NNNNN'));
    await give(scheme('ORG-ÅÅ/NNNNN'));
    expect(await asked).toContain('dnr-felformat');
  });

  test('are answered as for no document where it is closed while the profile is read', async () => {
    const { client, give, caughtUp } = await withHeldFiles();
    await client.open(uri, HEAD);
    const asked = client.rules(uri);
    await client.close(uri);
    await caughtUp();
    await give('{}');
    expect(await asked).toEqual([]);
  });
});

test('a comparison with an earlier version is a page with what has changed', async () => {
  const client = startInProcess();
  await client.initialize();
  await client.open(URI, `${HEAD}\n§ 1\n\nDagordning\n\nKulturnämnden beslutar att bordlägga.\n`);
  const earlier = `${HEAD}\n§ 1\n\nDagordning\n\nKulturnämnden beslutar att godkänna <b>.\n`;
  const { html } = await client.request<{ html: string }>('protokoll/comparison', {
    textDocument: { uri: URI },
    before: { name: 'i går <b>', text: earlier },
    name: 'namnd.protokoll',
  });
  expect(html).toContain('<strong>bordlägga</strong>');
  expect(html).toContain('i går &#x3C;b>');
  expect(html).not.toMatch(/<b>/u);
});

describe('commands', () => {
  const TEXT = `${HEAD}\n§ 1\n\nTaxa\n\n§ 2\n\nLån\n`;
  const run = (client: LspClient, command: string, ...args: unknown[]) =>
    client.request('workspace/executeCommand', { command, arguments: args });
  const at = { line: 3, character: 0 };

  /** A client that keeps the edits that it is asked to make. */
  const withEdits = async (text: string) => {
    const client = startInProcess();
    const edits: WorkspaceEdit[] = [];
    const told: string[] = [];
    client.connection.onRequest('workspace/applyEdit', ({ edit }: { edit: WorkspaceEdit }) => {
      edits.push(edit);
      return { applied: true };
    });
    client.connection.onNotification('window/showMessage', ({ message }) => {
      told.push(message);
    });
    const workspace = { workspaceEdit: { documentChanges: true } };
    await client.initialize({ ...PULLING, workspace });
    await client.open(URI, text);
    return { client, edits, told };
  };

  test('change §§ through the client, in the version that it has', async () => {
    const { client, edits } = await withEdits(TEXT);
    await run(client, 'protokoll.moveItemDown', URI, at);
    expect(edits[0]?.documentChanges?.[0]).toMatchObject({
      textDocument: { uri: URI, version: 1 },
    });
  });

  test('leave verified minutes as they are, and say so', async () => {
    const { client, edits, told } = await withEdits(`Status: Justerat\n${TEXT}`);
    await run(client, 'protokoll.moveItemDown', URI, { line: 4, character: 0 });
    await until(() => told.length > 0);
    expect(told[0]).toContain('Protokollet är justerat');
    expect(edits).toEqual([]);
  });

  test('with something else than a place do nothing', async () => {
    const { client, edits } = await withEdits(TEXT);
    await run(client, 'protokoll.moveItemDown');
    await run(client, 'protokoll.moveItemDown', URI, 'här');
    await run(client, 'protokoll.moveItemDown', 'file:///nowhere.protokoll', at);
    expect(edits).toEqual([]);
  });
});

test('computed values are turned off by one setting', async () => {
  const client = startInProcess();
  client.settings = { inlayHints: false };
  await client.initialize({ ...PULLING, workspace: { configuration: true } });
  await client.open(URI, `${HEAD}Anslaget uppsatt: 2026-03-13\n`);
  const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
  const ask = () =>
    client.request<unknown[]>('textDocument/inlayHint', { textDocument: { uri: URI }, range });
  await until(async () => (await ask()).length === 0);
  client.settings = {};
  await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
  await until(async () => (await ask()).length === 1);
});
