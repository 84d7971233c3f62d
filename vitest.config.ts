import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['server/src/**/*.test.ts', 'client/src/**/*.test.ts', 'test/**/*.test.ts'],
    globalSetup: ['test/support/build.ts'],
    // Some tests start LibreOffice, Chromium or the PDF engine.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
