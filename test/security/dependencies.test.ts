/** The page of dependencies says what is there, and nothing in the product asks more than it may. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Locked {
  version: string;
  license?: string;
  dev?: boolean;
  devOptional?: boolean;
  optional?: boolean;
  hasInstallScript?: boolean;
  integrity?: string;
}

const page = readFileSync('docs/beroenden.md', 'utf8');
const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const locked: Record<string, Locked> = JSON.parse(
  readFileSync('package-lock.json', 'utf8'),
).packages;
const packages = Object.entries(locked).filter(([path]) => path !== '');
const shipped = packages.filter(([, one]) => !(one.dev || one.devOptional || one.optional));

/** The rows of a table under a heading, without what stands in the last column. */
function rowsUnder(heading: string): string[][] {
  const [, section = ''] = page.split(`## ${heading}\n`);
  const rows = (section.split('\n## ')[0] ?? '').matchAll(
    /^\| `(.+?)` \| (.+?) \| (.+?) \| (.+) \|$/gmu,
  );
  return [...rows].map(([, name = '', version = '', licence = '', why = '']) => {
    expect(why, name).toMatch(/\w/u);
    return [name, version, licence];
  });
}

test.each([
  ['In the product', 'dependencies'],
  ['For development', 'devDependencies'],
])('the table “%s” is what is installed', (heading, kind) => {
  const installed = Object.keys(manifest[kind]).map((name) => {
    const { version, license } = locked[`node_modules/${name}`] ?? {};
    expect(manifest[kind][name], `${name} is pinned`).toBe(version);
    return [name, version, license];
  });
  expect(rowsUnder(heading)).toEqual(installed);
});

describe('what is in the product', () => {
  test('has a licence that lets a municipality use and pass it on', () => {
    const licences = new Set(shipped.map(([, { license }]) => license));
    expect([...licences].sort()).toEqual([
      'Apache-2.0',
      'BSD-3-Clause',
      'BlueOak-1.0.0',
      'ISC',
      'MIT',
      'MIT AND OFL-1.1',
    ]);
  });

  test('runs nothing when it is installed, and has a checksum', () => {
    expect(shipped.length).toBeGreaterThan(40);
    expect(shipped.filter(([, { hasInstallScript }]) => hasInstallScript)).toEqual([]);
    expect(packages.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'))).toEqual([]);
  });
});
