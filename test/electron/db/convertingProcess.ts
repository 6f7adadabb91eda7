import { writeSync } from "node:fs";
import { makeKeyRing } from "../../../electron/db/keyRing.ts";
import { openStore } from "../../../electron/db/store.ts";
import { unlockFile } from "../../../electron/db/unlockFile.ts";

/*
 * Changes the passphrase of a database for a test that kills it: `convertingProcess.ts <database> <current> <next>`, where an
 * empty one is none. A line on standard output says that it begins.
 */

const [path = "", current = "", next = ""] = process.argv.slice(2);
const keys = makeKeyRing();
await unlockFile(path, current, keys);
const store = openStore({ path, now: () => new Date(), keys });
writeSync(1, "begin\n");
await store.changePassphrase({ current: current || null, next: next || null });
writeSync(1, "changed\n");
