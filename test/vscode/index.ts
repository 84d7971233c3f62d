/** What VS Code runs in its extension host: the suite, with mocha. */
import Mocha from 'mocha';

/** Runs every test; the promise is broken where one fails, so that VS Code ends with an error. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', timeout: 30_000, color: false });
  mocha.suite.emit('pre-require', globalThis, 'suite', mocha);
  await import('./editor.ts');
  const failures = await new Promise<number>((resolve) => {
    mocha.run(resolve);
  });
  if (failures > 0) throw new Error(`${failures} of the tests in VS Code failed`);
}
