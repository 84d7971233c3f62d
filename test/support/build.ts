/**
 * Builds the command line once before the tests that run it: into a folder of
 * its own, so that it neither leans on the repository nor disturbs another
 * run, and with a space and an å on the way to it.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder with what was built: `cli.mjs` and what it needs. */
    dist: string;
  }
}

/** Builds; returns how to remove what was built. */
export default function setup(project: TestProject): () => void {
  const root = mkdtempSync(join(tmpdir(), 'protokoll-'));
  const dist = join(root, 'på plats');
  const script = fileURLToPath(new URL('../../scripts/build.mjs', import.meta.url));
  execFileSync(process.execPath, [script, dist], { stdio: 'inherit' });
  project.provide('dist', dist);
  return () => rmSync(root, { recursive: true, force: true });
}
