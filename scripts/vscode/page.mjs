/** VS Code's window as a user meets it: what pictures and trials do in it. */

/**
 * Opens VS Code in a page of a browser, and waits for its folder.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {{ width: number, height: number }} viewport
 */
export async function openWindow(browser, url, viewport) {
  const page = await browser.newPage({ viewport });
  await page.goto(url);
  await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
  return page;
}

/** Opens a file at a line, as a user does: quick open, then the line. */
export async function openFile(page, file, line) {
  await page.keyboard.press('Control+P');
  const input = page.locator('.quick-input-widget input');
  await input.waitFor();
  await input.fill(`${file}:${line}`);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: file }).first().click();
  await page.locator('.tab.active', { hasText: file }).waitFor();
  await page.locator('.monaco-editor .view-line').first().waitFor();
}

/**
 * Runs a command from the palette, by its title. A panel whose page is just
 * being loaded loses the first keys.
 */
export async function runCommand(page, title) {
  const input = page.locator('.quick-input-widget input');
  for (let tries = 0; tries < 10 && !(await input.isVisible()); tries++) {
    await page.keyboard.press('F1');
    await input.waitFor({ timeout: 3000 }).catch(() => undefined);
  }
  await input.fill(`>${title}`);
  // The keys may still be on a row that was there before the list was narrowed.
  const chosen = page.locator('.quick-input-list .monaco-list-row.focused', { hasText: title });
  await chosen.waitFor();
  await page.keyboard.press('Enter');
}

/** Waits for the status bar to tell of the protokoll: then the server has read it. */
export async function checked(page) {
  await page.locator('.statusbar-item', { hasText: /§.* ord/u }).waitFor();
}

/** Waits until some frame of the window has an element, and gives that frame. */
export async function frameWith(page, selector) {
  for (;;) {
    for (const frame of page.frames()) {
      if (await frame.locator(selector).count()) return frame;
    }
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
  }
}

/**
 * Takes a picture when the window is at rest: colours come with the server's
 * answer, and lists by and by.
 *
 * @param {import('playwright-core').Page} page
 * @param {import('playwright-core').PageScreenshotOptions} options
 */
export async function picture(page, { path, ...options }) {
  await page.waitForFunction(() => document.fonts.ready);
  // The cursor blinks.
  await page.addStyleTag({ content: '.monaco-editor .cursor { visibility: hidden !important }' });
  let last = await page.screenshot(options);
  for (let same = 0; same < 3; ) {
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 250)));
    const now = await page.screenshot(options);
    same = now.equals(last) ? same + 1 : 0;
    last = now;
  }
  return page.screenshot({ ...options, path });
}
