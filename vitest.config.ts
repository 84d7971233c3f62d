import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['server/src/**/*.test.ts', 'client/src/**/*.test.ts', 'test/**/*.test.ts'],
    // A configuration of its own: it needs a VS Code.
    exclude: ['test/vscode-web/**', 'node_modules/**'],
    globalSetup: ['test/support/build.ts'],
    // Some tests start LibreOffice, Chromium or the PDF engine.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
