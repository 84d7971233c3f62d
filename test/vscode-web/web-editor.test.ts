/**
 * The packed extension in a VS Code that a browser runs alone: the server is a
 * worker, the folder is on no disk, and the extension comes from elsewhere.
 * Read from the page, as a user sees it; what is written, from the folder.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest';
import { checked, frameWith, openWindow, runCommand } from '../../scripts/vscode/page.mjs';
import { launchChromium } from '../support/chromium.ts';
import './provided.ts';

const { url, folder } = inject('webEditor');
const SOURCE = 'med-fel';
const NO_PDF = 'PDF och Word görs när protokollet ligger i en mapp på datorn.';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  mkdirSync(join(folder, '.vscode'));
  // In a browser VS Code saves by itself unless told otherwise.
  const settings = { 'protokoll.export.onSave': ['txt', 'pdf'], 'files.autoSave': 'off' };
  writeFileSync(join(folder, '.vscode/settings.json'), JSON.stringify(settings));
  browser = await launchChromium();
  page = await openWindow(browser, url, { width: 1280, height: 800 });
  const files = page.locator('.explorer-folders-view .monaco-list-row');
  await files.filter({ hasText: `${SOURCE}.protokoll` }).dblclick();
  await checked(page);
});

afterAll(async () => {
  await browser.close();
});

function notification(words: string): Locator {
  return page.locator('.notification-list-item', { hasText: words }).first();
}

/** Waits until a document has been written that says something. */
function written(ending: string, words: RegExp): Promise<void> {
  return vi.waitFor(() => expect(exported(ending)).toMatch(words), { timeout: 20_000 });
}

async function command(title: string): Promise<void> {
  await runCommand(page, `Protokoll: ${title}`);
}

async function clear(): Promise<void> {
  await runCommand(page, 'Notifications: Clear All Notifications');
  await notification('').waitFor({ state: 'detached' });
}

function exported(ending: string): string {
  return readFileSync(join(folder, `${SOURCE}${ending}`), 'utf8');
}

async function typeAtEnd(words: string): Promise<void> {
  // Right of the words and of what can be clicked.
  const place = { position: { x: 330, y: 300 } };
  await page.locator('.editor-instance .editor-scrollable').first().click(place);
  await page.keyboard.press('Control+End');
  await page.locator('.statusbar-item', { hasText: /Ln [1-9]\d/u }).waitFor();
  await page.keyboard.type(words);
}

test('a protokoll is coloured', async () => {
  const parts = page.locator('.view-line', { hasText: 'Kommun:' }).locator('span[class^="mtk"]');
  await parts.nth(1).waitFor();
  // Each of VS Code's colours is a class.
  const [field, value] = [parts.first(), parts.last()].map((part) => part.getAttribute('class'));
  expect(await field).not.toBe(await value);
});

test('what is wrong is underlined and told of, by the profile of the folder too', async () => {
  await page.locator('.squiggly-error').first().waitFor();
  await runCommand(page, 'View: Toggle Problems');
  await page.locator('.markers-panel', { hasText: 'UBN-26/00101' }).waitFor();
  await runCommand(page, 'View: Toggle Problems');
});

test('the preview follows what is typed', async () => {
  await command('Visa förhandsvisning vid sidan');
  const preview = await frameWith(page, '[data-slot="items"] section');
  await typeAtEnd('Ett tillägg i webbläsaren.');
  await preview.getByText('Ett tillägg i webbläsaren.').waitFor();
});

test('exact pages are said not to be shown here', async () => {
  await command('Visa exakta sidor, eller texten');
  await (await frameWith(page, 'text=Sidorna kan inte visas här.')).locator('body').waitFor();
});

test.each([
  ['webbsida', '.html', /^<!doctype html>[\s\S]*Ett tillägg i webbläsaren/iu],
  ['text', '.txt', /Ett tillägg i webbläsaren/u],
  ['JSON', '.json', /"version"[\s\S]*Ett tillägg i webbläsaren/u],
])('it exports to %s', async (format, ending, words) => {
  await command(`Exportera till ${format}`);
  await written(ending, words);
  await notification(`${SOURCE}${ending}`).waitFor();
  await clear();
});

test('its own export is written over without a question, a changed one is not', async () => {
  await typeAtEnd(' Och ett till.');
  await command('Exportera till text');
  await written('.txt', /Och ett till/u);
  await clear();

  writeFileSync(join(folder, `${SOURCE}.txt`), 'Mina egna ord');
  await command('Exportera till text');
  const question = page.locator('.monaco-dialog-box', { hasText: 'har ändrats sedan' });
  await question.waitFor();
  // It does not listen from the first moment.
  await vi.waitFor(async () => {
    await page.keyboard.press('Escape');
    expect(await question.count()).toBe(0);
  });
  expect(exported('.txt')).toBe('Mina egna ord');
  rmSync(join(folder, `${SOURCE}.txt`));
});

test('what saving is to make is made, and what cannot be is told of once', async () => {
  for (const words of [' Sparat.', ' Sparat igen.']) {
    await typeAtEnd(words);
    await page.keyboard.press('Control+S');
    await written('.txt', new RegExp(words, 'u'));
  }
  await notification(NO_PDF).waitFor();
  expect(await page.locator('.notification-list-item').count()).toBe(1);
  await clear();
});

test.each([
  ['Exportera till PDF', NO_PDF],
  ['Exportera till Word', NO_PDF],
  ['Exportera läsexemplar', NO_PDF],
])('“%s” says what does not work here', async (title, words) => {
  await command(title);
  await notification(words).waitFor();
  await clear();
});

test('a final document is not made as a draft, and nobody is asked which', async () => {
  await command('Exportera slutligt protokoll');
  await notification('Slutliga dokument görs när protokollet ligger i en mapp').waitFor();
  expect(await page.locator('.quick-input-widget').isVisible()).toBe(false);
  await clear();
});

test('the server can be started anew', async () => {
  await command('Starta om språkservern');
  await typeAtEnd('\n\n§ 40\n\nÖvrigt\n');
  await page.locator('.statusbar-item', { hasText: '5 §§' }).waitFor();
});
