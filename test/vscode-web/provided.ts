/** What `scripts/vscode/web-suite.mjs` tells the tests. */
import 'vitest';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the editor is, and the folder on this machine that it shows. */
    webEditor: { url: string; folder: string };
  }
}
