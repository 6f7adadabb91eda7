import { writeSync } from "node:fs";
import { openStore } from "../../../electron/db/store.ts";
import type { Change } from "../../../shared/editing/change.ts";

/*
 * Edits without end, for a test that kills it: `editingProcess.ts <database> <round>`. A line on standard output names an
 * edit that the store confirmed. Lines are written without a buffer, so that none is lost or invented by the kill.
 */

const WEEK = "2026-W48";
const [path = "", round = ""] = process.argv.slice(2);
const store = openStore({ path, now: () => new Date() });

for (let edit = 0; ; edit += 1) {
  const id = `r${round}-${edit}`;
  const after = {
    id,
    staffId: "s2",
    date: "2026-11-25",
    from: "09:00",
    to: "15:00",
    activity: "groep" as const,
    groupId: "g2",
    breaks: [],
    blocks: [],
  };
  const change: Change = {
    id,
    name: "shiftAdded",
    subject: "Bo",
    week: WEEK,
    records: [{ kind: "shift", before: null, after }],
  };
  store.commitChange(change, "do");
  writeSync(1, `${id}\n`);
}
