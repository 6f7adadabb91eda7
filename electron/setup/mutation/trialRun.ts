import { Stryker } from "@stryker-mutator/core";
import { writeFileSync } from "node:fs";
import { TEST_RUNNER_NAME } from "./scope.ts";
process.env.TZ = "Europe/Amsterdam";
const t = Date.now();
const r = await new Stryker({ testRunner: TEST_RUNNER_NAME, plugins: [new URL("testRunner.ts", import.meta.url).href],
  mutate: process.argv.slice(3), concurrency: 2, coverageAnalysis: "perTest", tsconfigFile: "none", disableTypeChecks: false,
  reporters: [], logLevel: "info", ignorePatterns: ["**", "!package.json", "!shared/**", "!test/shared/**"], tempDirName: ".cache/stryker", checkers: [], allowConsoleColors: false } as never).runMutationTest();
const c: Record<string, number> = {};
for (const m of r) c[m.status + (m.static ? " static" : "")] = (c[m.status+ (m.static ? " static" : "")] ?? 0) + 1;
console.log(c, (Date.now() - t) / 1000);
writeFileSync(process.argv[2]!, JSON.stringify(r));
process.exit(0);
