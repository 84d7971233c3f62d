import { expect, test } from 'vitest';
import { entriesOf, type Files } from '../../test/support/files.ts';
import { analyse } from './analysis.ts';
import { type Digest, digest } from './minutes/digest.ts';
import { type FileChange, Workspace } from './workspace.ts';

const FOLDER = 'file:///kommun';
const URI = `${FOLDER}/a.protokoll`;
const OTHER = `${FOLDER}/2026/b.protokoll`;
const text = (title: string): string => `Organ: Kulturnämnden\n\n§ 1 KUN-26/00001\n\n${title}\n`;

/** An index of the given files, with what it has told. */
function indexOf(files: Files) {
  const open = new Map<string, string>();
  const reads: string[] = [];
  let told = 0;
  const openDigest = (uri: string): Digest | null => {
    const words = open.get(uri);
    return words === undefined ? null : digest(uri, analyse(words).minutes);
  };
  const workspace = new Workspace(
    {
      read: (uri) => {
        reads.push(uri);
        return Promise.resolve(files.get(uri) ?? null);
      },
      list: (uri) => Promise.resolve(entriesOf(files, uri)),
    },
    openDigest,
    () => {
      told++;
    },
  );
  const change = async (...changes: FileChange[]): Promise<void> => {
    workspace.filesChanged(changes);
    await workspace.settled();
  };
  const titles = (uri = URI): string[] | undefined =>
    workspace
      .aroundOf(uri)
      .together?.map(({ items }) => items[0]?.title ?? '')
      .sort();
  return { workspace, open, reads, titles, change, told: () => told };
}

/** The index of some files when it is made. */
async function made(files: Files) {
  const index = indexOf(files);
  index.workspace.setFolders([FOLDER]);
  await index.workspace.settled();
  return index;
}

const twoFiles = (): Files =>
  new Map([
    [URI, text('Taxa')],
    [OTHER, text('Gåva')],
  ]);

test('before it is made nothing is known, then the others are, and that is told', async () => {
  const index = indexOf(twoFiles());
  index.workspace.setFolders([FOLDER]);
  expect(index.titles()).toBeUndefined();
  expect(index.workspace.aroundOf(URI).hasFile('b.protokoll')).toBeNull();
  await index.workspace.settled();
  expect(index.titles()).toEqual(['Gåva']);
  expect(index.titles(OTHER)).toEqual(['Taxa']);
  expect(index.told()).toBe(1);
});

test('files that come, change and go are followed', async () => {
  const files = twoFiles();
  const index = await made(files);
  files.set(OTHER, text('Lån'));
  await index.change({ uri: OTHER, type: 2 });
  expect(index.titles()).toEqual(['Lån']);
  const third = `${FOLDER}/c.protokoll`;
  files.set(third, text('Väg'));
  await index.change({ uri: third, type: 1 });
  expect(index.titles()).toEqual(['Lån', 'Väg']);
  files.delete(OTHER);
  await index.change({ uri: OTHER, type: 3 });
  expect(index.titles()).toEqual(['Väg']);
});

test('a renamed folder is followed by what is said of the folder alone', async () => {
  const files = twoFiles();
  const index = await made(files);
  const moved = OTHER.replace('2026', '2027');
  files.set(moved, files.get(OTHER) ?? '');
  files.delete(OTHER);
  await index.change({ uri: `${FOLDER}/2026`, type: 3 }, { uri: `${FOLDER}/2027`, type: 1 });
  expect(index.workspace.aroundOf(URI).together?.map(({ uri }) => uri)).toEqual([moved]);
  expect(index.workspace.aroundOf(URI).hasFile('2027/b.protokoll')).toBe(true);
  expect(index.workspace.aroundOf(URI).hasFile('2026/b.protokoll')).toBe(false);
});

test('what is written in an open document counts before what is saved', async () => {
  const index = await made(twoFiles());
  index.open.set(OTHER, text('Osparat'));
  await index.change({ uri: OTHER, type: 2 });
  expect(index.titles()).toEqual(['Osparat']);
  index.open.delete(OTHER);
  await index.change({ uri: OTHER, type: 2 });
  expect(index.titles()).toEqual(['Gåva']);
});

