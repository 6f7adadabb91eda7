import { describe, expect, it, test } from "vitest";
import { fieldsOfGroup, type GroupFields, readGroup } from "../../../renderer/groups/groupForm.ts";
import { filterGroups, groupRowsOf } from "../../../renderer/groups/groupRows.ts";
import example from "../../../shared/example/de-zonnebloem.json" with { type: "json" };
import { type Group, groupSchema } from "../../../shared/exchange/records.ts";
import { BORN, buildDocument } from "../../shared/buildDocument.ts";

const whole: Group = groupSchema.parse({
  id: "g1",
  name: "Regenboog",
  care: "dagopvang",
  ve: true,
  maxChildren: 14,
  veHours: [
    { weekday: 3, from: "09:00", to: "13:00" },
    { weekday: 1, from: "09:00", to: "13:00", room: "x" },
  ],
  deviationWindows: [{ weekday: 1, from: "12:30", to: "14:00" }],
  vierogenMeasures: "open zichtlijnen",
  from: "2024-01-01",
  to: "2027-12-31",
  colour: "geel",
});

const readPart = (part: Partial<GroupFields>, base: Group = whole) =>
  readGroup({ ...fieldsOfGroup(base), ...part }, base);
const errorsOf = (part: Partial<GroupFields>) => {
  const result = readPart(part);
  return result.ok ? [] : Object.keys(result.errors);
};
const groupOf = (part: Partial<GroupFields>, base?: Group) => {
  const result = readPart(part, base);
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result.group;
};

describe("the form of a group", () => {
  it("gives back what went in, fields and an order that it does not know among it", () => {
    expect(groupOf({})).toEqual(whole);
    for (const record of example.groups) {
      const group = groupSchema.parse(record);
      expect(groupOf({}, group)).toEqual(group);
    }
  });

  it("makes a new group of a name and a kind of care alone", () => {
    const fields = { ...fieldsOfGroup(null), name: " Krekels ", care: "bso" as const };
    expect(readGroup(fields, { id: "n1" })).toEqual({ ok: true, group: { id: "n1", name: "Krekels", care: "bso" } });
  });

  it("takes off what is left empty, and says what is recorded as none", () => {
    const after = groupOf({
      maxChildren: " ",
      to: "",
      hasWindows: false,
      isVeRecorded: false,
      measures: { kind: "none", text: "x" },
    });
    expect(after).toEqual({
      id: "g1",
      name: "Regenboog",
      care: "dagopvang",
      ve: true,
      vierogenMeasures: null,
      from: "2024-01-01",
      colour: "geel",
    });
  });

  it("keeps the hours of a group that gives no VE any more", () => {
    expect(groupOf({ isVe: false })).toMatchObject({ ve: false, veHours: whole.veHours });
  });

  it("changes the times of a day alone", () => {
    expect(groupOf({ veDays: fieldsOfGroup(whole).veDays.with(2, "8-12, 13-14") }).veHours).toEqual([
      { weekday: 1, from: "09:00", to: "13:00", room: "x" },
      { weekday: 3, from: "08:00", to: "12:00" },
      { weekday: 3, from: "13:00", to: "14:00" },
    ]);
  });

  test.each<[string, Partial<GroupFields>, string[]]>([
    ["no name", { name: " " }, ["name"]],
    ["a name with a BSN", { name: "123456782" }, ["name"]],
    ["places that are none", { maxChildren: "0" }, ["maxChildren"]],
    ["places that are no number", { maxChildren: "12,5" }, ["maxChildren"]],
    ["places beyond the schema", { maxChildren: "1001" }, ["maxChildren"]],
    ["a last day before the first", { from: "1-1-2027", to: "31-12-2026" }, ["to"]],
    ["a date that is none", { from: "31-2-2027" }, ["from"]],
    ["times that are none", { windowDays: ["8", "", "", "", "", "", ""] }, ["windowDays.0"]],
    ["measures without words", { measures: { kind: "recorded", text: " " } }, ["measures"]],
  ])("refuses %s", (_what, part, paths) => {
    expect(errorsOf(part)).toEqual(paths);
  });
});

describe("the rows of groups", () => {
  const monday = "2026-11-23";
  const always = [{ weekday: 1, from: "08:00", to: "12:00" }];
  const document = buildDocument({
    groups: [
      { id: "g1", name: "Bijen", care: "dagopvang", maxChildren: 8, vierogenMeasures: "raam" },
      { id: "g2", care: "dagopvang", to: "2026-11-22" },
    ],
    location: { deviationWindows: [] },
    children: [
      { id: "c1", birthDate: BORN.two, groupId: "g1", attendance: always },
      { id: "c2", birthDate: "2026-12-24", groupId: "g1", attendance: always },
      { id: "gone", birthDate: BORN.two, groupId: "g1", attendance: [{ ...always[0], validTo: "2026-11-22" }] },
      { id: "later", birthDate: BORN.two, groupId: "g1", attendance: [{ ...always[0], validFrom: "2026-11-30" }] },
      { id: "sunday", birthDate: BORN.two, groupId: "g1", attendance: [{ ...always[0], validFrom: "2026-11-29" }] },
    ],
  });
  const rows = groupRowsOf(document, monday);

  it("count the children with a pattern in the week, and their ages", () => {
    expect(rows.map(({ name, children, ages }) => ({ name, children, ages }))).toEqual([
      { name: "Bijen", children: 3, ages: [0, 2] },
      { name: "Groep g2", children: 0, ages: null },
    ]);
  });

  it("are those that are open, unless the closed are asked for, and those that miss something", () => {
    const filter = { search: "", groupId: null, isMissingOnly: false, isLeftToo: false };
    expect(filterGroups(rows, filter).map(({ id }) => id)).toEqual(["g1"]);
    expect(filterGroups(rows, { ...filter, isLeftToo: true }).map(({ id }) => id)).toEqual(["g1", "g2"]);
    const missing = filterGroups(rows, { ...filter, isLeftToo: true, isMissingOnly: true });
    expect(missing.map(({ id }) => id)).toEqual(["g2"]);
  });
});
