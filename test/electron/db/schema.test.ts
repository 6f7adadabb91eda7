import type Database from "better-sqlite3-multiple-ciphers";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { openDatabase } from "../../../electron/db/openDatabase.ts";
import { shift, storeWith, WEEK } from "./support.ts";

let db: Database.Database;

beforeEach(() => {
  const { store, path } = storeWith();
  store.close();
  db = openDatabase(path, { now: () => new Date() });
  onTestFinished(() => {
    db.close();
  });
});

function insertShift(record: unknown, id = "d9", week = WEEK): () => void {
  const insert = db.prepare("INSERT INTO shift (location_id, id, week, position, record) VALUES ('l1', ?, ?, 9, ?)");
  return () => {
    insert.run(id, week, typeof record === "string" ? record : JSON.stringify(record));
  };
}

describe("foreign keys over the generated columns", () => {
  test("a shift of a person, group or week that is there is stored", () => {
    expect(insertShift(shift("d9"))).not.toThrow();
  });

  test.each([
    ["person", shift("d9", { staffId: "nobody" }), WEEK],
    ["group", shift("d9", { groupId: "nowhere" }), WEEK],
    ["week", shift("d9", { date: "2026-12-09" }), "2026-W50"],
  ])("a shift of an unknown %s is refused", (_what, record, week) => {
    expect(insertShift(record, "d9", week)).toThrow(/FOREIGN KEY/);
  });

  test("a person or group with shifts cannot be removed, nor a mentor", () => {
    expect(() => db.exec("DELETE FROM staff WHERE id = 's1'")).toThrow(/FOREIGN KEY/);
    expect(() => db.exec("DELETE FROM care_group WHERE id = 'g2'")).toThrow(/FOREIGN KEY/);
    db.exec("DELETE FROM shift");
    expect(() => db.exec("DELETE FROM staff WHERE id = 's2'")).toThrow(/FOREIGN KEY/);
  });

  test("an update of the record alone cannot point at nothing either", () => {
    expect(() => db.exec("UPDATE shift SET record = json_set(record, '$.staffId', 'nobody')")).toThrow(/FOREIGN KEY/);
    expect(() => db.exec("UPDATE child SET record = json_set(record, '$.groupId', 'nowhere')")).toThrow(/FOREIGN KEY/);
  });

  test("a removed location takes everything along", () => {
    db.exec("DELETE FROM location");
    const parts = ["shift", "group_merge", "open_place", "closed_day", "week_version"];
    const tables = ["care_group", "staff", "child", "pilot_agreement", "week", ...parts, "change"];
    const counts = tables.map((table) => db.prepare(`SELECT count(*) FROM ${table}`).pluck().get());
    expect(counts).toEqual(tables.map(() => 0));
  });
});

describe("checks", () => {
  test("what is no JSON is refused", () => {
    expect(insertShift("{")).toThrow(/malformed JSON|CHECK/);
  });

  test("a key that is not the record's own id is refused", () => {
    expect(insertShift(shift("d8"), "d9")).toThrow(/CHECK/);
    expect(insertShift({ ...shift("d9"), id: undefined }, "d9")).toThrow(/CHECK/);
  });

  test("a shift on a date outside its week is refused", () => {
    expect(insertShift(shift("d9", { date: "2026-11-30" }))).toThrow(/CHECK/);
  });

  test("a second shift of the same id is refused", () => {
    expect(insertShift(shift("d1"), "d1")).toThrow(/UNIQUE/);
  });
});
