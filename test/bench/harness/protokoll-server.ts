/** Protokoll's language server, as it was built. */
import { join } from 'node:path';
import type { ServerKind } from './editor.ts';

/** Takes the folder of what was built. */
export function protokollServer(dist: string): ServerKind {
  const program = join(dist, 'server.cjs');
  return { program, languageId: 'protokoll', settings: {}, equip: () => {} };
}
