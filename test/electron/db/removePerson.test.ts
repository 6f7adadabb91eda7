import { existsSync, readFileSync } from "node:fs";
import Database from "better-sqlite3-multiple-ciphers";
import { describe, expect, test } from "vitest";
import { StorageError } from "../../../electron/db/storageError.ts";
import { openStore, type Store } from "../../../electron/db/store.ts";
import { invertChange, type RecordChange } from "../../../shared/editing/change.ts";
import type { LocationDocument } from "../../../shared/exchange/records.ts";
import { changeOf, now, shift, smallDocument, storeWith, WEEK } from "./support.ts";

const ALWAYS = { from: new Date(0), until: new Date("2030-01-01"), limit: 100 };

/** The small location with a child and a member of staff whose names stand in every place where one can. */
function documentWithNames(): LocationDocument {
  const document = smallDocument();
  const [child] = document.children;
  const [person] = document.staff;
  if (child)
    Object.assign(child, { name: "Quirijntje Z.", birthDate: "2025-03-17", notes: "Quirijntje is bang voor honden" });
  if (person) Object.assign(person, { name: "Wiebrigje Xanders", phone: "06-55512345", hourlyCost: 30 });
  const [, week] = document.weeks;
  Object.assign(week?.closedDays?.[0] ?? {}, { by: "Wiebrigje Xanders" });
  Object.assign(week?.versions?.[0] ?? {}, { note: "Quirijntje Z. komt later" });
  document.acceptedDeviations = [{ findingKey: "vaste-gezichten|g2|c1|s2", reason: "overig", informed: "wiebrigje" }];
  return document;
}

/** Edits of the child and of shifts of the member of staff; the last one is undone. */
function editedStore(): { store: Store; path: string } {
  const { store, path } = storeWith(documentWithNames());
  const [child] = store.openLocation().children;
  if (child === undefined) throw new Error("no child");
  const rename: RecordChange = { kind: "child", before: child, after: { ...child, name: "Quirijntje Zeldenrust" } };
  store.commitChange({ ...changeOf("a1", [rename], "consentGiven"), subject: "Quirijntje" }, "do");
  store.commitChange({ ...changeOf("a2", [{ ...rename, before: rename.after, after: child }]), subject: "x" }, "do");
  const add = changeOf("a3", [{ kind: "shift", before: null, after: shift("d9") }], "shiftAdded");
  store.commitChange({ ...add, subject: "Wiebrigje Xanders" }, "do");
  store.commitChange(invertChange({ ...add, subject: "Wiebrigje Xanders" }), "undo");
  return { store, path };
}

/** Everything that stands on the disk of the database. */
function rawBytes(path: string): string {
  return ["", "-wal", "-shm"]
    .filter((suffix) => existsSync(path + suffix))
    .map((suffix) => readFileSync(path + suffix, "utf8"))
    .join("\n");
}

const CHILD = { kind: "child", id: "c1" } as const;
const STAFF = { kind: "staff", id: "s2" } as const;

