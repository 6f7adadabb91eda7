import { expect, test } from "vitest";
import { applyToRecords } from "../../../shared/editing/applyChange.ts";
import { type Change, changeSchema, invertChange } from "../../../shared/editing/change.ts";
import { recordDeviation, removeDeviation } from "../../../shared/editing/deviationChanges.ts";
import { NO_LISTS } from "../../../shared/editing/documentLists.ts";
import type { AcceptedDeviation } from "../../../shared/exchange/records.ts";
import { exampleDocument } from "../../renderer/fakeSurroundings.ts";

/* Rules.md §7: what is recorded beside a finding is data of its own. */

const WEEK = "2026-W49";
const first: AcceptedDeviation = { findingKey: "a", reason: "overmacht", effort: "Gebeld." };
const second: AcceptedDeviation = { findingKey: "b", reason: "overig", measure: "Morgen versterking." };

function recordsOf(acceptedDeviations: AcceptedDeviation[]) {
  const { location, groups, staff, children, weeks } = exampleDocument();
  const [roster] = weeks;
  if (roster === undefined) throw new Error("the example has weeks");
  return { location, groups, staff, children, roster, lists: { ...NO_LISTS, acceptedDeviations } };
}

function contextOf(acceptedDeviations: AcceptedDeviation[]) {
  return { acceptedDeviations, week: WEEK, subject: "Sterretjes · di 12:30", newId: () => "id" };
}

function afterwards(deviations: AcceptedDeviation[], change: Change | null): AcceptedDeviation[] {
  if (change === null) throw new Error("nothing changed");
  const before = recordsOf(deviations);
  const after = applyToRecords(before, changeSchema.parse(change));
  expect(applyToRecords(after, invertChange(change))).toEqual(before);
  return after.lists.acceptedDeviations;
}

test("a deviation is added after the others, and taken back by undo", () => {
  expect(afterwards([first], recordDeviation(contextOf([first]), second))).toEqual([first, second]);
});

test("a finding has one record: the new one stands in the place of all before it", () => {
  const newer: AcceptedDeviation = { ...first, measure: "Gesloten." };
  const known = [first, second, { ...first, effort: "Nog eens gebeld." }];
  expect(afterwards(known, recordDeviation(contextOf(known), newer))).toEqual([newer, second]);
});

test("the same once more is no change", () => {
  expect(recordDeviation(contextOf([first]), { ...first })).toBeNull();
});

test("a record is removed with its finding's key; where there is none nothing happens", () => {
  expect(afterwards([first, second], removeDeviation(contextOf([first, second]), "a"))).toEqual([second]);
  expect(removeDeviation(contextOf([first]), "b")).toBeNull();
});
