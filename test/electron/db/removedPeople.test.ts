import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Store } from "../../../electron/db/store.ts";
import { parseLocationDocument } from "../../../shared/exchange/parse.ts";
import type { LocationDocument } from "../../../shared/exchange/records.ts";
import { changeOf, MOMENT, smallDocument, storeWith } from "./support.ts";

/* Who was removed stays so, also when a copy from before that is put back, and wherever the same person is on record. */

const ALWAYS = { from: new Date(0), until: new Date("2030-01-01"), limit: 100 };
const CHILD = { kind: "child", id: "c1" } as const;
const STAFF = { kind: "staff", id: "s2" } as const;
const TRACE = /quirijntje|zeldenrust|wiebrigje|xanders/i;

function named(): LocationDocument {
  const document = smallDocument();
  const [child] = document.children;
  const [person] = document.staff;
  if (child) child.name = "Quirijntje Z.";
  if (person) person.name = "Wiebrigje Xanders";
  return document;
}

/** The files of the database itself; the copies lose someone only as they age out. */
function rawBytes(path: string): string {
  const files = readdirSync(dirname(path)).filter((name) => name.startsWith("test.db"));
  return files.map((name) => readFileSync(join(dirname(path), name), "latin1")).join("\n");
}

/** The name by which a person is known now, by id where that is still theirs. */
function namesIn(store: Store): (string | undefined)[] {
  const { children, staff } = store.exportDocument();
  return [...children, ...staff].map(({ name }) => name);
}

test("a copy from before a removal does not bring the person back", async () => {
  let minutes = 0;
  const { store, path } = storeWith(named(), undefined, () => new Date(MOMENT.getTime() + 60_000 * minutes++));
  const [child] = store.openLocation().children;
  if (child === undefined) throw new Error("no child");
  const rename = { kind: "child" as const, before: child, after: { ...child, name: "Quirijntje Zeldenrust" } };
  store.commitChange({ ...changeOf("a1", [rename], "childEdited"), subject: "Quirijntje" }, "do");
  await store.makeBackup("byHand");
  const [copy] = await store.listBackups();
  const pseudonyms = [store.removePerson(CHILD).pseudonym, store.removePerson(STAFF).pseudonym];
  await store.restoreBackup({ id: copy?.id ?? "" });
  expect(namesIn(store)).toEqual([pseudonyms[0], pseudonyms[1], "Alex"]);
  expect(TRACE.test(rawBytes(path))).toBe(false);
  const { entries } = store.readLog(ALWAYS);
  expect(entries.map(({ action, subject }) => [action, subject])).toEqual([
    ["restore", copy?.madeAt],
    ["removal", pseudonyms[1]],
    ["removal", pseudonyms[0]],
    ["do", null],
  ]);
  store.close();
  expect(existsSync(`${path}-wal`)).toBe(false);
  expect(TRACE.test(rawBytes(path))).toBe(false);
});

test("it stays so with a copy of the restored database, and with an even older one", async () => {
  const { store } = storeWith(named());
  await store.makeBackup("byHand");
  const [oldest] = await store.listBackups();
  const { pseudonym } = store.removePerson(CHILD);
  for (let round = 0; round < 2; round += 1) {
    await store.restoreBackup({ id: oldest?.id ?? "" });
    expect(namesIn(store)[0]).toBe(pseudonym);
  }
  const [afterwards] = await store.listBackups();
  await store.restoreBackup({ id: afterwards?.id ?? "" });
  expect(namesIn(store)[0]).toBe(pseudonym);
});

test("whoever got the id after the removal is someone else", async () => {
  const { store } = storeWith(named());
  store.removePerson(CHILD);
  const [removed] = store.openLocation().children;
  if (removed === undefined) throw new Error("no child");
  const next = { ...removed, id: "c1", name: "Nieuw N." };
  store.commitChange(changeOf("a1", [{ kind: "child", before: null, after: next }], "childAdded"), "do");
  await store.makeBackup("byHand");
  const [copy] = await store.listBackups();
  await store.restoreBackup({ id: copy?.id ?? "" });
  expect(namesIn(store)[1]).toBe("Nieuw N.");
});

