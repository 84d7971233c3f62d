/** The real imports of the source files, as a test of the architecture reads them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

const ROOT = new URL('../../', import.meta.url);

/** One `import … from`, `export … from` or `import(…)`. */
export interface Import {
  /** As written: `./tree.ts`, `node:fs`, `docx`. */
  specifier: string;
  /** The file it means, from the root (`server/src/language/tree.ts`); null for a package. */
  file: string | null;
  /** `import type`, which leaves nothing at run time. */
  typeOnly: boolean;
}

export interface SourceFile {
  /** From the root: `server/src/language/parse.ts`. */
  path: string;
  text: string;
  imports: Import[];
}

const STATEMENT = /^(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^'\n]+)'/gmu;
const DYNAMIC = /\bimport\(\s*'([^'\n]+)'/gu;

/**
 * Takes a folder from the root (`server/src`); returns its TypeScript files,
 * tests left out, in order. A folder that is not there has none.
 */
export function sourcesIn(folder: string): SourceFile[] {
  const place = new URL(`${folder}/`, ROOT);
  if (!existsSync(place)) return [];
  return readdirSync(place, { recursive: true, encoding: 'utf8' })
    .map((name) => posix.join(folder, name.replaceAll('\\', '/')))
    .filter((path) => /\.[cm]?tsx?$/u.test(path) && !path.endsWith('.test.ts'))
    .sort()
    .map(readSource);
}

function readSource(path: string): SourceFile {
  const text = readFileSync(new URL(path, ROOT), 'utf8');
  const imports = [
    ...[...text.matchAll(STATEMENT)].map(([, type, specifier = '']) =>
      importOf(path, specifier, type !== undefined),
    ),
    ...[...text.matchAll(DYNAMIC)].map(([, specifier = '']) => importOf(path, specifier, false)),
  ];
  return { path, text, imports };
}

function importOf(path: string, specifier: string, typeOnly: boolean): Import {
  const own = specifier.startsWith('.');
  const file = own ? posix.join(posix.dirname(path), specifier) : null;
  return { specifier, file, typeOnly };
}

/** Takes files; returns every ring of imports among them, as paths in the order of the imports. */
export function cyclesIn(files: readonly SourceFile[]): string[][] {
  const imports = new Map(files.map((file) => [file.path, file.imports]));
  const done = new Set<string>();
  const cycles: string[][] = [];
  const visit = (path: string, way: readonly string[]): void => {
    const seen = way.indexOf(path);
    if (seen >= 0) cycles.push([...way.slice(seen), path]);
    if (seen >= 0 || done.has(path)) return;
    for (const { file } of imports.get(path) ?? [])
      if (file !== null && imports.has(file)) visit(file, [...way, path]);
    done.add(path);
  };
  for (const { path } of files) visit(path, []);
  return cycles;
}

/** Takes a file's text; returns its code without comments and without the words of strings. */
export function codeOf(text: string): string {
  return text.replace(
    /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\[\s\S])*`/gu,
    (found) => (found.startsWith('/') ? '' : "''"),
  );
}
