import { defineConfig } from "vitest/config";

/** Of pure functions alone: they leave nothing behind in a module, so their files share one set of modules. */
const PURE = ["test/shared/**/*.test.ts"];

export default defineConfig({
  test: {
    environment: "node",
    // Two cores are what CI has; a test that needs longer than this is a fault or belongs in `npm run verify`.
    maxWorkers: 2,
    testTimeout: 20_000,
    // Names of months and days must not depend on where the tests run.
    env: { TZ: "Europe/Amsterdam" },
    projects: [
      { extends: true, test: { name: "pure", include: PURE, isolate: false } },
      {
        extends: true,
        test: { name: "others", include: ["test/**/*.test.{ts,tsx}"], exclude: ["test/e2e/**", ...PURE] },
      },
    ],
  },
});
