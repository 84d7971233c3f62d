/** How the suite is started in a VS Code for the desktop. */

/**
 * Takes what `prepareSuite` gives; returns the options of `runTests` in
 * `@vscode/test-electron`. A VS Code that is there already is named by
 * `VSCODE_PATH`; otherwise the newest one is downloaded.
 *
 * @param {{ development: string, tests: string, folder: string }} suite
 * @param {Record<string, string | undefined>} environment the variables of the process
 * @returns {import('@vscode/test-electron').TestOptions}
 */
export function electronOptions({ development, tests, folder }, environment) {
  const { VSCODE_PATH, PROTOKOLL_SUITE_REPORT } = environment;
  return {
    ...(VSCODE_PATH && { vscodeExecutablePath: VSCODE_PATH }),
    extensionDevelopmentPath: development,
    extensionTestsPath: tests,
    extensionTestsEnv: { PROTOKOLL_SUITE_REPORT },
    launchArgs: [folder, '--disable-extensions'],
  };
}
