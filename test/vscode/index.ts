/** What VS Code runs in its extension host: the suite, with mocha. */
import { writeFileSync } from 'node:fs';
import Mocha from 'mocha';

/** The variable that names the file for the counts, for those who add them to others. */
const REPORT = 'PROTOKOLL_SUITE_REPORT';

/** Runs every test; the promise is broken where one fails, so that VS Code ends with an error. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', timeout: 30_000, color: false });
  mocha.suite.emit('pre-require', globalThis, 'suite', mocha);
  await import('./editor.ts');
  await import('./commands.ts');
  await import('./compare.ts');
  await import('./saving.ts');
  await import('./preview.ts');
  await import('./export.ts');
  await import('./items.ts');
  await import('./server.ts');
  await import('./snippets.ts');
  await import('./workspace.ts');
  const { passes, failures, pending } = await new Promise<Mocha.Stats>((resolve, reject) => {
    const runner = mocha.run(() =>
      runner.stats ? resolve(runner.stats) : reject(new Error('mocha counted nothing')),
    );
  });
  const report = process.env[REPORT];
  if (report) writeFileSync(report, JSON.stringify({ passes, failures, pending }));
  if (failures > 0) throw new Error(`${failures} of the tests in VS Code failed`);
  if (passes === 0) throw new Error('no test ran in VS Code');
}
