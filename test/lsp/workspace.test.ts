/** What the whole server knows of the other protokoll of the workspace. */
import { expect, test } from 'vitest';
import type {
  ClientCapabilities,
  Hover,
  Location,
  SymbolInformation,
  WorkspaceEdit,
} from 'vscode-languageserver/node';
import { edited } from '../support/cursor.ts';
import type { Files } from '../support/files.ts';
import { type LspClient, PULLING, startInProcess, until } from '../support/lsp-client.ts';

const FOLDER = 'file:///kommun';
const OWN = `${FOLDER}/ks.protokoll`;
const COMMITTEE = `${FOLDER}/2026/au.protokoll`;
const VERIFIED = `${FOLDER}/2026/justerat.protokoll`;

const TEXT = `Organ: Kommunstyrelsen
Sammanträdesdatum: 2026-04-14

Beslutande:
- Anna Ek (S), ordförande

§ 7 KS-26/00101

Taxa för bad

Allmänna utskottet behandlade ärendet 2026-03-10 § 3. Dan Öst föredrog.

## Tidigare behandling
Se även KS-26/00055.
`;
const OF_COMMITTEE = `Organ: Allmänna utskottet
Sammanträdesdatum: 2026-03-10

Beslutande:
- Anna Ek (S)
- Dan Öst (V)

§ 3 KS-26/00101

Badtaxa

Anna Eks förslag går till kommunstyrelsen.

§ 4 KS-26/00055

Lån
`;
const OF_VERIFIED = `Organ: Byggnadsnämnden
Sammanträdesdatum: 2026-02-01
Status: Justerat
Beslutande:
- Anna Ek (S)
`;

const filesOf = (): Files =>
  new Map([
    [OWN, TEXT],
    [COMMITTEE, OF_COMMITTEE],
    [VERIFIED, OF_VERIFIED],
  ]);

const VERSIONS: ClientCapabilities = {
  ...PULLING,
  workspace: { ...PULLING.workspace, workspaceEdit: { documentChanges: true } },
};

/** A client in the workspace, whose index is made, with one protokoll open. */
async function opened(files: Files, uri = OWN): Promise<LspClient> {
  const client = startInProcess(files);
  await client.initialize(VERSIONS, FOLDER);
  await client.open(uri, files.get(uri) ?? '');
  // Once when the settings are there, once when the index is.
  await until(() => client.refreshes >= 2);
  return client;
}

/** Where some words stand in a text, the nth time. */
function place(text: string, words: string, inside = 1) {
  const lines = text.slice(0, text.indexOf(words) + inside).split('\n');
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}

const at = (words: string, inside?: number) => ({
  textDocument: { uri: OWN },
  position: place(TEXT, words, inside),
});

/** File and line (1-based) of each location. */
const told = (locations: Location[]): string[] =>
  locations.map(({ uri, range }) => `${uri.slice(FOLDER.length + 1)}:${range.start.line + 1}`);

test.each([
  ['a § of another meeting', '§ 3', ['2026/au.protokoll:8']],
  ['a case of another meeting', 'KS-26/00055', ['2026/au.protokoll:14']],
  ['someone who was at another meeting', 'Dan Öst', ['2026/au.protokoll:6']],
  ['someone who is in this protokoll too', 'Anna Ek', ['ks.protokoll:5']],
])('the definition of %s', async (_, words, expected) => {
  const client = await opened(filesOf());
  const found = await client.request<Location[]>('textDocument/definition', at(words));
  expect(told(found)).toEqual(expected);
});

test('references are those of all protokoll', async () => {
  const client = await opened(filesOf());
  const params = { ...at('KS-26/00101'), context: { includeDeclaration: true } };
  const found = await client.request<Location[]>('textDocument/references', params);
  expect(told(found)).toEqual(['ks.protokoll:7', '2026/au.protokoll:8']);
});

test('references to a § are those of other meetings, too', async () => {
  const client = await opened(filesOf(), COMMITTEE);
  const params = {
    textDocument: { uri: COMMITTEE },
    position: place(OF_COMMITTEE, '§ 3'),
    context: { includeDeclaration: false },
  };
  const found = await client.request<Location[]>('textDocument/references', params);
  expect(told(found)).toEqual(['ks.protokoll:11']);
});

