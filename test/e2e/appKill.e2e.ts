import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { expect, type Page, test } from "@playwright/test";
import Database from "better-sqlite3-multiple-ciphers";
import { appUnderTest } from "./appUnderTest.ts";
import { askBridge } from "./bridgeCall.ts";

/* The real Electron, killed while its page edits without end: whatever was confirmed to the page must be there. */

/** `npm run verify` asks for more. */
const ROUNDS = Number(process.env.ROOSTERWIJS_APP_KILL_ROUNDS ?? "1");
const WEEK = "2026-W51";

const app = appUnderTest();

test.setTimeout(30_000 + ROUNDS * 20_000);

/** Edits by the page's own bridge until the program is gone; an id comes out each time that main confirmed one. */
async function editWithoutEnd(page: Page, round: number, confirmed: string[]): Promise<void> {
  await page.exposeFunction("tellConfirmed", (id: string) => confirmed.push(id));
  const { staff, groups } = await askBridge(page, "openLocation");
  await page.evaluate(
    ({ week, round, staffId, groupId }) => {
      const own = window as unknown as {
        tellConfirmed: (id: string) => void;
        roosterwijs: Record<string, (input: unknown) => Promise<{ ok: boolean }>>;
      };
      const editFrom = async (edit: number): Promise<void> => {
        const id = `r${round}-${edit}`;
        const times = { date: "2026-12-15", from: "09:00", to: "12:00" };
        const where = { staffId, groupId, activity: "groep", breaks: [], blocks: [] };
        const records = [{ kind: "shift", before: null, after: { id, ...times, ...where } }];
        const change = { id, name: "shiftAdded", subject: "x", week, records };
        const answer = await own.roosterwijs["commitChange"]?.({ change, mode: "do" });
        if (answer?.ok !== true) throw new Error(JSON.stringify(answer));
        own.tellConfirmed(id);
        await editFrom(edit + 1);
      };
      void editFrom(0);
    },
    { week: WEEK, round, staffId: staff[0]?.id, groupId: groups[0]?.id },
  );
}

test(`kill -9 of the program loses no confirmed edit (${ROUNDS} rounds)`, async () => {
  const path = join(app.dataDir, "voorbeeld.db");
  const confirmed: string[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const page = await app.launch();
    await expect(page.getByRole("grid").first()).toBeVisible();
    await editWithoutEnd(page, round, confirmed);
    const before = confirmed.length;
    // Spread over the time of several edits, so that kills fall before, in and after a COMMIT.
    await expect.poll(() => confirmed.length).toBeGreaterThan(before);
    await pause((round * 13) % 90);
    await app.kill();
    const db = new Database(path);
    expect(db.pragma("integrity_check", { simple: true })).toBe("ok");
    expect(db.pragma("foreign_key_check")).toEqual([]);
    const logged = new Set(db.prepare("SELECT id FROM change WHERE week = ? AND state = 'done'").pluck().all(WEEK));
    const shifts = new Set(db.prepare("SELECT id FROM shift WHERE week = ?").pluck().all(WEEK));
    db.close();
    expect(confirmed.filter((id) => !logged.has(id) || !shifts.has(id))).toEqual([]);
    expect([...logged].filter((id) => !shifts.has(id))).toEqual([]);
  }
  // It starts on what is left, and the lease of the killed one does not keep it from writing.
  const page = await app.launch();
  await expect(page.getByRole("grid").first()).toBeVisible();
  await expect(page.locator(".read-only-note")).toHaveCount(0);
});
