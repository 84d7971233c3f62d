/** The types of what tests use of `page.mjs`. */
import type { Browser, Frame, Page } from 'playwright-core';

export function openWindow(
  browser: Browser,
  url: string,
  viewport: { width: number; height: number },
): Promise<Page>;
export function runCommand(page: Page, title: string): Promise<void>;
export function checked(page: Page): Promise<void>;
export function frameWith(page: Page, selector: string): Promise<Frame>;