test("a member of staff is removed at every location, and stays one person there", () => {
  const { store, path } = storeWith(named());
  const other = parseLocationDocument({
    format: "roosterwijs/1",
    location: { id: "l2", name: "De Dependance" },
    groups: [{ id: "g1", care: "dagopvang" }],
    staff: [
      { id: "x9", name: "Wiebrigje X.", role: "pm", samePersonAs: { locationId: "l1", staffId: "s2" } },
      { id: "s2", name: "Iemand anders", role: "pm" },
    ],
    children: [],
    weeks: [],
  });
  store.addLocation(other, null);
  const { pseudonym } = store.removePerson({ kind: "staff", id: "x9" });
  const [there, here] = [store.exportDocument("l2").staff, store.exportDocument("l1").staff];
  expect(there.map(({ name }) => name)).toEqual([pseudonym, "Iemand anders"]);
  expect(here[0]).toMatchObject({ name: pseudonym, id: there[0]?.id });
  expect(there[0]?.samePersonAs).toEqual({ locationId: "l1", staffId: here[0]?.id });
  expect(/wiebrigje|xanders/i.test(rawBytes(path))).toBe(false);
});

test("a document from before a removal does not bring the person back, and its names never touch the file", async () => {
  const { store, path } = storeWith(named());
  const older = store.exportDocument();
  const pseudonyms = [store.removePerson(CHILD).pseudonym, store.removePerson(STAFF).pseudonym];
  expect(store.countRemoved(older)).toBe(2);
  await store.importDocument(older, "ouder.json");
  expect(namesIn(store)).toEqual([pseudonyms[0], pseudonyms[1], "Alex"]);
  expect(TRACE.test(rawBytes(path))).toBe(false);
  const [child] = store.exportDocument().children;
  expect(child).toMatchObject({ birthDate: "2025-03-01", groupId: "g2" });
  expect(store.exportDocument().weeks).toHaveLength(older.weeks.length);
  expect(store.readLog(ALWAYS).entries.map(({ action }) => action)).toEqual(["import", "removal", "removal"]);
  const newer = store.exportDocument();
  expect(store.countRemoved(newer)).toBe(0);
  await store.importDocument(newer, "nieuwer.json");
  expect(store.exportDocument()).toEqual(newer);
});

test("whoever bears the id of someone removed, in a document from after it or by now, is someone else", async () => {
  const { store } = storeWith(named());
  store.removePerson(CHILD);
  const after = store.exportDocument();
  const [removed] = after.children;
  if (removed === undefined) throw new Error("no child");
  const next = { ...removed, id: "c1", name: "Nieuw N." };
  await store.importDocument({ ...after, children: [removed, next] }, "later.json");
  expect(namesIn(store)).toContain("Nieuw N.");
  const without = { ...after, children: [next] };
  expect(store.countRemoved(without)).toBe(0);
  await store.importDocument(without, "weer later.json");
  expect(namesIn(store)).toContain("Nieuw N.");
});

test("another location that happens to use the id loses nobody", async () => {
  const { store } = storeWith(named());
  store.removePerson(CHILD);
  const elsewhere = named();
  const other = { ...elsewhere, location: { ...elsewhere.location, id: "l2" } };
  expect(store.countRemoved(other)).toBe(0);
  await store.importDocument(other, "elders.json");
  expect(namesIn(store)).toContain("Quirijntje Z.");
});

describe("an imported table", () => {
  const added = (id: string) => {
    const [child] = named().children;
    if (child === undefined) throw new Error("no child");
    return changeOf("t1", [{ kind: "child", before: null, after: { ...child, id } }], "tableImported");
  };

  test("does not bring back who was removed, and is told of whom it would", async () => {
    const { store, path } = storeWith(named());
    expect(store.findRemovedPeople("child", ["c1", "c2"])).toEqual([]);
    store.removePerson(CHILD);
    expect(store.findRemovedPeople("child", ["c2", "c1"])).toEqual(["c1"]);
    expect(store.findRemovedPeople("staff", ["c1"])).toEqual([]);
    const before = store.exportDocument();
    await expect(store.commitImport([added("c1")])).rejects.toThrow(/intussen is verwijderd/);
    expect(store.exportDocument()).toEqual(before);
    expect(rawBytes(path)).not.toContain("Quirijntje");
    await store.commitImport([added("c9")]);
    expect(namesIn(store)).toContain("Quirijntje Z.");
  });

  test("may change who got the id since, and somebody of another location", async () => {
    const { store } = storeWith(named());
    const after = store.exportDocument();
    store.removePerson(CHILD);
    const [removed] = store.exportDocument().children;
    const next = { ...after.children[0], id: "c1", name: "Nieuw N." } as (typeof after.children)[number];
    if (removed === undefined) throw new Error("no child");
    await store.importDocument({ ...after, children: [{ ...removed, mentorId: null }, next] }, "later.json");
    expect(store.findRemovedPeople("child", ["c1"])).toEqual([]);
    store.removePerson(STAFF);
    const elsewhere = named();
    await store.importDocument({ ...elsewhere, location: { ...elsewhere.location, id: "l2" } }, "elders.json");
    expect(store.findRemovedPeople("staff", ["s2"])).toEqual([]);
  });
});
