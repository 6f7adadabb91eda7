import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.{ts,tsx}"],
    exclude: ["test/e2e/**"],
    environment: "node",
    // Two cores are what CI has; a test that needs longer than this is a fault or belongs in `npm run verify`.
    maxWorkers: 2,
    testTimeout: 20_000,
    // Names of months and days must not depend on where the tests run.
    env: { TZ: "Europe/Amsterdam" },
  },
});
