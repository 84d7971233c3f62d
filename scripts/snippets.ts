/** The snippets as VS Code and others read them from a file. */
import { SNIPPETS } from '../server/src/features/completion/snippet-list.ts';
import { fillTemplate } from '../server/src/features/completion/snippet-template.ts';

interface StaticSnippet {
  prefix: string;
  description: string;
  isFileTemplate?: true;
  body: string[];
}

/** Every snippet by its name, with nothing filled in. */
export function staticSnippets(): Record<string, StaticSnippet> {
  const entries = Object.entries(SNIPPETS).map(([name, { prefix, description, place, body }]) => {
    const lines = fillTemplate(body, {}, 'snippet').split('\n');
    const snippet = { prefix, description, ...(place === 'file' && { isFileTemplate: true }) };
    return [name, { ...snippet, body: lines }];
  });
  return Object.fromEntries(entries);
}
