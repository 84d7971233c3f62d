import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NOWHERE, othersIn } from '../lint/around.ts';
import { filesBeside } from './files-beside.ts';
import { ProtokollBeside } from './protokoll-beside.ts';

const root = mkdtempSync(join(tmpdir(), 'protokoll-'));
const au = join(root, 'kommun', 'au');
const path = join(au, 'mars.protokoll');
const elsewhere = join(root, 'kommun', 'ks', 'mars.protokoll');

function protokoll(body: string, date: string, ...numbers: number[]): string {
  const items = numbers.map((number) => `§ ${number}\n\nÄrende ${number}\n`);
  return `Organ: ${body}\nSammanträdesdatum: ${date}\n\n${items.join('\n')}`;
}

beforeAll(() => {
  mkdirSync(join(au, 'bilagor'), { recursive: true });
  mkdirSync(join(root, 'kommun', 'ks'));
  writeFileSync(join(root, 'utanför.pdf'), '');
  writeFileSync(join(root, 'kommun', 'taxa.pdf'), '');
  writeFileSync(join(au, 'bilagor', 'taxa.pdf'), '');
  writeFileSync(path, protokoll('Allmänna utskottet', '2026-03-10', 16, 17));
  writeFileSync(
    join(au, 'februari.protokoll'),
    protokoll('Allmänna utskottet', '2026-02-10', 8, 15),
  );
  writeFileSync(join(au, 'skräp.protokoll'), Uint8Array.of(0, 159, 146, 150));
  writeFileSync(join(au, 'anteckningar.txt'), protokoll('Allmänna utskottet', '2026-01-10', 1));
  writeFileSync(elsewhere, protokoll('Kommunstyrelsen', '2026-03-31', 31));
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('files beside a protokoll', () => {
  it('are there or not, below its own folder', () => {
    const hasFile = filesBeside(path);
    expect(hasFile('bilagor/taxa.pdf')).toBe(true);
    expect(hasFile('bilagor/arvoden.pdf')).toBe(false);
    expect(hasFile('bilagor')).toBe(false);
    expect(hasFile('bilagor/\0.pdf')).toBe(false);
  });

  it('are not known outside it, but for the folder of its profile', () => {
    expect(filesBeside(path)('../taxa.pdf')).toBeNull();
    const profile = join(root, 'kommun', 'protokoll.json');
    writeFileSync(profile, '{}');
    const hasFile = filesBeside(path);
    expect(hasFile('../taxa.pdf')).toBe(true);
    expect(hasFile('../arvoden.pdf')).toBe(false);
    expect(hasFile('../../utanför.pdf')).toBeNull();
    expect(hasFile('/etc/hostname')).toBeNull();
    rmSync(profile);
  });
});

describe('protokoll beside another', () => {
  it('are those of its folder, without itself and what cannot be read', async () => {
    const others = await othersOf(new ProtokollBeside([path]), path);
    expect(others?.map(({ date, items }) => [date, items.map(({ number }) => number)])).toEqual([
      ['2026-02-10', [8, 15]],
    ]);
  });

  it('are those checked together with it, too', async () => {
    const beside = new ProtokollBeside([path, elsewhere, '-']);
    expect((await othersOf(beside, path))?.map(({ body }) => body)).toEqual([
      'Allmänna utskottet',
      'Kommunstyrelsen',
    ]);
    expect((await othersOf(beside, elsewhere))?.map(({ date }) => date)).toEqual(['2026-03-10']);
  });

  it('are none in a folder that is not there', async () => {
    const missing = join(root, 'saknas', 'x.protokoll');
    expect(await othersOf(new ProtokollBeside([]), missing)).toEqual([]);
  });
});

async function othersOf(beside: ProtokollBeside, of: string) {
  return othersIn({ ...NOWHERE, ...(await beside.of(of)) });
}
