import { expect, test } from "vitest";
import { lossesSince } from "../../../renderer/backups/losses.ts";
import type { Page } from "../../../renderer/store/page.tsx";
import type { Backup, ChangeLog } from "../../../shared/contract/storage.ts";

const MADE_AT = "2026-11-21T23:30:00.000Z";

const backup: Backup = {
  ...{ id: "x.db", madeAt: MADE_AT, why: "daily", isLocked: false, bytes: 1 },
  locations: [{ id: "l1", name: "De Proef", weeks: 2, shifts: 30 }],
};

/** A page with two weeks more than the copy, whose log has entries at these moments. */
function pageWith(moments: readonly string[], next: number | null = null) {
  const asked: unknown[] = [];
  const entries = moments.map((at, entry) => ({ entry, at })) as unknown as ChangeLog["entries"];
  const location = { location: { id: "l1" }, weeks: [1, 2, 3, 4] };
  const page = {
    bridge: {
      readChangeLog: (query: unknown) => {
        asked.push(query);
        return Promise.resolve({ entries, next });
      },
    },
    roster: { getState: () => ({ board: { location } }) },
    today: () => "2026-11-22",
  };
  return { page: page as unknown as Page, asked };
}

test("only what was done after a copy is lost, looked up from its day in the Netherlands", async () => {
  const { page, asked } = pageWith([
    "2026-11-22T08:00:00.000Z",
    "2026-11-21T23:31:00.000Z",
    "2026-11-21T23:10:00.000Z",
  ]);
  expect(await lossesSince(page, backup)).toEqual({
    ...{ changes: 2, areMore: false, weeksNow: 4 },
    copy: backup.locations?.[0],
  });
  expect(asked).toEqual([{ from: "2026-11-22", to: "2026-11-22", limit: 500 }]);
});

test("more than a page of them is told as such, and so is a location that the copy does not know", async () => {
  const { page } = pageWith(["2026-11-22T08:00:00.000Z"], 7);
  expect((await lossesSince(page, backup)).areMore).toBe(true);
  expect((await lossesSince(page, { ...backup, locations: [] })).copy).toBeNull();
});
