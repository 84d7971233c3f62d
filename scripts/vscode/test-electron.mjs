/**
 * Runs the same suite in a VS Code for the desktop, which it downloads:
 * `npm run test:electron`. For machines with a display and a network.
 */
import { runTests } from '@vscode/test-electron';
import { prepareSuite } from './suite.mjs';

const { development, tests, folder, remove } = await prepareSuite();
try {
  process.exitCode = await runTests({
    extensionDevelopmentPath: development,
    extensionTestsPath: tests,
    launchArgs: [folder, '--disable-extensions', '--disable-workspace-trust'],
  });
} finally {
  remove();
}
