/** The directions of the architecture, held to the real imports. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { codeOf, cyclesIn, type Import, type SourceFile, sourcesIn } from './support/imports.ts';

const server = sourcesIn('server/src');
const client = sourcesIn('client/src');
const all = [...server, ...client];

/** What the files of a folder of `server/src` may import beside their own folder. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  language: [],
  calendar: [],
  locale: [],
  profile: [],
  minutes: ['language', 'calendar'],
  lint: ['language', 'calendar', 'locale', 'profile', 'minutes'],
  print: ['language', 'calendar', 'locale', 'profile', 'minutes'],
  export: ['language', 'calendar', 'locale', 'profile', 'minutes', 'print'],
  compare: ['language', 'calendar', 'locale', 'profile', 'minutes', 'print'],
  import: ['language', 'calendar', 'locale', 'minutes'],
  preview: [
    'language',
    'calendar',
    'locale',
    'profile',
    'minutes',
    'lint',
    'print',
    'export',
    'compare',
  ],
  features: ['language', 'calendar', 'locale', 'profile', 'minutes', 'lint', 'print'],
};

/** The one exception: the profile speaks of how documents look, in the words of the print model. */
const TYPES_OF = new Map([['profile', 'server/src/print/model.ts']]);

/** The files that put it all together: `cli/` and those that lie in `server/src` itself. */
function isEntry(path: string): boolean {
  return /^server\/src\/(?:cli\/.*|[^/]+)$/u.test(path);
}

const core = server.filter(({ path }) => !isEntry(path));

/** The folder of `server/src` that a file lies in, or null. */
function folderOf(path: string): string | null {
  return /^server\/src\/([^/]+)\//u.exec(path)?.[1] ?? null;
}

/** Every import of some files that a test of it fails, as `file → what it imports`. */
function breaches(
  files: readonly SourceFile[],
  isAllowed: (one: Import, file: SourceFile) => boolean,
): string[] {
  return files.flatMap((file) =>
    file.imports
      .filter((one) => !isAllowed(one, file))
      .map(({ specifier }) => `${file.path} → ${specifier}`),
  );
}

test('the files are found, and what they import is there', () => {
  const paths = new Set([...sourcesIn('server/src'), ...client].map(({ path }) => path));
  expect(paths).toContain('server/src/language/parse.ts');
  const imported = all.flatMap(({ imports }) => imports.flatMap(({ file }) => file ?? []));
  const missing = imported.filter((file) => file.endsWith('.ts') && !paths.has(file));
  expect(missing).toEqual([]);
  expect(imported.length).toBeGreaterThan(100);
});

describe('directions', () => {
  test('every folder of the core is known', () => {
    const folders = new Set(core.map(({ path }) => folderOf(path)));
    expect([...folders].filter((folder) => !folder || !(folder in MAY_IMPORT))).toEqual([]);
  });

  test('data goes one way', () => {
    const isAllowed = ({ file, typeOnly }: Import, { path }: SourceFile): boolean => {
      const from = folderOf(path) ?? '';
      const to = file && folderOf(file);
      if (file === null || to === from) return true;
      if (typeOnly && TYPES_OF.get(from) === file) return true;
      return to !== null && (MAY_IMPORT[from] ?? []).includes(to);
    };
    expect(breaches(core, isAllowed)).toEqual([]);
  });

  test('the client takes types alone from the server', () => {
    const isAllowed = ({ file, typeOnly }: Import): boolean =>
      file === null || file.startsWith('client/src/') || typeOnly;
    expect(breaches(client, isAllowed)).toEqual([]);
  });

  test('there is no ring', () => {
    expect(cyclesIn(all)).toEqual([]);
  });

  test('a ring would be seen', () => {
    const file = (path: string, to: string): SourceFile => ({
      path,
      text: '',
      imports: [{ specifier: to, file: to, typeOnly: true }],
    });
    expect(cyclesIn([file('a.ts', 'b.ts'), file('b.ts', 'a.ts')])).toEqual([
      ['a.ts', 'b.ts', 'a.ts'],
    ]);
  });
});

