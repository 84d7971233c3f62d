/** The preview in a real VS Code whose window is opened anew: it comes back as it was. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { FILE, frameWith, inVsCode, loadScripts } from '../bench/harness/vs-code.ts';

const TEXT = `Organ: Kulturnämnden\n\n§ 1\n\nDagordning\n\n§ 2\n\nTaxa för båtplatser\n`;
const PREVIEW = '.tab:has-text("Förhandsvisning")';
const LOCKED = `.tab:has-text("Förhandsvisning (låst): ${FILE}")`;
/** What VS Code keeps of the panel. */
const KEPT = '"locked":true,"view":"pages"';

test('the preview survives a restart of the window: what it shows, how, and its lock', async () => {
  const scripts = await loadScripts();
  const { vsix } = await scripts.packExtension();
  await inVsCode(scripts, vsix, { [FILE]: TEXT }, async (page) => {
    await scripts.openFile(page, FILE, 5);
    await scripts.runCommand(page, 'Visa förhandsvisning vid sidan');
    const first = await frameWith(page, '#paragraf-2');
    expect(await first.locator('html').getAttribute('data-look')).not.toBe('paper');
    await scripts.runCommand(page, 'Visa som papper, eller i temats färger');
    await first.locator('html[data-look=paper]').waitFor();
    await page.locator(PREVIEW).click();
    await scripts.runCommand(page, 'Lås förhandsvisningen, eller lås upp den');
    await page.locator(LOCKED).waitFor();
    await scripts.runCommand(page, 'Visa exakta sidor, eller texten');
    await frameWith(page, '.sheet canvas');

    await untilKept(page, KEPT);
    await page.reload();
    await frameWith(page, 'html[data-look=paper] .sheet canvas');
    await page.locator(LOCKED).click();
    await scripts.runCommand(page, 'Visa exakta sidor, eller texten');
    const again = await frameWith(page, 'html[data-look=paper] #paragraf-2');
    expect(await again.locator('#paragraf-2 h2').innerText()).toContain('Taxa för båtplatser');
  });
}, 300_000);

/**
 * In the window: whether a database of VS Code's holds some JSON, which may
 * stand in a string of other JSON.
 */
const HOLDS = `async (json) => {
  const result = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  for (const { name } of await indexedDB.databases()) {
    if (!name.startsWith('vscode-web-state-db')) continue;
    const database = await result(indexedDB.open(name));
    const values = await result(database.transaction('ItemTable').objectStore('ItemTable').getAll());
    database.close();
    if (values.some((value) => String(value).replaceAll('\\\\', '').includes(json))) return true;
  }
  return false;
}`;

/** In the browser VS Code writes its state down every few seconds, and not when the window is closed. */
async function untilKept(page: Page, json: string): Promise<void> {
  await expect
    .poll(() => page.evaluate<boolean>(`(${HOLDS})(${JSON.stringify(json)})`), {
      message: `VS Code keeps ${json}`,
      timeout: 60_000,
      interval: 250,
    })
    .toBe(true);
}
