import Database from "better-sqlite3-multiple-ciphers";
import { expect, test } from "vitest";
import { openStore } from "../../../electron/db/store.ts";
import type { RememberedChoice } from "../../../shared/contract/reports.ts";
import { now, smallDocument, temporaryFolder } from "./support.ts";

const DOSSIER: RememberedChoice = {
  weeks: 4,
  groupIds: ["g1"],
  called: "initials",
  size: "A4",
  isAgreed: true,
  scenarios: ["I", "own:v1"],
};
const ROSTER: RememberedChoice = { ...DOSSIER, weeks: 1, size: "A3" };

test("how each kind was asked for is kept by the next start, one kind beside the other", () => {
  const path = `${temporaryFolder()}/data.db`;
  const store = openStore({ path, now });
  store.replaceEverything(smallDocument());
  expect(store.reportChoices()).toEqual({});
  store.rememberReportChoices({ dossier: DOSSIER });
  store.rememberReportChoices({ roster: ROSTER });
  store.close();
  const again = openStore({ path, now });
  expect(again.reportChoices()).toEqual({ dossier: DOSSIER, roster: ROSTER });
  again.close();
});

test("a choice from before scenarios could be chosen is read as one in which nobody chose", () => {
  const path = `${temporaryFolder()}/data.db`;
  const store = openStore({ path, now });
  store.replaceEverything(smallDocument());
  store.rememberReportChoices({ compare: DOSSIER });
  store.close();
  const db = new Database(path);
  db.prepare("UPDATE setting SET value = replace(value, ?, '') WHERE key = 'reportChoices'").run(
    ',"scenarios":["I","own:v1"]',
  );
  db.close();
  const again = openStore({ path, now });
  expect(again.reportChoices()).toEqual({ compare: { ...DOSSIER, scenarios: null } });
  again.close();
});