describe('the core runs anywhere', () => {
  test('Node is met in the entry files only', () => {
    const isAllowed = ({ specifier }: Import): boolean => !specifier.startsWith('node:');
    expect(breaches(core, isAllowed)).toEqual([]);
  });

  test('no file of the core reaches for the process', () => {
    const reaching = core.filter(({ text }) =>
      /(?<![\w.])(?:process\.|Buffer\b|__dirname\b|require\()/u.test(codeOf(text)),
    );
    expect(reaching.map(({ path }) => path)).toEqual([]);
  });

  test('the editor is met in the client only', () => {
    const isAllowed = ({ specifier }: Import): boolean => specifier !== 'vscode';
    expect(breaches(server, isAllowed)).toEqual([]);
  });

  test('the language server is met in the entry files, and its types in features', () => {
    const isAllowed = ({ specifier, typeOnly }: Import, { path }: SourceFile): boolean =>
      !specifier.startsWith('vscode-languageserver') ||
      (folderOf(path) === 'features' && (typeOnly || specifier.includes('-types')));
    expect(breaches(core, isAllowed)).toEqual([]);
  });
});

describe('every file carries something of its own', () => {
  test('there is no barrel', () => {
    const isBarrel = ({ text }: SourceFile): boolean => {
      const statements = codeOf(text).split(';');
      const told = statements
        .map((one) => one.trim())
        .filter((one) => !/^(?:import\b|$)/u.test(one));
      return told.length > 0 && told.every((one) => /^export\s+(?:type\s+)?[*{]/u.test(one));
    };
    expect(all.filter(isBarrel).map(({ path }) => path)).toEqual([]);
  });

  test('there is no any', () => {
    const untyped = all.filter(({ text }) =>
      /(?:[:<|&,(]|\bas|\bextends)\s*any\b(?!\s*\()|\bany\[\]/u.test(codeOf(text)),
    );
    expect(untyped.map(({ path }) => path)).toEqual([]);
  });

  test('no source knows of tests or of what only development needs', () => {
    const manifest = JSON.parse(
      readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
    ) as Record<'dependencies' | 'devDependencies', Record<string, string>>;
    const packages = new Set(Object.keys(manifest.dependencies));
    const isAllowed = ({ specifier, file, typeOnly }: Import): boolean => {
      if (file !== null) return !/(?:^|\/)test\/|\.test\.ts$/u.test(file);
      const name = /^(?:@[^/]+\/)?[^/]+/u.exec(specifier)?.[0] ?? '';
      const types = `@types/${name}`;
      return (
        specifier.startsWith('node:') ||
        specifier === 'vscode' ||
        packages.has(name) ||
        (typeOnly && packages.has(types))
      );
    };
    expect(breaches(all, isAllowed)).toEqual([]);
    const told = all.filter(({ text }) => /\bvitest\b|\bNODE_ENV\b/iu.test(codeOf(text)));
    expect(told.map(({ path }) => path)).toEqual([]);
  });

  /** What those who build on the core call, and what the entry files and scripts call. */
  const DOORS = new Set(
    [
      'language/unified.ts',
      'lint/unified.ts',
      'lint/rule-pages.ts',
      'profile/parse-profile.ts',
      'print/build.ts',
      'export/text.ts',
      'export/json/json.ts',
      'export/html/html.ts',
      'export/docx/export-docx.ts',
      'export/pdf/pdf.ts',
      'export/pdf/self-check.ts',
      'import/text.ts',
    ].map((path) => `server/src/${path}`),
  );

  test('every module of the core is used by more than its tests', () => {
    const used = new Set(all.flatMap(({ imports }) => imports.map(({ file }) => file)));
    const unused = core.map(({ path }) => path).filter((path) => !used.has(path));
    expect(unused.filter((path) => !DOORS.has(path))).toEqual([]);
  });
});
