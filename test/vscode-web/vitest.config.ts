import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/vscode-web/*.test.ts'],
    globalSetup: ['scripts/vscode/web-suite.mjs'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