describe("a removed person", () => {
  test.each([
    ["child", CHILD, /quirijntje|zeldenrust|bang voor honden|2025-03-17/i],
    ["member of staff", STAFF, /wiebrigje|xanders|06-55512345/i],
  ])("(%s) stands nowhere in the files any more", (_what, key, trace) => {
    const { store, path } = editedStore();
    expect(rawBytes(path)).toMatch(trace);
    expect(store.removePerson(key)).toMatchObject({ isWiped: true });
    expect(rawBytes(path)).not.toMatch(trace);
    store.close();
    expect(rawBytes(path)).not.toMatch(trace);
  });

  test("is a pseudonym that everything still points at", () => {
    const { store, path } = editedStore();
    const { pseudonym } = store.removePerson(STAFF);
    expect(pseudonym).toMatch(/^Medewerker [0-9a-f]{8}$/);
    const document = store.exportDocument();
    const person = document.staff.find(({ name }) => name === pseudonym);
    expect(person).toEqual({ id: person?.id, name: pseudonym, role: "pm", unavailable: [] });
    expect(person?.id).not.toBe("s2");
    expect(document.children[0]).toMatchObject({ mentorId: person?.id, vasteGezichten: [person?.id] });
    const [, week] = document.weeks;
    expect(week?.shifts.find(({ id }) => id === "d2")?.staffId).toBe(person?.id);
    expect(week?.openPlaces?.[1]?.asked[0]?.staffId).toBe(person?.id);
    expect(week?.closedDays?.[0]).toMatchObject({ by: pseudonym });
    expect(document.acceptedDeviations?.[0]?.findingKey).toBe(`vaste-gezichten|g2|c1|${person?.id}`);
    const db = new Database(path, { readonly: true });
    expect(db.pragma("integrity_check", { simple: true })).toBe("ok");
    expect(db.pragma("foreign_key_check")).toEqual([]);
    db.close();
  });

  test("of the children keeps what earlier weeks are reckoned from", () => {
    const { store } = editedStore();
    const before = store.exportDocument().children[0];
    const { pseudonym } = store.removePerson(CHILD);
    const after = store.exportDocument().children[0];
    const own = { id: after?.id, name: pseudonym, birthDate: "2025-03-01", notes: undefined, pet: undefined };
    expect(after).toEqual({ ...before, ...own });
    expect(store.exportDocument().weeks[1]?.closedDays?.[0]?.attendance?.[0]?.childId).toBe(after?.id);
  });

  test("leaves a log and undo that still work, and is in the log itself", () => {
    const { store, path } = editedStore();
    const { pseudonym } = store.removePerson(STAFF);
    const { entries } = store.readLog(ALWAYS);
    expect(entries.map(({ action }) => action)).toEqual(["removal", "undo", "do", "do", "do"]);
    expect(entries[0]).toMatchObject({ subject: pseudonym, change: null });
    expect(entries[1]?.change?.subject).toBe(pseudonym);
    store.close();
    const again = openStore({ path, now });
    const { undo, redo } = again.openWeek(WEEK);
    for (const change of redo) again.commitChange(change, "redo");
    for (const change of redo) again.commitChange(invertChange(change), "undo");
    for (const change of undo.toReversed()) again.commitChange(invertChange(change), "undo");
    again.close();
  });

  test("does not take the name of someone else along", () => {
    const document = documentWithNames();
    document.staff.push({ id: "s3", name: "Wiebrigje Xanders", role: "pm", unavailable: [] });
    const { store } = storeWith(document);
    store.removePerson(STAFF);
    expect(store.exportDocument().staff[2]).toEqual(document.staff[2]);
    expect(store.exportDocument().acceptedDeviations?.[0]?.informed).toBe("wiebrigje");
  });

  test("who is not there is told, and nothing changes", () => {
    const { store } = storeWith();
    for (const key of [
      { ...STAFF, id: "c1" },
      { ...CHILD, id: "s2" },
    ])
      expect(() => store.removePerson(key)).toThrow(StorageError);
    expect(store.exportDocument()).toEqual(smallDocument());
    expect(store.readLog(ALWAYS).entries).toEqual([]);
  });

  test("while another program reads is wiped from the file at the next start", () => {
    const { store, path } = editedStore();
    const reader = new Database(path, { readonly: true });
    reader.exec("BEGIN");
    reader.prepare("SELECT count(*) FROM child").get();
    expect(store.removePerson(CHILD).isWiped).toBe(false);
    expect(store.exportDocument().children[0]?.name).toMatch(/^Kind /);
    expect(rawBytes(path)).toMatch(/Quirijntje/);
    reader.close();
    store.close();
    openStore({ path, now }).close();
    expect(rawBytes(path)).not.toMatch(/Quirijntje/);
  });
});