test('it is told only of what says something new', async () => {
  const files = twoFiles();
  const index = await made(files);
  const around = index.workspace.aroundOf(URI);
  files.set(OTHER, `\n${files.get(OTHER)}`);
  await index.change({ uri: OTHER, type: 2 });
  expect(index.told()).toBe(1);
  // The places are new all the same.
  expect(index.workspace.aroundOf(URI)).not.toBe(around);
});

test('a document’s own changes leave what is known around it', async () => {
  const files = twoFiles();
  const index = await made(files);
  const around = index.workspace.aroundOf(URI);
  files.set(URI, text('Annat'));
  await index.change({ uri: URI, type: 2 });
  expect(index.workspace.aroundOf(URI)).toBe(around);
});

test('files beside a protokoll are known, whatever way their names are written', async () => {
  const files = twoFiles();
  files.set(`${FOLDER}/2026/bilagor/${encodeURIComponent('Årsplan (1).PDF')}`, '');
  const index = await made(files);
  const { hasFile } = index.workspace.aroundOf(OTHER);
  expect(hasFile('bilagor/Årsplan (1).PDF')).toBe(true);
  expect(hasFile('bilagor/a\u030arsplan (1).pdf')).toBe(true);
  expect(hasFile('../a.protokoll')).toBe(true);
  expect(hasFile('bilagor/saknas.pdf')).toBe(false);
  expect(hasFile('bilagor/halv\ud800.pdf')).toBe(false);
  expect(hasFile('../../utanför.pdf')).toBeNull();
});

test('the text that was verified is read beside the protokoll, and anew when it changes', async () => {
  const files = twoFiles();
  files.set(`${FOLDER}/a.justerat`, 'justerad text');
  const index = await made(files);
  expect(index.workspace.aroundOf(URI).verifiedText).toBeNull();
  await index.workspace.settled();
  expect(index.workspace.aroundOf(URI).verifiedText).toBe('justerad text');
  expect(index.workspace.aroundOf(OTHER).verifiedText).toBeNull();
  files.set(`${FOLDER}/a.justerat`, 'ny text');
  await index.change({ uri: `${FOLDER}/a.justerat`, type: 2 });
  index.workspace.aroundOf(URI);
  await index.workspace.settled();
  expect(index.workspace.aroundOf(URI).verifiedText).toBe('ny text');
});

test('folders of programs are not looked into', async () => {
  const files = twoFiles();
  files.set(`${FOLDER}/node_modules/x/c.protokoll`, text('Nej'));
  files.set(`${FOLDER}/.git/c.protokoll`, text('Nej'));
  expect((await made(files)).titles()).toEqual(['Gåva']);
});

test('outside the workspace nothing is known', async () => {
  const index = await made(twoFiles());
  expect(index.workspace.aroundOf('file:///annat/a.protokoll').together).toBeNull();
  expect(index.workspace.aroundOf('untitled:Untitled-1').together).toBeNull();
});

test('a thousand protokoll are known, and one that changes is the only one read again', async () => {
  const files: Files = new Map();
  for (let i = 0; i < 1000; i++)
    files.set(`${FOLDER}/${i % 10}/${i}.protokoll`, text(`Ärende ${i}`));
  const index = await made(files);
  expect(index.titles(`${FOLDER}/0/0.protokoll`)).toHaveLength(999);
  await index.workspace.settled();
  index.reads.length = 0;
  const uri = `${FOLDER}/7/7.protokoll`;
  await index.change({ uri, type: 2 });
  expect(index.reads).toEqual([uri]);
});

test('of folders beyond all measure only what was seen is sure', async () => {
  const names = Array.from({ length: 100_001 }, (_, i) => ({ name: `${i}.pdf`, folder: false }));
  const workspace = new Workspace(
    { read: () => Promise.resolve(null), list: () => Promise.resolve(names) },
    () => null,
    () => undefined,
  );
  workspace.setFolders([FOLDER]);
  await workspace.settled();
  const { hasFile } = workspace.aroundOf(URI);
  expect([hasFile('0.pdf'), hasFile('saknas.pdf')]).toEqual([true, null]);
});
