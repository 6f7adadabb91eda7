import { writeSync } from "node:fs";
import { openStore } from "../../../electron/db/store.ts";

/*
 * Restores copies without end, for a test that kills it: `restoringProcess.ts <database>`. Two copies that differ take turns;
 * a line on standard output says that one stands.
 */

const [path = ""] = process.argv.slice(2);
const store = openStore({ path, now: () => new Date() });
const copies = (await store.listBackups()).filter(({ why }) => why === "byHand");
writeSync(1, "begin\n");

for (let turn = 0; ; turn += 1) {
  await store.restoreBackup({ id: copies[turn % copies.length]?.id ?? "" });
  writeSync(1, "restored\n");
}
