import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { writeLocationDocument } from "../../shared/exchange/parse.ts";
import { STRESS_WEEK, stressLocation } from "../shared/reports/stressLocation.ts";
import { appUnderTest } from "./appUnderTest.ts";
import { giveToApp } from "./electronLaunch.ts";
import { readPdf } from "./readPdf.ts";

/* A dossier of hundreds of sheets from the app, whose window goes on meanwhile. `npm run verify` asks for it. */

const LIMIT_SECONDS = 20;
const PAGES = 200;
const LONGEST_GAP_MS = 1000;

const app = appUnderTest();

test.skip(process.env.ROOSTERWIJS_LONG_PDF !== "1", "takes long");
test.setTimeout(180_000);

/** What an estimate of anything like the truth says at the end. */
const LEAST_ESTIMATE = 0.3;

function percent(share = 0): string {
  return `${Math.round(share * 100)} %`;
}

/** Asks for the dossier by the page's own bridge, and how long the page was ever kept waiting in the meantime. */
async function printDossier(page: Page, stopAfterMs: number | null) {
  return await page.evaluate(
    async ({ week, stopAfterMs }) => {
      const bridge = Reflect.get(globalThis, "roosterwijs");
      await bridge.importDocument(null);
      let last = performance.now();
      let longestGap = 0;
      const ticking = setInterval(() => {
        longestGap = Math.max(longestGap, performance.now() - last);
        last = performance.now();
      }, 10);
      const began = performance.now();
      const shares: number[] = [];
      const asking = setInterval(async () => {
        const { share } = JSON.parse((await bridge.readPdfProgress(null)).json);
        if (share !== null) shares.push(share);
      }, 250);
      if (stopAfterMs !== null) setTimeout(() => bridge.cancelPdf(null), stopAfterMs);
      const answer = await bridge.exportPdf({
        kind: "dossier",
        period: { from: week, to: week },
        groupIds: null,
        called: "names",
      });
      clearInterval(ticking);
      clearInterval(asking);
      return {
        status: JSON.parse(answer.json).status,
        seconds: (performance.now() - began) / 1000,
        longestGap,
        shares,
      };
    },
    { week: STRESS_WEEK, stopAfterMs },
  );
}

test("a dossier of 200 sheets in 20 seconds, the window alive, and stopped at once", async () => {
  const file = join(app.dataDir, "stress.json");
  writeFileSync(file, writeLocationDocument(stressLocation()));
  giveToApp(file);
  const page = await app.launch({ ROOSTERWIJS_TEST_OPEN_FILE: file });
  const stopped = await printDossier(page, 1500);
  expect(stopped.status).toBe("cancelled");
  expect(readdirSync(app.saveDir)).toEqual([]);
  const { status, seconds, longestGap, shares } = await printDossier(page, null);
  expect(status).toBe("saved");
  const [name = ""] = readdirSync(app.saveDir);
  const { pages } = await readPdf(join(app.saveDir, name));
  process.stdout.write(
    `bladzijden: ${pages.length} in ${seconds.toFixed(1)} s, de pagina wachtte hoogstens ${Math.round(longestGap)} ms, gestopt na ${stopped.seconds.toFixed(1)} s, geschat halverwege ${percent(shares.at(shares.length / 2))} en aan het einde ${percent(shares.at(-1))}\n`,
  );
  expect(pages.length).toBeGreaterThanOrEqual(PAGES);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(shares.at(-1)).toBeGreaterThan(LEAST_ESTIMATE);
  expect(seconds).toBeLessThan(LIMIT_SECONDS);
  expect(longestGap).toBeLessThan(LONGEST_GAP_MS);
});
