import { expect, test } from "vitest";
import { openStore } from "../../../electron/db/store.ts";
import { addWeeks } from "../../../shared/calendar/dates.ts";
import { now, smallDocument, temporaryFolder, WEEK } from "./support.ts";

const sheet = (printedOn: string) => ({ printedOn, versionText: "Concept", cells: { "aaaa-0000": "bbbb-1111" } });

test("the last print of each sheet of a week is kept, also by the next start, and of old weeks no longer", () => {
  const path = `${temporaryFolder()}/data.db`;
  const store = openStore({ path, now });
  store.replaceEverything(smallDocument());
  expect(store.readPrinted(WEEK)).toBeNull();
  store.notePrinted(WEEK, { g1: sheet("2026-11-20"), g2: sheet("2026-11-20") });
  store.notePrinted(WEEK, { g2: sheet("2026-11-21") });
  store.close();
  const again = openStore({ path, now });
  expect(again.readPrinted(WEEK)).toEqual({ g1: sheet("2026-11-20"), g2: sheet("2026-11-21") });
  for (let weeks = 1; weeks <= 30; weeks += 1) again.notePrinted(addWeeks(WEEK, weeks), { g1: sheet("2026-12-01") });
  expect(again.readPrinted(WEEK)).toBeNull();
  expect(again.readPrinted(addWeeks(WEEK, 30))).not.toBeNull();
  again.close();
});