test('a rename changes every protokoll but those that are verified, each in its version', async () => {
  const client = await opened(filesOf());
  await client.change(OWN, { text: `${TEXT}\nAnna Ek deltog.\n` });
  const params = { ...at('Anna Ek'), newName: 'Anna Lund' };
  const edit = await client.request<WorkspaceEdit>('textDocument/rename', params);
  const changes = (edit.documentChanges ?? []).flatMap((one) => ('edits' in one ? [one] : []));
  expect(changes.map(({ textDocument }) => textDocument)).toEqual([
    { uri: OWN, version: 2 },
    { uri: COMMITTEE, version: null },
  ]);
  const [own, committee] = changes.map(({ edits }) =>
    edits.flatMap((one) => ('newText' in one ? [one] : [])),
  );
  expect(own).toHaveLength(2);
  const after = edited(OF_COMMITTEE, committee ?? []);
  expect(after).toContain('- Anna Lund (S)\n');
  expect(after).toContain('Anna Lunds förslag');
});

test.each([
  ['badtaxa', ['§ 3 KS-26/00101 Badtaxa']],
  ['26/00101', ['§ 7 KS-26/00101 Taxa för bad', '§ 3 KS-26/00101 Badtaxa']],
  ['anna ek', ['Anna Ek (S)']],
  ['utskottet lån', ['§ 4 KS-26/00055 Lån']],
  ['finns inte', []],
])('the workspace is searched for %s', async (query, expected) => {
  const client = await opened(filesOf());
  const found = await client.request<SymbolInformation[]>('workspace/symbol', { query });
  expect(found.map(({ name }) => name)).toEqual(expected);
});

test('a case tells of its §§ in other protokoll', async () => {
  const client = await opened(filesOf());
  const { contents } = await client.request<Hover>('textDocument/hover', at('KS-26/00101'));
  expect(JSON.stringify(contents)).toContain(
    `[Allmänna utskottet 2026-03-10 § 3](${COMMITTEE}#L8)`,
  );
});

test('what another protokoll says is followed while it is written, and the client asks again', async () => {
  const client = await opened(filesOf());
  await client.open(COMMITTEE, OF_COMMITTEE);
  const before = client.refreshes;
  await client.change(COMMITTEE, { text: OF_COMMITTEE.replace('Badtaxa', 'Simhallstaxa') });
  await until(() => client.refreshes > before);
  const found = await client.request<SymbolInformation[]>('workspace/symbol', {
    query: 'simhallstaxa',
  });
  expect(found).toHaveLength(1);
});

test('folders that are on no disk are read through the client', async () => {
  const folder = 'vscode-vfs://github/exempelby/protokoll';
  const client = startInProcess();
  client.connection.onRequest('protokoll/listFolder', ({ uri }: { uri: string }) => ({
    entries: uri === folder ? [{ name: 'a.protokoll', folder: false }] : null,
  }));
  client.connection.onRequest('protokoll/readFile', ({ uri }: { uri: string }) => ({
    text: uri === `${folder}/a.protokoll` ? OF_COMMITTEE : null,
  }));
  await client.initialize(PULLING, folder, { readsFiles: true, listsFolders: true });
  await until(async () => {
    const found = await client.request<SymbolInformation[]>('workspace/symbol', { query: 'lån' });
    return found.length === 1;
  });
});

test('rules know of the files beside a protokoll', async () => {
  const files = filesOf();
  files.set(`${FOLDER}/bilagor/finns.pdf`, '');
  const withAttachments = (links: string): string =>
    `${TEXT}\n§ 8 KS-26/00102\n\nBad\n\nBilaga: ${links}\n`;
  files.set(OWN, withAttachments('[Taxan](bilagor/finns.pdf), [Kartan](bilagor/saknas.pdf)'));
  const client = await opened(files);
  const rules = await client.rules(OWN);
  expect(rules.filter((rule) => rule === 'bilaga-fil-saknas')).toHaveLength(1);
  await client.change(OWN, { text: withAttachments('[Taxan](bilagor/finns.pdf)') });
  expect(await client.rules(OWN)).not.toContain('bilaga-fil-saknas');
});
