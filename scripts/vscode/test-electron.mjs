/**
 * Runs the same suite in a VS Code for the desktop: `npm run test:electron`. It
 * downloads one, or takes the one that `VSCODE_PATH` names. For machines with a
 * display.
 */
import { runTests } from '@vscode/test-electron';
import { electronOptions } from './electron-options.mjs';
import { prepareSuite } from './suite.mjs';

const suite = await prepareSuite();
try {
  process.exitCode = await runTests(electronOptions(suite, process.env));
} finally {
  suite.remove();
}
