import { defineConfig } from "@playwright/test";

export default defineConfig({
  projects: [
    { name: "app", testDir: "test/e2e", testMatch: "**/*.{e2e,spec}.ts" },
    // What breaks on purpose, for `npm run verify`.
    { name: "faults", testDir: "test/faults", testMatch: "**/*.fault.ts", timeout: 120_000 },
    // Only `npm run verify` packs and installs the app that these drive.
    { name: "packaged", testDir: "test/packaged", testMatch: "**/*.packaged.ts" },
  ],
  // Else Playwright would load the types that tsconfig.base.json gives the SQLite package in place of its program.
  tsconfig: "test/playwright.tsconfig.json",
  globalSetup: "./test/e2e/virtualDisplay.ts",
  outputDir: "test-results/e2e",
  // Each test starts an Electron of its own; two at once would disturb the timings that some of them assert.
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: process.env.CI !== undefined,
});
