/** The preview in a real VS Code whose window is opened anew: it comes back as it was. */
import type { Frame, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { chooseFile, inVsCode, loadScripts } from '../bench/harness/vs-code.ts';

const TEXT = `Organ: Kulturnämnden\n\n§ 1\n\nDagordning\n\n§ 2\n\nTaxa för båtplatser\n`;
const PREVIEW = '.tab:has-text("Förhandsvisning")';
const LOCKED = '.tab:has-text("Förhandsvisning (låst): matt.protokoll")';

test('the preview survives a restart of the window: what it shows, how, and its lock', async () => {
  const scripts = await loadScripts();
  const { vsix } = await scripts.packExtension();
  await inVsCode(scripts, vsix, TEXT, async (page) => {
    await chooseFile(page, 5);
    await page.keyboard.press('Enter');
    await page.locator('.monaco-editor .view-line').first().waitFor();
    await page.keyboard.press('Control+K');
    await page.keyboard.press('v');
    const first = await frameWith(page, '#paragraf-2');
    const look = await first.locator('html').getAttribute('data-look');
    expect(look).not.toBe('paper');
    await command(page, 'Visa som papper, eller i temats färger');
    await first.locator('html[data-look=paper]').waitFor();
    await page.locator(PREVIEW).click();
    await command(page, 'Lås förhandsvisningen, eller lås upp den');
    await page.locator(LOCKED).waitFor();

    await command(page, 'Visa exakta sidor, eller texten');
    await frameWith(page, '.sheet canvas');

    await page.reload();
    await frameWith(page, 'html[data-look=paper] .sheet canvas');
    await page.locator(LOCKED).click();
    await command(page, 'Visa exakta sidor, eller texten');
    const again = await frameWith(page, 'html[data-look=paper] #paragraf-2');
    expect(await again.locator('#paragraf-2 h2').innerText()).toContain('Taxa för båtplatser');
  });
}, 300_000);

/** Runs a command from the palette, by its title. */
async function command(page: Page, title: string): Promise<void> {
  await page.keyboard.press('F1');
  const input = page.locator('.quick-input-widget input');
  await input.waitFor();
  await input.fill(`>${title}`);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().click();
}

/** Waits until a frame of the window has an element; the frames before a restart are gone by then. */
async function frameWith(page: Page, selector: string): Promise<Frame> {
  for (;;) {
    for (const frame of page.frames()) {
      const found = await frame
        .locator(selector)
        .count()
        .catch(() => 0);
      if (found > 0) return frame;
    }
    await page.waitForEvent('framenavigated', { timeout: 500 }).catch(() => undefined);
  }
}
